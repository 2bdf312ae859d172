import type { IndicatorDefinition } from "./definition.ts";

export const srkAsal: IndicatorDefinition = {
  key: "srk_asal",
  theme: "srk",
  headline: false,
  name: { id: "Siswa menurut kabupaten/kota asal", en: "Students by home regency" },
  shortName: { id: "Siswa menurut asal", en: "Students by home" },
  definition: {
    id: "Jumlah siswa Sekolah Rakyat yang terdaftar menurut kabupaten/kota asalnya.",
    en: "The number of students enrolled in Sekolah Rakyat by the regency or city they come from.",
  },
  numerator: { id: "Siswa terdaftar yang berasal dari wilayah", en: "Enrolled students from the area" },
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
