// @vitest-environment jsdom
import { cleanup, configure, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fakeApi } from "../../data/fake-api.fixture.ts";
import { MANIFEST } from "../../view/figure/figures.fixture.ts";
import { openDialog, PAGE, PAIR, withDialogs } from "./download.fixture.tsx";

beforeEach(() => {
  configure({ asyncUtilTimeout: 15_000 });
  withDialogs();
  const api = fakeApi();
  vi.stubGlobal("fetch", (...args: Parameters<typeof fetch>) => api.fetch(...args));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const radio = (name: RegExp) => screen.findByRole("radio", { name });
const off = (name: RegExp) => (screen.getByRole("button", { name }) as HTMLButtonElement).disabled;
const press = async (name: RegExp) => userEvent.click(await screen.findByRole("button", { name }));

/** What the browser was given to keep, by name. */
function kept(): { readonly names: string[] } {
  const names: string[] = [];
  vi.stubGlobal("URL", Object.assign(URL, { createObjectURL: () => "blob:sinergi", revokeObjectURL: () => undefined }));
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function click(this: HTMLAnchorElement) {
    names.push(this.download);
  });
  return { names };
}

test("it opens on the figure that was asked for, says what every file states, and gives it in the language of the page", async () => {
  const { names } = kept();
  openDialog({ first: PAGE[1] as (typeof PAGE)[number] });
  await userEvent.click(await radio(/^CSV/));
  await screen.findByText(/sinergi_.*_2026-W47\.csv/);
  const carried = screen.getByRole("heading", { name: /Yang tercantum/ }).closest("section");
  expect(carried?.textContent).toContain("DATA SIMULASI");
  expect(carried?.textContent).toContain("data per Sen, 23 Nov 2026, 16.00 WIB");
  expect(carried?.textContent).toContain("Kode rilis 01234567");
  await press(/^Unduh CSV$/);
  await screen.findByText(/\.csv diunduh\.$/);
  expect(names).toEqual([expect.stringMatching(/^sinergi_.*_2026-W47\.csv$/)]);
});

test("another language makes another file, and the signs of a CSV are said in the reader's words", async () => {
  kept();
  openDialog();
  await userEvent.click(await radio(/^CSV/));
  expect((await radio(/^CSV/)).closest("label")?.textContent).toContain("pemisah titik koma, koma desimal");
  await screen.findByText(/_2026-W47\.csv/);
  await press(/^EN/);
  await screen.findByText(/_2026-W47_en\.csv/);
  expect((await radio(/^CSV/)).closest("label")?.textContent).toContain("pemisah koma, titik desimal");
});

test("a page without figures says so and offers the week", async () => {
  openDialog({ figures: [] });
  expect(((await radio(/^Grafik ini/)) as HTMLInputElement).disabled).toBe(true);
  expect(((await radio(/^Halaman ini/)) as HTMLInputElement).disabled).toBe(true);
  expect(((await radio(/^Ringkasan minggu/)) as HTMLInputElement).checked).toBe(true);
});

test("the week's message is shown and copied as it stands; where the browser forbids it, that is said", async () => {
  const written: string[] = [];
  let allowed = true;
  vi.stubGlobal("navigator", {
    ...navigator,
    clipboard: {
      writeText: async (text: string) => {
        if (!allowed) throw new Error("no");
        written.push(text);
      },
    },
  });
  openDialog();
  await userEvent.click(await radio(/^Ringkasan minggu/));
  await userEvent.click(await radio(/^Salin ringkasan/));
  const preview = screen.getByRole("group", { name: "Pratinjau" });
  await within(preview).findByText(/kode rilis 01234567/);
  await press(/^Salin teks$/);
  await screen.findByText("Teks tersalin.");
  expect(written).toEqual([preview.textContent]);
  allowed = false;
  await press(/^Salin teks$/);
  await screen.findByText(/tidak mengizinkan penyalinan/);
});

test("a newer release changes nothing in it until it is asked for", async () => {
  kept();
  const show = openDialog();
  await userEvent.click(await radio(/^CSV/));
  await screen.findByText(/_2026-W47\.csv/);
  show({ pair: { ...PAIR, manifest: { ...MANIFEST, snapshotId: "f".repeat(64) } } });
  await screen.findByText(/Unduhan di sini tetap dari rilis 01234567/);
  expect(screen.getByText(/Kode rilis 01234567/)).toBeTruthy();
  expect(((await radio(/^CSV/)) as HTMLInputElement).checked).toBe(true);
  await press(/^Buka ulang dengan rilis baru$/);
  await screen.findByText(/Kode rilis ffffffff/);
  expect(screen.queryByText(/Unduhan di sini tetap/)).toBeNull();
});

test("a figure that cannot be made keeps the button off, says so, and is asked for again by hand", async () => {
  let works = false;
  const [first] = PAGE;
  openDialog({
    figures: [
      async (locale) => {
        if (!works) throw new Error("part");
        return first?.(locale);
      },
    ],
  });
  await screen.findByText(/^Unduhan belum dapat dibuat: isi grafik belum termuat/);
  expect(off(/^Unduh PNG$/)).toBe(true);
  works = true;
  await press(/^Coba lagi$/);
  await userEvent.click(await radio(/^CSV/));
  await waitFor(() => expect(off(/^Unduh CSV$/)).toBe(false));
});

test("without the letters no picture is made, and everything that needs none still is", async () => {
  openDialog();
  await screen.findByText(/^Unduhan belum dapat dibuat: huruf untuk gambar belum termuat/);
  expect(off(/^Unduh PNG$/)).toBe(true);
  await userEvent.click(await radio(/^XLSX/));
  await waitFor(() => expect(off(/^Unduh XLSX$/)).toBe(false));
});
