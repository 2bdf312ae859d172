// @vitest-environment jsdom
import { cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createDataRoom, DataProvider } from "../../data/data-context.tsx";
import { BASE, DEFINITIONS } from "../../data/fake-api.fixture.ts";
import type { WeekData } from "../../data/week-data.ts";
import type { Locale } from "../../i18n/locale.ts";
import { addItem, closeItem, EMPTY_RECORD, type MeetingRecord } from "./meeting-record.ts";
import { ACTION, DECISION, DRAFT, TUESDAY, weekWith } from "./record.fixture.ts";
import { RecordPanel } from "./record-panel.tsx";
import { afterLeaving, recordCsv, recordRows } from "./record-rows.ts";
import { useUnsaved } from "./use-unsaved.ts";

const saved: Blob[] = [];
beforeEach(() => {
  saved.length = 0;
  vi.setSystemTime(TUESDAY);
  vi.stubGlobal("URL", Object.assign(URL, { createObjectURL: (blob: Blob) => `blob:${saved.push(blob)}` }));
  Object.assign(URL, { revokeObjectURL: () => undefined });
  // jsdom opens no address.
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

type PageProps = { readonly locale: Locale; readonly start: MeetingRecord; readonly week: WeekData };

function Page({
  locale,
  start,
  week,
  last,
  onPrint,
}: PageProps & { readonly last: { record: MeetingRecord }; readonly onPrint: () => void }) {
  const [record, setRecord] = useState(start);
  last.record = record;
  useUnsaved(record);
  return <RecordPanel locale={locale} week={week} record={record} onChange={setRecord} onPrint={onPrint} />;
}

function open({ locale = "id", start = EMPTY_RECORD, week = weekWith() }: Partial<PageProps> = {}) {
  const last = { record: start };
  const onPrint = vi.fn();
  render(
    <DataProvider room={createDataRoom(BASE, async () => DEFINITIONS)}>
      <Page locale={locale} start={start} week={week} last={last} onPrint={onPrint} />
    </DataProvider>,
  );
  return { user: userEvent.setup(), last, onPrint };
}
const button = (name: string) => screen.getByRole("button", { name });
const rows = (record: MeetingRecord) => recordRows(record).map((row) => `${row.id} ${row.state} ${row.closed ?? ""}`);
/** Whether the tab may close without a question. */
const mayClose = () => window.dispatchEvent(new Event("beforeunload", { cancelable: true }));

async function fill(user: ReturnType<typeof userEvent.setup>, text: string) {
  await user.type(screen.getByLabelText("Uraian"), text);
  await user.selectOptions(screen.getByLabelText("Indikator"), "ban_lewat_tenggat");
  await user.selectOptions(screen.getByLabelText("Wilayah"), "36.01");
  await user.selectOptions(screen.getByLabelText("Penanggung jawab"), "dinsos:36.01");
  await user.type(screen.getByLabelText("Tenggat"), "2026-12-04");
}

test("a decision is written down, and the form is ready for the next one", async () => {
  const { user, last } = open();
  await fill(user, "Tambah satu petugas pemantauan");
  expect(screen.getByText("30 dari 120 karakter")).toBeTruthy();
  await user.click(button("Catat butir"));
  expect(recordRows(last.record)).toMatchObject([{ ...DRAFT, id: "R2026-W47-1", week: "2026-W47", state: "berjalan" }]);
  expect(screen.getByText(/Butir R2026-W47-1 dicatat/).textContent).toContain("1 butir belum disimpan");
  expect(document.activeElement).toBe(screen.getByLabelText("Uraian"));
  expect(screen.getByLabelText<HTMLTextAreaElement>("Uraian").value).toBe("");
});

test("what was begun is there again when the panel was closed over it", async () => {
  const week = weekWith();
  const { user } = open({ week });
  await user.type(screen.getByLabelText("Uraian"), "Tambah mo");
  cleanup();
  open({ week });
  expect(screen.getByLabelText<HTMLTextAreaElement>("Uraian").value).toBe("Tambah mo");
  cleanup();
  open();
  expect(screen.getByLabelText<HTMLTextAreaElement>("Uraian").value).toBe("");
});

test("faults stand beside their fields, are said with them, and the first of them gets the focus", async () => {
  const { user, last } = open();
  await user.click(button("Catat butir"));
  const text = screen.getByLabelText("Uraian");
  expect(document.activeElement).toBe(text);
  for (const label of ["Uraian", "Indikator", "Wilayah", "Penanggung jawab", "Tenggat"]) {
    const field = screen.getByLabelText(label);
    expect(field.getAttribute("aria-invalid")).toBe("true");
    const [fault = ""] = field.getAttribute("aria-describedby")?.split(" ") ?? [];
    expect(document.getElementById(fault)?.textContent).toBe(`${label} kosong. Seharusnya terisi. Isi.`);
  }
  expect(screen.getByText("5 isian perlu diperbaiki.")).toBeTruthy();
  expect(last.record).toBe(EMPTY_RECORD);
});

test("a text that looks personal is refused at once, in words that do not quote it, and never reaches the record", async () => {
  const { user, last } = open({ locale: "en" });
  await user.type(screen.getByLabelText("Text"), "Call 0812-3456-7890");
  expect(screen.getByText(/This may hold personal data/)).toBeTruthy();
  await user.click(button("Record the item"));
  expect(last.record).toBe(EMPTY_RECORD);
});

test("an item is changed under its number, and removed; the focus stays with what was done", async () => {
  const { user, last } = open({ start: addItem(EMPTY_RECORD, weekWith(), DRAFT) });
  await user.click(button("Ubah: butir R2026-W47-1"));
  expect(screen.getByRole("heading", { name: "Ubah butir R2026-W47-1" })).toBeTruthy();
  const text = screen.getByLabelText("Uraian");
  expect(document.activeElement).toBe(text);
  await user.clear(text);
  await user.type(text, "Tambah dua mobil");
  await user.click(button("Simpan perubahan"));
  expect(last.record.items).toMatchObject([{ id: "R2026-W47-1", text: "Tambah dua mobil" }]);
  expect(document.activeElement).toBe(button("Ubah: butir R2026-W47-1"));
  await user.click(button("Hapus: butir R2026-W47-1"));
  expect(last.record.items).toEqual([]);
  expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Diputuskan dalam rapat ini" }));
});

test("open decisions stand before open actions; a missing report is none of them", () => {
  open();
  const list = within(screen.getByRole("region", { name: "Butir yang masih terbuka" }));
  expect(list.getAllByRole("listitem").map((line) => line.textContent)).toEqual([
    expect.stringContaining("B0315 · sejak minggu ke-43Keputusan"),
    expect.stringContaining("B0325 · sejak minggu ke-47Tindakan"),
  ]);
  expect(list.queryByText(/tidak dapat ditandai/)).toBeNull();
});

test("an old item is marked and unmarked by keyboard alone", async () => {
  const { user, last } = open();
  button("Selesai: butir B0315").focus();
  await user.keyboard("{Enter}");
  expect(rows(last.record)).toEqual(["B0315 selesai 2026-11-24"]);
  expect(document.activeElement).toBe(button("Urungkan: butir B0315"));
  await user.keyboard(" ");
  expect(rows(last.record)).toEqual([]);
  expect(document.activeElement).toBe(button("Selesai: butir B0315"));
  await user.tab();
  await user.keyboard("{Enter}");
  expect(rows(last.record)).toEqual(["B0315 batal 2026-11-24"]);
});

test("an item of a release that does not say since when cannot be marked, and the panel says so", () => {
  const { week: _, ...old } = ACTION;
  open({ week: weekWith([old]) });
  expect(screen.getByText(/1 butir tidak dapat ditandai/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: /B0325/ })).toBeNull();
});

test("the record leaves as butir.csv; the tab asks before it closes until it has", async () => {
  const { user, last } = open();
  expect(button("Simpan butir.csv").hasAttribute("disabled")).toBe(true);
  expect(mayClose()).toBe(true);
  await user.click(button("Selesai: butir B0315"));
  expect(mayClose()).toBe(false);
  const bytes = recordCsv(last.record);
  await user.click(button("Simpan butir.csv"));
  expect(new Uint8Array((await saved[0]?.arrayBuffer()) ?? [])).toEqual(new Uint8Array(bytes));
  expect(screen.getByText("Semua butir sudah disimpan sebagai berkas.")).toBeTruthy();
  expect(mayClose()).toBe(true);
  await user.click(button("Urungkan: butir B0315"));
  expect(mayClose()).toBe(false);
});

test("a record goes on from its file, and another file changes nothing", async () => {
  const file = (bytes: BlobPart) => new File([bytes], "butir.csv", { type: "text/csv" });
  const left = afterLeaving(closeItem(addItem(EMPTY_RECORD, weekWith(), DRAFT), DECISION, "selesai", "2026-11-24"));
  const { user, last } = open();
  const input = screen.getByLabelText("Lanjutkan dari butir.csv", { selector: "input" });
  await user.upload(input, file("id;minggu\n1;2\n"));
  expect((await screen.findByRole("alert")).textContent).toContain("catatan ini tidak berubah");
  expect(last.record).toBe(EMPTY_RECORD);
  await user.upload(input, file(recordCsv(left)));
  await waitFor(() => expect(last.record).toEqual(left));
  expect(screen.queryByRole("alert")).toBeNull();
  expect(screen.getByText(/2 butir dibaca dari berkas/)).toBeTruthy();
});

test("the sheet is printed on demand", async () => {
  const { user, onPrint } = open({ start: addItem(EMPTY_RECORD, weekWith(), DRAFT) });
  await user.click(button("Cetak notulen"));
  expect(onPrint).toHaveBeenCalledTimes(1);
});
