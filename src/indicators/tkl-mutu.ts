import type { IndicatorDefinition } from "./definition.ts";
import { INSTANSI } from "./dimensions.ts";

export const tklMutu: IndicatorDefinition = {
  key: "tkl_mutu",
  theme: "tkl",
  headline: false,
  name: { id: "Kelengkapan dan kesesuaian isian", en: "Complete and valid entries" },
  shortName: { id: "Kesesuaian isian", en: "Valid entries" },
  definition: {
    id: "Bagian nilai wajib dalam laporan yang terisi dan lolos aturan pemeriksaan. Semua nilai dari laporan yang belum masuk dihitung tidak lolos.",
    en: "The share of required values in reports that are filled in and pass the checks. All values of a report that is not in yet count as failed.",
  },
  numerator: { id: "Nilai wajib yang terisi dan lolos aturan", en: "Required values filled in and passing the checks" },
  denominator: { id: "Nilai wajib", en: "Required values" },
  countNoun: { id: "nilai", en: "values" },
  shape: "ratio",
  unit: { id: "%", en: "%" },
  direction: "up",
  protection: "S",
  tables: [
    { dimensions: [], geography: "K" },
    { dimensions: ["instansi"], geography: "P" },
  ],
  dimensions: [INSTANSI],
  sendings: [],
  provider: { id: "Sistem", en: "System" },
  refresh: 1,
  computed: "validity",
  mapOffsets: [-15, -10, -5, 0],
  mapBreaks: [50, 60, 70, 80],
  chart: "rate",
};
