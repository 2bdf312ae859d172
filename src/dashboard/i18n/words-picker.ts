import type { Bilingual } from "../../indicators/definition.ts";
import { wordsOf } from "./words.ts";

/** Words of the week picker; loaded with it. */
const PICKER_WORDS = {
  year: { id: "Tahun", en: "Year" },
  pickerNumber: { id: "Ke-{n}", en: "Wk {n}" },
  pickerDays: { id: "Rentang", en: "Dates" },
  pickerOnTime: { id: "Laporan tepat waktu", en: "Reports on time" },
  pickerOf: { id: "Dari {n}", en: "Of {n}" },
  participantsUpdated: { id: "data peserta dimutakhirkan", en: "participant data updated" },
  nextPublication: { id: "Minggu ke-{n} terbit {time}", en: "Week {n} comes out {time}" },
  keyMove: { id: "pilih", en: "move" },
  keyOpen: { id: "buka", en: "open" },
  keyClose: { id: "tutup", en: "close" },
  longYear: {
    id: "{year} memiliki 53 minggu; minggu ke-53 berakhir {day}.",
    en: "{year} has 53 weeks; week 53 ends on {day}.",
  },
} satisfies Record<string, Bilingual>;

export const pickerWord = wordsOf(PICKER_WORDS);
