import type { IndicatorDefinition } from "./definition.ts";

export const srkAsal: IndicatorDefinition = {
  key: "srk_asal",
  theme: "srk",
  headline: false,
  name: { id: "Siswa menurut kabupaten/kota asal", en: "Students by home regency" },
  shortName: { id: "Asal siswa", en: "Home area" },
  definition: {
    id: "Siswa Sekolah Rakyat terdaftar menurut kabupaten/kota asal.",
    en: "Enrolled Sekolah Rakyat students by home regency or city.",
  },
  numerator: { id: "siswa terdaftar per wilayah asal", en: "students enrolled by home area" },
  countNoun: { id: "siswa", en: "students" },
  shape: "stock",
  unit: { id: "siswa", en: "students" },
  direction: "none",
  protection: "G",
  tables: [{ dimensions: [], geography: "K" }],
  dimensions: [],
  sendings: [{ agency: "kemensos", scope: "regions", dimensions: [], fields: ["pembilang"] }],
  provider: { id: "Kemensos, Dinas Sosial", en: "Kemensos, Dinas Sosial" },
  refresh: 4,
  since: "2025-W29",
  chart: "levels",
  mapBreaks: [20, 40, 60, 80],
};
