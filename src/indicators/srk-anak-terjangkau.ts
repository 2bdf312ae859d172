import type { IndicatorDefinition } from "./definition.ts";

export const srkAnakTerjangkau: IndicatorDefinition = {
  key: "srk_anak_terjangkau",
  theme: "srk",
  headline: false,
  name: { id: "Anak tidak sekolah yang dijangkau", en: "Out-of-school children reached" },
  shortName: { id: "Anak dijangkau", en: "Children reached" },
  definition: {
    id: "Bagian anak tidak sekolah dari keluarga peserta yang ditawari paling sedikit satu pilihan sekolah dan keputusannya tercatat; empat pemutakhiran terakhir digabung.",
    en: "The share of out-of-school children of participants' families who were offered at least one school option and whose decision is recorded; the last four updates are added together.",
  },
  numerator: {
    id: "Anak yang ditawari paling sedikit satu pilihan dan keputusannya tercatat",
    en: "Children offered at least one option, with the decision recorded",
  },
  denominator: {
    id: "Anak tidak sekolah yang terdata, empat pemutakhiran digabung",
    en: "Out-of-school children recorded, four updates added",
  },
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
  window: { refreshes: 4 },
  caution: {
    id: "Sekolah Rakyat adalah salah satu pilihan sekolah.",
    en: "Sekolah Rakyat is one school option among others.",
  },
  chart: "rate",
};
