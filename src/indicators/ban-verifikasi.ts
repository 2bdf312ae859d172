import type { IndicatorDefinition } from "./definition.ts";

export const banVerifikasi: IndicatorDefinition = {
  key: "ban_verifikasi",
  theme: "ban",
  headline: false,
  name: { id: "Usulan selesai diverifikasi (DTSEN)", en: "Proposals checked against DTSEN" },
  shortName: { id: "Selesai diverifikasi", en: "Checked against DTSEN" },
  definition: {
    id: "Bagian usulan tahun berjalan yang verifikasinya terhadap DTSEN sudah diputus, memenuhi syarat atau tidak, dari usulan yang diterima sampai batas data.",
    en: "The share of this year's proposals whose check against DTSEN has been decided, eligible or not, out of those received by the data cut-off.",
  },
  numerator: { id: "Usulan yang verifikasinya sudah diputus", en: "Proposals whose check has been decided" },
  denominator: { id: "Usulan yang diterima sampai batas data", en: "Proposals received by the data cut-off" },
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
  mapOffsets: [-15, -10, -5, 0],
  mapBreaks: [100, 200, 300, 400],
  chart: "rate",
};
