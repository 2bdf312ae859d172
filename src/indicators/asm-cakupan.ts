import type { IndicatorDefinition } from "./definition.ts";

export const asmCakupan: IndicatorDefinition = {
  key: "asm_cakupan",
  theme: "asm",
  headline: true,
  name: { id: "Cakupan asesmen berlaku", en: "Current-assessment coverage" },
  shortName: { id: "Cakupan asesmen", en: "Assessment coverage" },
  definition: {
    id: "Peserta aktif yang asesmennya berumur paling lama enam bulan, dibanding seluruh peserta aktif.",
    en: "Active participants whose assessment is at most six months old, out of all active participants.",
  },
  numerator: { id: "peserta aktif dengan asesmen ≤ 6 bulan", en: "active participants assessed within 6 months" },
  denominator: { id: "peserta aktif", en: "active participants" },
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
  caution: {
    id: "Hasil asesmen menggambarkan kebutuhan layanan, bukan ramalan perilaku.",
    en: "Assessment results describe service needs; they do not predict behaviour.",
  },
  chart: "levels",
};
