import type { IndicatorDefinition } from "./definition.ts";
import { JENIS } from "./dimensions.ts";

export const banRealisasi: IndicatorDefinition = {
  key: "ban_realisasi",
  theme: "ban",
  headline: true,
  name: { id: "Bantuan tersalurkan", en: "Aid distributed" },
  shortName: { id: "Bantuan tersalurkan", en: "Aid distributed" },
  definition: {
    id: "Bagian usulan yang disetujui tahun ini dan bantuannya sudah disalurkan, untuk semua penerima bantuan di Provinsi Banten.",
    en: "The share of proposals approved this year whose aid has been distributed, for all aid recipients in Banten Province.",
  },
  numerator: { id: "Usulan yang bantuannya sudah disalurkan", en: "Proposals whose aid has been distributed" },
  denominator: { id: "Usulan yang disetujui, tahun berjalan", en: "Proposals approved, year to date" },
  countNoun: { id: "usulan", en: "proposals" },
  shape: "ratio",
  unit: { id: "%", en: "%" },
  direction: "up",
  protection: "G",
  tables: [
    { dimensions: [], geography: "K" },
    { dimensions: ["jenis"], geography: "P" },
  ],
  dimensions: [JENIS],
  sendings: [
    { agency: "dinsos", scope: "own", dimensions: [], fields: ["pembilang", "penyebut"] },
    { agency: "dinsos", scope: "own", dimensions: ["jenis"], fields: ["pembilang", "penyebut"] },
  ],
  provider: { id: "Dinas Sosial, Kemensos", en: "Dinas Sosial, Kemensos" },
  refresh: 1,
  yearToDate: true,
  mapOffsets: [-15, -10, -5, 0],
  mapBreaks: [100, 200, 300, 400],
  chart: "rate",
};
