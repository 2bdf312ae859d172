import type { IndicatorDefinition } from "./definition.ts";

export const srkAnakTerjangkau: IndicatorDefinition = {
  key: "srk_anak_terjangkau",
  theme: "srk",
  headline: false,
  name: { id: "Anak tidak sekolah yang dijangkau", en: "Out-of-school children reached" },
  shortName: { id: "Anak dijangkau", en: "Children reached" },
  definition: {
    id: "Anak tidak sekolah dari keluarga peserta yang ditawari paling sedikit satu pilihan dan keputusannya tercatat; empat pemutakhiran terakhir dijumlahkan.",
    en: "Out-of-school children of participants' families offered at least one option with a recorded decision; the last four updates added.",
  },
  numerator: { id: "ditawari dan keputusannya tercatat", en: "offered an option, decision recorded" },
  denominator: { id: "anak tidak sekolah terdata", en: "recorded out-of-school children" },
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
