import type { IndicatorDefinition } from "./definition.ts";

export const srkAnakBersekolah: IndicatorDefinition = {
  key: "srk_anak_bersekolah",
  theme: "srk",
  headline: false,
  name: { id: "Anak dari keluarga peserta yang bersekolah", en: "Participants' children in any school" },
  shortName: { id: "Anak bersekolah", en: "Children in school" },
  definition: {
    id: "Anak dari keluarga peserta yang terdaftar di satuan pendidikan apa pun, dibanding anak usia sekolah yang terdata.",
    en: "Children of participants' families enrolled in any school, out of recorded children of school age.",
  },
  numerator: { id: "terdaftar di satuan pendidikan apa pun", en: "enrolled in any school" },
  denominator: { id: "anak usia sekolah terdata", en: "recorded children of school age" },
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
  caution: {
    id: "Sekolah Rakyat adalah salah satu pilihan sekolah.",
    en: "Sekolah Rakyat is one school option among others.",
  },
  chart: "rate",
};
