import type { IndicatorDefinition } from "./definition.ts";
import { JENJANG, SATUAN } from "./dimensions.ts";

export const srkKursiTerisi: IndicatorDefinition = {
  key: "srk_kursi_terisi",
  theme: "srk",
  headline: true,
  name: { id: "Kursi Sekolah Rakyat terisi", en: "Sekolah Rakyat seats filled" },
  shortName: { id: "Kursi terisi", en: "Seats filled" },
  definition: {
    id: "Bagian daya tampung Sekolah Rakyat di Banten yang terisi siswa terdaftar.",
    en: "The share of Sekolah Rakyat seats in Banten that are filled by enrolled students.",
  },
  numerator: { id: "Siswa yang terdaftar", en: "Students enrolled" },
  denominator: { id: "Daya tampung, sebagaimana diumumkan untuk 2025/2026", en: "Seats, as announced for 2025/2026" },
  countNoun: { id: "kursi", en: "seats" },
  shape: "ratio",
  unit: { id: "%", en: "%" },
  direction: "up",
  protection: "G",
  tables: [
    { dimensions: [], geography: "P" },
    { dimensions: ["jenjang"], geography: "P" },
    { dimensions: ["satuan"], geography: "P" },
    { dimensions: ["satuan", "jenjang"], geography: "P" },
  ],
  exactDenominator: true,
  dimensions: [SATUAN, JENJANG],
  sendings: [
    {
      agency: "kemensos",
      scope: "province",
      dimensions: ["satuan", "jenjang"],
      combinations: [
        "satuan=srma33|jenjang=sma",
        "satuan=srma34|jenjang=sma",
        "satuan=srt36|jenjang=smp",
        "satuan=srt36|jenjang=sd",
      ],
      fields: ["pembilang", "penyebut"],
    },
  ],
  provider: { id: "Kemensos", en: "Kemensos" },
  refresh: 1,
  since: "2025-W29",
  chart: "rate",
};
