import type { IndicatorDefinition } from "./definition.ts";

export const banVerifikasi: IndicatorDefinition = {
  key: "ban_verifikasi",
  theme: "ban",
  headline: false,
  name: { id: "Usulan selesai diverifikasi (DTSEN)", en: "Proposals checked against DTSEN" },
  shortName: { id: "Verifikasi DTSEN", en: "DTSEN check" },
  definition: {
    id: "Usulan yang sudah diputus verifikasinya dibanding usulan yang diterima sampai batas data.",
    en: "Proposals with a verification decision out of those received up to the cut-off.",
  },
  numerator: { id: "usulan diputus verifikasi", en: "proposals decided" },
  denominator: { id: "usulan diterima s.d. batas data", en: "proposals received up to the cut-off" },
  countNoun: { id: "usulan", en: "proposals" },
  shape: "ratio",
  unit: { id: "%", en: "%" },
  direction: "up",
  protection: "G",
  tables: [{ dimensions: [], geography: "K" }],
  dimensions: [],
  sendings: [{ agency: "dinsos", scope: "own", dimensions: [], fields: ["pembilang", "penyebut"] }],
  provider: { id: "Dinas Sosial, BPS", en: "Dinas Sosial, BPS" },
  refresh: 1,
  yearToDate: true,
  chart: "rate",
  mapOffsets: [-15, -10, -5, 0],
};
