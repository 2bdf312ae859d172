import type { Bilingual } from "../../indicators/definition.ts";
import { wordsOf } from "./words.ts";

/** Words of the week on one sheet of A4, and of the week as a message. */
const SHEET_WORDS = {
  purpose: { id: "Ringkasan mingguan untuk pimpinan", en: "Weekly overview for decision makers" },
  fileTitle: { id: "{title} – ringkasan {week} tahun {year}", en: "{title} – overview of {week}, {year}" },
  whereTitle: { id: "Di mana: % {name} (batas {limit})", en: "Where: % {name} (limit {limit})" },
  changedSince: { id: "Apa yang berubah sejak {week}", en: "What changed since {week}" },
  noChanges: {
    id: "Minggu pertama: belum ada yang dapat dibandingkan.",
    en: "The first week: nothing to compare with yet.",
  },
  notes: { id: "Catatan", en: "Notes" },
  matrix: {
    id: "Wilayah dan indikator layanan (tanda hanya pada angka yang belum mencapai target)",
    en: "Areas and service indicators (marks only where the target is not met)",
  },
  source: { id: "Sumber: {source}; {stamp}.", en: "Source: {source}; {stamp}." },
  onTime: { id: "Laporan tepat waktu {n} dari {all}.", en: "Reports on time: {n} of {all}." },
  people: { id: "Peserta: posisi {week}.", en: "Participants: as of {week}." },
  rounded: {
    id: "≈ dibulatkan ke kelipatan 5; persentase dari angka yang sudah diterbitkan.",
    en: "≈ rounded to a multiple of 5; percentages come from published figures.",
  },
  totalsOnly: { id: "{class} · hanya angka gabungan", en: "{class} · totals only" },
  pageOne: { id: "Halaman 1 dari 1", en: "Page 1 of 1" },

  messageTitle: { id: "*{title}, {week} ({days})*", en: "*{title}, {week} ({days})*" },
  messageChanged: { id: "Berubah: {changes}.", en: "Changed: {changes}." },
  messageAreas: { id: "Wilayah: {finding}.", en: "Areas: {finding}." },
  messageCovers: { id: "{areas} Cakupan {n} dari {all}.", en: "{areas} Covers {n} of {all}." },
  areasFar: { id: "{name} jauh di atas batas {limit} di {areas}", en: "{name} far above the {limit} limit in {areas}" },
  areasAbove: { id: "{name} di atas batas {limit} di {areas}", en: "{name} above the {limit} limit in {areas}" },
  areasWithin: {
    id: "semua wilayah yang melapor memenuhi batas {limit} untuk {name}",
    en: "every reporting area is within the {limit} limit for {name}",
  },
  areasSilent: { id: "{name} belum dilaporkan satu wilayah pun", en: "no area has reported {name} yet" },
  areasUnjudged: { id: "{name} belum dapat dinilai", en: "{name} cannot be assessed yet" },
  areaCount: { id: "{n} wilayah", en: "{n} areas" },
  messagePeople: { id: "Peserta: {n}, posisi {week}.", en: "Participants: {n} as of {week}." },
  messagePeopleMark: { id: "Peserta: {mark}.", en: "Participants: {mark}." },
  messageActions: { id: "Tindakan: {action}.", en: "Actions: {action}." },
  messageNoActions: { id: "Tindakan: tidak ada yang terbuka.", en: "Actions: none open." },
} satisfies Record<string, Bilingual>;

export const sheetWord = wordsOf(SHEET_WORDS);
