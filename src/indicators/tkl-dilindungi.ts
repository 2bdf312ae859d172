import type { IndicatorDefinition } from "./definition.ts";
import { THEMES } from "./themes.ts";

export const tklDilindungi: IndicatorDefinition = {
  key: "tkl_dilindungi",
  theme: "tkl",
  headline: false,
  name: { id: "Angka dilindungi", en: "Protected figures" },
  shortName: { id: "Angka dilindungi", en: "Protected figures" },
  definition: {
    id: "Angka yang tidak ditampilkan (di bawah ambang atau dirahasiakan) dibanding semua angka golongan Umum, Peserta dan Anak yang terbit minggu ini.",
    en: "Figures not shown (under the threshold or withheld) out of all General, Participants and Children figures published this week.",
  },
  numerator: { id: "angka yang tidak ditampilkan", en: "figures not shown" },
  denominator: { id: "angka terbit", en: "figures published" },
  countNoun: { id: "angka", en: "figures" },
  shape: "ratio",
  unit: { id: "%", en: "%" },
  direction: "none",
  protection: "S",
  tables: [
    { dimensions: [], geography: "P" },
    { dimensions: ["tema"], geography: "P" },
  ],
  dimensions: [
    {
      key: "tema",
      label: { id: "tema", en: "theme" },
      categories: THEMES.map((theme) => ({ key: theme.key, label: theme.name })),
    },
  ],
  sendings: [],
  provider: { id: "dihitung penerbit", en: "computed by the publisher" },
  refresh: 1,
  computed: "protectedCells",
  chart: "rate",
};
