import type { IndicatorDefinition } from "./definition.ts";
import { JENJANG, SATUAN } from "./dimensions.ts";

export const srkKursiTerisi: IndicatorDefinition = {
  key: "srk_kursi_terisi",
  theme: "srk",
  headline: true,
  name: { id: "Kursi Sekolah Rakyat terisi", en: "Sekolah Rakyat seats filled" },
  shortName: { id: "Kursi terisi", en: "Seats filled" },
  definition: {
    id: "Siswa terdaftar dibanding daya tampung Sekolah Rakyat di Banten.",
    en: "Students enrolled out of the seats of Sekolah Rakyat in Banten.",
  },
  numerator: { id: "siswa terdaftar", en: "students enrolled" },
  denominator: { id: "daya tampung", en: "seats" },
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
  exactDenominator: true,
  since: "2025-W29",
  chart: "rate",
};
