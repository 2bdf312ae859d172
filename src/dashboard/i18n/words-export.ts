import type { Bilingual } from "../../indicators/definition.ts";
import { wordsOf } from "./words.ts";

/** What every exported file says of itself. */
const EXPORT_WORDS = {
  dataTime: { id: "data per {time}", en: "data as of {time}" },
  age: { id: "data berumur {n} hari", en: "data {n} days old" },
  release: { id: "kode rilis {code}", en: "release code {code}" },
  processed: { id: "{source} (diolah)", en: "{source} (processed)" },
  shortHistory: { id: "{name}: {n} minggu", en: "{name}: {n} weeks" },
  shortPlaces: { id: "{name} per wilayah", en: "{name} by area" },
  placesUnit: { id: "{name}, {unit}; dibandingkan dengan {week}", en: "{name}, {unit}; compared with {week}" },
  shortPanels: { id: "{name}: setahun tiap wilayah", en: "{name}: a year of each area" },
  shortMap: { id: "peta: {name}", en: "map: {name}" },
  protectionG: {
    id: "Jumlah dibulatkan ke kelipatan 5; persentase dari angka yang sudah diterbitkan",
    en: "Counts rounded to a multiple of 5; percentages from published figures",
  },
  protectionP: {
    id: "Angka kisaran kelipatan 5, bukan hitungan tepat; di bawah 5 ditulis < 5",
    en: "Rounded levels in multiples of 5, not exact counts; under 5 is written < 5",
  },
  protectionC: {
    id: "Angka kisaran kelipatan 10, bukan hitungan tepat; di bawah 10 ditulis < 10",
    en: "Rounded levels in multiples of 10, not exact counts; under 10 is written < 10",
  },
  columnPlace: { id: "Wilayah", en: "Area" },
  columnRest: { id: "Rincian nilai", en: "Detail" },
  columnTheme: { id: "Tema", en: "Theme" },
  columnTarget: { id: "Target", en: "Target" },
  columnBefore: { id: "Semula ({week})", en: "Before ({week})" },
  columnAsOf: { id: "Posisi", en: "As of" },
  rowsUnit: { id: "{title} terhadap target atau batasnya", en: "{title} against target or limit" },
  itemsUnit: { id: "Yang lewat tenggat lebih dahulu, lalu menurut tenggat", en: "Overdue first, then by due date" },
  provincial: { id: "Tingkat provinsi", en: "Provincial level" },
  note: { id: "Catatan", en: "Note" },
  source: { id: "Sumber", en: "Source" },
} satisfies Record<string, Bilingual>;

export const exportWord = wordsOf(EXPORT_WORDS);
