import type { IndicatorDefinition } from "./definition.ts";
import { JENIS } from "./dimensions.ts";

export const banRealisasi: IndicatorDefinition = {
  key: "ban_realisasi",
  theme: "ban",
  headline: true,
  name: { id: "Bantuan tersalurkan", en: "Aid distributed" },
  shortName: { id: "Bantuan tersalurkan", en: "Aid distributed" },
  definition: {
    id: "Usulan yang sudah disalurkan dibanding yang disetujui, tahun berjalan; semua penerima bantuan di Provinsi Banten.",
    en: "Proposals distributed out of those approved, this year; all aid recipients in Banten Province.",
  },
  numerator: { id: "usulan disalurkan", en: "proposals distributed" },
  denominator: { id: "usulan disetujui", en: "proposals approved" },
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
  chart: "rate",
  mapOffsets: [-15, -10, -5, 0],
};
