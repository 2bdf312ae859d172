import type { IndicatorDefinition } from "./definition.ts";
import { INSTANSI } from "./dimensions.ts";

export const tklMutu: IndicatorDefinition = {
  key: "tkl_mutu",
  theme: "tkl",
  headline: false,
  name: { id: "Kelengkapan dan kesesuaian isian", en: "Complete and valid entries" },
  shortName: { id: "Kesesuaian isian", en: "Valid entries" },
  definition: {
    id: "Nilai wajib yang terisi dan lolos aturan dibanding semua nilai wajib. Laporan yang tidak ada membuat semua nilainya gagal.",
    en: "Required values that are filled in and valid out of all required ones. A missing report fails all of its values.",
  },
  numerator: { id: "nilai terisi dan lolos aturan", en: "values filled in and valid" },
  denominator: { id: "nilai wajib", en: "required values" },
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
  provider: { id: "dihitung penerbit", en: "computed by the publisher" },
  refresh: 1,
  computed: "validity",
  chart: "rate",
  mapOffsets: [-15, -10, -5, 0],
};
