import type { IndicatorDefinition } from "./definition.ts";
import { JENJANG } from "./dimensions.ts";

export const srkBertahan: IndicatorDefinition = {
  key: "srk_bertahan",
  theme: "srk",
  headline: false,
  name: { id: "Siswa yang bertahan", en: "Students retained" },
  shortName: { id: "Siswa bertahan", en: "Retained" },
  definition: {
    id: "Siswa terdaftar awal semester yang masih bersekolah dibanding yang terdaftar awal semester.",
    en: "Students enrolled at the start of the semester who still attend, out of those enrolled then.",
  },
  numerator: { id: "masih bersekolah", en: "still attending" },
  denominator: { id: "terdaftar awal semester", en: "enrolled at the start of the semester" },
  countNoun: { id: "siswa", en: "students" },
  shape: "ratio",
  unit: { id: "%", en: "%" },
  direction: "up",
  protection: "G",
  tables: [
    { dimensions: [], geography: "P" },
    { dimensions: ["jenjang"], geography: "P" },
  ],
  dimensions: [JENJANG],
  sendings: [{ agency: "kemensos", scope: "province", dimensions: ["jenjang"], fields: ["pembilang", "penyebut"] }],
  provider: { id: "Kemensos", en: "Kemensos" },
  refresh: 4,
  since: "2025-W29",
  chart: "rate",
};
