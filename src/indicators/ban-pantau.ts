import type { IndicatorDefinition } from "./definition.ts";

export const banPantau: IndicatorDefinition = {
  key: "ban_pantau",
  theme: "ban",
  headline: true,
  name: { id: "Pemantauan pascapenyaluran", en: "Post-distribution monitoring" },
  shortName: { id: "Pemantauan pascapenyaluran", en: "Post-distribution monitoring" },
  definition: {
    id: "Pemantauan yang selesai dalam 30 hari setelah penyaluran, dibanding yang sudah jatuh tempo; 13 minggu terakhir.",
    en: "Monitoring completed within 30 days of distribution, out of what was due; the last 13 weeks.",
  },
  numerator: { id: "pemantauan selesai ≤ 30 hari", en: "monitoring completed within 30 days" },
  denominator: { id: "pemantauan jatuh tempo", en: "monitoring due" },
  countNoun: { id: "jatuh tempo", en: "due" },
  shape: "ratio",
  unit: { id: "%", en: "%" },
  direction: "up",
  protection: "S",
  tables: [{ dimensions: [], geography: "K" }],
  dimensions: [],
  sendings: [{ agency: "dinsos", scope: "own", dimensions: [], fields: ["pembilang", "penyebut"] }],
  provider: { id: "Dinas Sosial kabupaten/kota", en: "Regency and city Dinas Sosial" },
  refresh: 1,
  chart: "rate",
  mapOffsets: [-15, -10, -5, 0],
};
