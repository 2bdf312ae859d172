import type { IndicatorDefinition } from "./definition.ts";

export const asmCakupan: IndicatorDefinition = {
  key: "asm_cakupan",
  theme: "asm",
  headline: true,
  name: { id: "Cakupan asesmen berlaku", en: "Current-assessment coverage" },
  shortName: { id: "Cakupan asesmen", en: "Assessment coverage" },
  definition: {
    id: "Bagian peserta aktif yang asesmen terakhirnya berumur paling lama enam bulan.",
    en: "The share of active participants whose latest assessment is at most six months old.",
  },
  numerator: {
    id: "Peserta aktif dengan asesmen berumur paling lama 6 bulan",
    en: "Active participants with an assessment at most 6 months old",
  },
  denominator: { id: "Peserta aktif", en: "Active participants" },
  countNoun: { id: "peserta", en: "participants" },
  shape: "ratio",
  unit: { id: "%", en: "%" },
  direction: "up",
  protection: "P",
  tables: [{ dimensions: [], geography: "R" }],
  dimensions: [],
  sendings: [{ agency: "bnpt", scope: "regions", dimensions: [], fields: ["pembilang", "penyebut"] }],
  provider: { id: "BNPT", en: "BNPT" },
  refresh: 4,
  chart: "levels",
  mapOffsets: [-15, -10, -5, 0],
  caution: {
    id: "Hasil asesmen menggambarkan kebutuhan layanan, bukan ramalan perilaku.",
    en: "Assessment results describe service needs; they do not predict behaviour.",
  },
};
