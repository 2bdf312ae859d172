import type { IndicatorDefinition } from "./definition.ts";
import { TEMA } from "./dimensions.ts";

export const tklDilindungi: IndicatorDefinition = {
  key: "tkl_dilindungi",
  theme: "tkl",
  headline: false,
  name: { id: "Angka dilindungi", en: "Protected figures" },
  shortName: { id: "Angka dilindungi", en: "Protected figures" },
  definition: {
    id: "Bagian angka tentang penerima, peserta, dan anak yang tidak ditampilkan karena terlalu kecil atau dirahasiakan, dari semua angka serupa yang diterbitkan minggu ini.",
    en: "The share of figures on recipients, participants and children that are not shown because they are too small or withheld, out of all such figures published this week.",
  },
  numerator: { id: "Angka yang tidak ditampilkan", en: "Figures not shown" },
  denominator: { id: "Angka yang diterbitkan", en: "Figures published" },
  countNoun: { id: "angka", en: "figures" },
  shape: "ratio",
  unit: { id: "%", en: "%" },
  direction: "none",
  protection: "S",
  tables: [
    { dimensions: [], geography: "P" },
    { dimensions: ["tema"], geography: "P" },
  ],
  dimensions: [TEMA],
  sendings: [],
  provider: { id: "Unit data", en: "Data unit" },
  refresh: 1,
  computed: "protectedCells",
  chart: "rate",
};
