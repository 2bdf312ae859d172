import type { Bilingual } from "../../indicators/definition.ts";
import { wordsOf } from "./words.ts";

/** Words that stand in a picture which leaves the dashboard, and nowhere on a page. */
const SCENE_WORDS = {
  notApplicable: { id: "tidak berlaku", en: "not applicable" },
  break: { id: "instrumen berganti", en: "instrument changed" },
  partial: { id: "kurang dari semua wilayah, tidak dibandingkan", en: "fewer than all areas, not compared" },
  update: { id: "pemutakhiran", en: "update" },
  carried: { id: "dibawa dari pemutakhiran terakhir", en: "carried from the last update" },
  range: { id: "rentang yang diterbitkan", en: "published range" },
  zone: { id: "rentang pembulatan", en: "rounding range" },
  zoneCarried: { id: "rentang pembulatan, dibawa", en: "rounding range, carried" },
  whole: { id: "totalnya", en: "its total" },
  stageBefore: { id: "tahap sebelumnya", en: "the stage before" },
  tick: { id: "target atau batas", en: "target or limit" },
  interval: {
    id: "rata-rata dalam interval 95%; garis tegak: nol",
    en: "mean within its 95% interval; upright line: zero",
  },
  attention: { id: "perlu perhatian", en: "needs attention" },
  noShare: { id: "tanpa persentase", en: "no percentage" },
  moreRows: { id: "dan {n} baris lainnya: lihat XLSX atau CSV", en: "and {n} more rows: see XLSX or CSV" },
  moreColumns: { id: "dan {n} kolom lainnya: lihat XLSX atau CSV", en: "and {n} more columns: see XLSX or CSV" },
  noMap: {
    id: "Batas wilayah tidak dapat dimuat; tabel ini memuat nilai yang sama.",
    en: "The boundaries could not be loaded; this table holds the same values.",
  },
  island: { id: "Titik: {names}", en: "Dot: {names}" },
} satisfies Record<string, Bilingual>;

export const sceneWord = wordsOf(SCENE_WORDS);
