import type { IndicatorDefinition } from "./definition.ts";
import { JENJANG } from "./dimensions.ts";

export const srkBertahan: IndicatorDefinition = {
  key: "srk_bertahan",
  theme: "srk",
  headline: false,
  name: { id: "Siswa yang bertahan", en: "Students retained" },
  shortName: { id: "Siswa bertahan", en: "Students retained" },
  definition: {
    id: "Bagian siswa Sekolah Rakyat yang terdaftar pada awal semester dan masih bersekolah.",
    en: "The share of Sekolah Rakyat students enrolled at the start of the semester who are still in school.",
  },
  numerator: {
    id: "Siswa terdaftar awal semester yang masih bersekolah",
    en: "Students enrolled at the start of the semester and still in school",
  },
  denominator: { id: "Siswa terdaftar pada awal semester", en: "Students enrolled at the start of the semester" },
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
