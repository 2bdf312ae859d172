// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { toWeek } from "../../domain/week.ts";
import { publish, W46, W47, weekFile } from "../data/fake-api.fixture.ts";
import { freshApi, open, pageOf, week } from "./shell.fixture.tsx";

// The frame is what is tested here; the pages have tests of their own.
vi.mock("./lazy-pages.tsx", () => import("./plain-pages.fixture.tsx"));

const now = freshApi();

test("loading becomes the newest week, with its reports, its time and the stamp", async () => {
  await publish(now.api, [weekFile(W46), weekFile(W47)]);
  open();
  expect(screen.getByText("Memuat data…")).toBeTruthy();
  expect(screen.getAllByText("DATA SIMULASI").length).toBeGreaterThan(0);
  await pageOf(47);
  const reports = screen.getByRole("region", { name: "Laporan minggu ke-47" });
  expect(reports.textContent).toContain("39 tepat waktu dari 43");
  expect(reports.textContent).toContain("0 terlambat · 4 belum masuk");
  expect(screen.getByText("Data per Sen, 23 Nov 2026, 16.00 WIB")).toBeTruthy();
  expect(document.title).toBe("Ringkasan minggu ke-47 · Sinergi");
  expect(window.location.hash).toBe("#/");
});

test("the side leads to every page that is built, the phone's bar to four of them", async () => {
  await publish(now.api, [weekFile(W47)]);
  open();
  await pageOf(47);
  const [side, bar] = screen.getAllByRole("navigation").map((navigation) =>
    within(navigation)
      .getAllByRole("link")
      .map((link) => link.textContent),
  );
  const pages = ["Ringkasan", "Peta wilayah", "Profil wilayah", "Kamus indikator"];
  const themes = ["Reintegrasi", "Bantuan sosial", "Asesmen", "Sekolah Rakyat"];
  expect(side).toEqual(["Ringkasan", ...themes, ...pages.slice(1), "Mutu data", "Panduan"]);
  expect(bar).toEqual(pages);
});

test("real data carry no stamp; only a plain false takes it away", async () => {
  await publish(now.api, [{ ...weekFile(W47), synthetic: false }]);
  open();
  await pageOf(47);
  expect(screen.queryByText("DATA SIMULASI")).toBeNull();
});

test("a step back writes the week into the link, and an old link opens the same week", async () => {
  await publish(now.api, [weekFile(W46), weekFile(W47)]);
  open();
  await pageOf(47);
  await userEvent.click(screen.getByRole("button", { name: "Minggu sebelumnya" }));
  await pageOf(46);
  expect(window.location.hash).toBe("#/?minggu=2026-W46");
  cleanup();
  open();
  await pageOf(46);
  expect(screen.getByRole("button", { name: "Minggu sebelumnya" })).toHaveProperty("disabled", true);
});

test("the arrow keys step from inside the stepper", async () => {
  await publish(now.api, [weekFile(W46), weekFile(W47)]);
  open();
  (await week(47)).focus();
  await userEvent.keyboard("{ArrowLeft}");
  await pageOf(46);
  await userEvent.keyboard("{ArrowRight}");
  await pageOf(47);
});

test("the language changes words, document and link, and keeps the week", async () => {
  await publish(now.api, [weekFile(W46), weekFile(W47)]);
  window.history.replaceState(null, "", "#/?minggu=2026-W46");
  open();
  await pageOf(46);
  await userEvent.click(screen.getAllByRole("button", { name: "EN English" })[0] as HTMLElement);
  await screen.findByRole("heading", { level: 1, name: "Overview, week 46" });
  expect(document.documentElement.lang).toBe("en");
  expect(document.title).toBe("Overview, week 46 · Sinergi");
  expect(window.location.hash).toBe("#/?minggu=2026-W46&bahasa=en");
  expect(screen.getAllByText("SIMULATED DATA").length).toBeGreaterThan(0);
});

test("a failing server leaves the last data standing, says so, and the button brings them up to date", async () => {
  await publish(now.api, [weekFile(W47)]);
  const room = open();
  await pageOf(47);
  const pointer = now.api.files.get("pointer.json") ?? "";
  now.api.files.set("pointer.json", () => new Response("", { status: 500 }));
  void room.client.refetchQueries({ queryKey: ["manifest"] });
  await screen.findByText(
    "Menampilkan data terakhir yang berhasil dimuat, Sen, 23 Nov 2026, 16.00 WIB (berumur kurang dari sehari).",
  );
  const button = await screen.findByRole("button", { name: "Coba sekarang" });
  expect(screen.getByText("Server menjawab dengan kode 500. Kami mencoba lagi setiap 60 detik.")).toBeTruthy();
  await pageOf(47);
  now.api.files.set("pointer.json", pointer);
  await userEvent.click(button);
  await waitFor(() => expect(screen.queryByText(/Menampilkan data terakhir/)).toBeNull());
});

test("a refused newer release does not take the page away: it names release, figure and code", async () => {
  await publish(now.api, [weekFile(W47)]);
  const room = open();
  await pageOf(47);
  const bad = structuredClone(weekFile(toWeek("2026-W48")));
  const row = bad.figures.find((one) => one.indicator === "asm_cakupan");
  Object.assign(row?.figure.numerator ?? {}, { value: 41 });
  await publish(now.api, [weekFile(W47), bad]);
  await room.client.refetchQueries({ queryKey: ["manifest"] });
  const alert = await screen.findByRole("alert");
  expect(alert.textContent).toContain("Rilis minggu ke-48 tidak digunakan: asm_cakupan · tangerang-raya");
  expect(alert.textContent).toContain("Yang tampil: rilis minggu ke-47. Beri tahu unit data dengan kode SDC-1.");
  await pageOf(47);
});

test("a newer sound release is swapped in by itself", async () => {
  await publish(now.api, [weekFile(W47)]);
  const room = open();
  await pageOf(47);
  await publish(now.api, [weekFile(W47), weekFile(toWeek("2026-W48"))]);
  await room.client.refetchQueries({ queryKey: ["manifest"] });
  await pageOf(48);
});

test("a week with the wrong hash is an error that shows no figure and names what to say", async () => {
  const id = await publish(now.api, [weekFile(W47)]);
  const path = `s/${id}/week/2026-W47.json`;
  const sound = String(now.api.files.get(path));
  now.api.files.set(path, `${sound} `);
  open();
  const alert = await screen.findByRole("alert");
  expect(alert.textContent).toContain("Data minggu ke-47 tidak dapat dimuat");
  expect(alert.textContent).toContain("tidak sama dengan yang diumumkan rilisnya");
  expect(alert.textContent).toContain("BERKAS-HASH");
  expect(now.api.asked.filter((one) => one === path)).toHaveLength(4);
  now.api.files.set(path, sound);
  await userEvent.click(screen.getByRole("button", { name: "Coba lagi" }));
  await pageOf(47);
});

test("a missing field is named on the page", async () => {
  const file = structuredClone(weekFile(W47));
  Reflect.deleteProperty(file.participants, "next");
  await publish(now.api, [file]);
  open();
  expect((await screen.findByRole("alert")).textContent).toContain("Isian participants.next pada");
});

test("ages come from the server's date: a client in 1970 sees the same banner", async () => {
  now.api.date = "Sat, 05 Dec 2026 09:00:00 GMT";
  vi.spyOn(Date, "now").mockReturnValue(0);
  await publish(now.api, [weekFile(W47)]);
  open();
  expect(await screen.findByText("Data terbaru berumur 12 hari, dari minggu ke-47.")).toBeTruthy();
});

test("over seventeen days the banner is an alert", async () => {
  now.api.date = "Sat, 12 Dec 2026 09:00:00 GMT";
  await publish(now.api, [weekFile(W47)]);
  open();
  expect((await screen.findByRole("alert")).textContent).toContain("Data sudah 19 hari tidak diperbarui");
});

test("a cut-off after the server's clock is called provisional", async () => {
  now.api.date = "Sat, 21 Nov 2026 09:00:00 GMT";
  await publish(now.api, [weekFile(W47)]);
  open();
  expect(await screen.findByText(/mendahului jam server; anggap angkanya sementara/)).toBeTruthy();
});

test("an ended session empties page and memory and keeps the link", async () => {
  await publish(now.api, [weekFile(W46), weekFile(W47)]);
  window.history.replaceState(null, "", "#/?minggu=2026-W46");
  const room = open();
  await pageOf(46);
  now.api.files.set("pointer.json", () => new Response("", { status: 401 }));
  void room.client.refetchQueries({ queryKey: ["manifest"] });
  await screen.findByRole("heading", { name: "Sesi terkunci" });
  expect(screen.queryByText(/39/)).toBeNull();
  expect(room.client.getQueryCache().getAll()).toHaveLength(0);
  expect(window.location.hash).toBe("#/?minggu=2026-W46");
});

test("no week at all is explained, not drawn as zero", async () => {
  await publish(now.api, []);
  open();
  expect(await screen.findByRole("heading", { name: "Belum ada minggu yang terbit" })).toBeTruthy();
});

test("a week that is still to come says when it is due and leads back", async () => {
  await publish(now.api, [weekFile(W47)]);
  window.history.replaceState(null, "", "#/?minggu=2026-W48");
  open();
  await screen.findByRole("heading", { name: "Data minggu ke-48 belum tersedia" });
  expect(screen.getByText(/ditunggu hingga Senin, 30 November 2026, pukul 12.00 WIB/)).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Lihat minggu ke-47" }));
  await pageOf(47);
});

test("a link to a page that does not exist shows the overview and says so", async () => {
  await publish(now.api, [weekFile(W47)]);
  window.history.replaceState(null, "", "#/tidak-ada?minggu=2026-W47");
  open();
  await pageOf(47);
  expect(screen.getByText("Halaman /tidak-ada tidak ada.")).toBeTruthy();
});

test("the skip link moves the focus and leaves the link alone", async () => {
  await publish(now.api, [weekFile(W47)]);
  window.history.replaceState(null, "", "#/?bahasa=en");
  open();
  await userEvent.click(screen.getByRole("link", { name: "Skip to content" }));
  expect(document.activeElement).toBe(screen.getByRole("main"));
  expect(window.location.hash).toBe("#/?bahasa=en");
});
