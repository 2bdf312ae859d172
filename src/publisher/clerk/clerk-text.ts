import { type Week, weekNumber } from "../../domain/week.ts";
import type { Bilingual } from "../../indicators/definition.ts";
import { senderName } from "../../indicators/names.ts";
import type { NamedReturn } from "../../returns/file-name.ts";
import type { Locale } from "../../returns/render-finding.ts";
import { longTime } from "../../returns/wib-time.ts";
import type { Receiving } from "./filing.ts";
import { reminder } from "./reminder.ts";
import type { Standing } from "./standing.ts";

/** What the clerk's commands print, line by line. */

const WORDS = {
  id: {
    simulated: "DATA SIMULASI",
    filed: "diterima",
    unchanged: "sudah ada, tidak berubah",
    refused: "DITOLAK",
    renamed: (path: string) => `disimpan sebagai ${path}`,
    replaced: "menggantikan kiriman sebelumnya, berkas lama disimpan",
    late: "terlambat",
    onTime: "tepat waktu",
    before: "tanda terima pertama tetap",
    merged: "digabung ke butir.csv, berkas lama disimpan",
    itemAdded: (id: string) => `${id}: butir baru`,
    itemUpdated: (id: string, what: string) => `${id} diubah: ${what}`,
    blank: "kosong",
    total: (good: number, bad: number) => `${good} diterima, ${bad} ditolak.`,
    lists: {
      missing: "Belum masuk",
      late: "Terlambat",
      withoutFile: "Tanda terima ada, berkasnya tidak ada",
      withoutReceipt: "Berkas ada, tanda terimanya tidak ada (terima lagi dengan: terima <berkas> --diterima WAKTU)",
      refused: "Berkas masih ditolak (lihat: periksa)",
    },
    reminders: "Pengingat, satu untuk tiap pengirim, siap ditempel ke WhatsApp:",
    all: "Semua laporan sudah masuk.",
  },
  en: {
    simulated: "SIMULATED DATA",
    filed: "received",
    unchanged: "is there already, unchanged",
    refused: "REFUSED",
    renamed: (path: string) => `filed as ${path}`,
    replaced: "replaces an earlier sending, whose file is kept",
    late: "late",
    onTime: "on time",
    before: "the first receipt stays",
    merged: "taken into butir.csv, the old file is kept",
    itemAdded: (id: string) => `${id}: new item`,
    itemUpdated: (id: string, what: string) => `${id} updated: ${what}`,
    blank: "blank",
    total: (good: number, bad: number) => `${good} received, ${bad} refused.`,
    lists: {
      missing: "Not in yet",
      late: "Late",
      withoutFile: "A receipt, but no file",
      withoutReceipt: "A file, but no receipt (receive it again with: receive <file> --received TIME)",
      refused: "Files still refused (see: check)",
    },
    reminders: "Reminders, one a sender, ready to paste into WhatsApp:",
    all: "All reports are in.",
  },
} as const;

/** "2026-W47_dinsos_36.01.xlsx: diterima · Dinsos Kab. Pandeglang, minggu ke-47: Senin, … (tepat waktu)". */
export function receivedLine(one: Receiving, locale: Locale): string {
  const words = WORDS[locale];
  const name = one.name.replace(/^.*[\\/]/, "");
  const receipts = one.receipts.map((receipt) => {
    const punctual = receipt.late ? words.late : words.onTime;
    const again = receipt.before ? `; ${words.before}` : "";
    const who = `${senderName(locale, receipt.agency, receipt.region)} ${receipt.week}`;
    return `${who}: ${longTime(locale, receipt.received)} (${punctual}${again})`;
  });
  const parts = [
    words[one.kind],
    ...(one.renamed === true && one.path !== undefined ? [words.renamed(one.path)] : []),
    ...(one.replaced === true ? [words.replaced] : []),
    ...(one.kind === "filed" && one.items !== undefined ? [words.merged] : []),
    // A history of many returns would fill the screen.
    ...(receipts.length > 3 ? receipts.slice(0, 3).concat("…") : receipts),
  ];
  return `${name}: ${parts.join(" · ")}`;
}

const MOST_LINES = 40;

/** What a butir.csv brought, one line an item: "B0315 diubah: status berjalan → selesai, selesai_pada (kosong) → …". */
export function itemLines(one: Receiving, locale: Locale): string[] {
  const words = WORDS[locale];
  const shown = (cell: string) => (cell === "" ? `(${words.blank})` : cell);
  const lines = [
    ...(one.items?.updated ?? []).map(({ id, cells }) => {
      const what = cells.map(({ column, from, to }) => `${column} ${shown(from)} → ${shown(to)}`);
      return `  ${words.itemUpdated(id, what.join(", "))}`;
    }),
    ...(one.items?.added ?? []).map((id) => `  ${words.itemAdded(id)}`),
  ];
  // A first table of hundreds would fill the screen.
  return lines.length <= MOST_LINES ? lines : [...lines.slice(0, MOST_LINES), "  …"];
}

export function receivedTotal(files: readonly Receiving[], locale: Locale): string {
  const bad = files.filter((one) => one.kind === "refused").length;
  return WORDS[locale].total(files.length - bad, bad);
}

function weekLine({ week, expected, onTime, late, missing, withoutFile }: Standing, locale: Locale): string {
  const not = missing.length + withoutFile.length;
  return locale === "id"
    ? `Minggu ke-${weekNumber(week)} (${week}): ${onTime} dari ${expected} laporan tepat waktu, ${late.length} terlambat, ${not} belum masuk.`
    : `Week ${weekNumber(week)} (${week}): ${onTime} of ${expected} reports on time, ${late.length} late, ${not} not in yet.`;
}

/** The week in one line, then who is meant, then one reminder for each sender whose return is not there. */
export function standingLines(
  standing: Standing,
  how: { readonly now: number; readonly dataUnit: Bilingual; readonly synthetic: boolean },
  locale: Locale,
): string[] {
  const words = WORDS[locale];
  const name = (one: NamedReturn) => senderName(locale, one.agency, one.region);
  const list = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ["", `${title}:`, ...lines.map((line) => `  ${line}`)];
  const owing = [...standing.missing, ...standing.withoutFile];
  return [
    ...(how.synthetic ? [words.simulated] : []),
    weekLine(standing, locale),
    ...list(words.lists.missing, standing.missing.map(name)),
    ...list(
      words.lists.late,
      standing.late.map((one) => `${name(one)}: ${longTime(locale, Date.parse(one.received))}`),
    ),
    ...list(words.lists.withoutFile, standing.withoutFile.map(name)),
    ...list(words.lists.withoutReceipt, standing.withoutReceipt.map(name)),
    ...list(words.lists.refused, standing.refused),
    ...(owing.length === 0 ? ["", words.all] : ["", words.reminders]),
    ...owing.flatMap((one) => ["", reminder(one, how, locale)]),
  ];
}

/** "Formulir 2026-W48_dinsos_36.71.xlsx ditulis: 55 baris, batas kirim …" */
export function formLine(
  form: { readonly week: Week; readonly due: number; readonly rows: readonly unknown[] },
  path: string,
  locale: Locale,
): string {
  const due = longTime(locale, form.due);
  return locale === "id"
    ? `Formulir kosong ditulis: ${path} (${form.rows.length} baris, batas kirim ${due}).`
    : `Empty form written: ${path} (${form.rows.length} ${form.rows.length === 1 ? "row" : "rows"}, due ${due}).`;
}
