import type { IndicatorDefinition } from "./definition.ts";

export const srkAnakBersekolah: IndicatorDefinition = {
  key: "srk_anak_bersekolah",
  theme: "srk",
  headline: false,
  name: { id: "Anak dari keluarga peserta yang bersekolah", en: "Participants' children in any school" },
  shortName: { id: "Anak bersekolah", en: "Children in school" },
  definition: {
    id: "Bagian anak usia sekolah dari keluarga peserta yang terdaftar di satuan pendidikan apa pun.",
    en: "The share of school-age children of participants' families who are enrolled in any school.",
  },
  numerator: { id: "Anak yang terdaftar di satuan pendidikan apa pun", en: "Children enrolled in any school" },
  denominator: { id: "Anak usia sekolah yang terdata", en: "School-age children recorded" },
  countNoun: { id: "anak", en: "children" },
  shape: "ratio",
  unit: { id: "%", en: "%" },
  direction: "up",
  protection: "C",
  tables: [{ dimensions: [], geography: "P" }],
  dimensions: [],
  sendings: [{ agency: "disdik", scope: "own", dimensions: [], fields: ["pembilang", "penyebut"] }],
  provider: { id: "Dinas Sosial", en: "Dinas Sosial" },
  refresh: 12,
  chart: "rate",
  caution: {
    id: "Sekolah Rakyat adalah salah satu pilihan sekolah.",
    en: "Sekolah Rakyat is one school option among others.",
  },
};
