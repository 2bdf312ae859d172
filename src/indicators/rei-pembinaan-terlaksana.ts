import type { IndicatorDefinition } from "./definition.ts";
import { PILAR } from "./dimensions.ts";

export const reiPembinaanTerlaksana: IndicatorDefinition = {
  key: "rei_pembinaan_terlaksana",
  theme: "rei",
  headline: false,
  name: { id: "Kegiatan pembinaan terlaksana", en: "Guidance activities held" },
  shortName: { id: "Kegiatan pembinaan", en: "Guidance activities" },
  definition: {
    id: "Kegiatan pembinaan yang terlaksana dibanding yang direncanakan, dijumlahkan selama empat minggu terakhir.",
    en: "Guidance activities held out of those planned, added over the last four weeks.",
  },
  numerator: { id: "kegiatan terlaksana", en: "activities held" },
  denominator: { id: "kegiatan terencana", en: "activities planned" },
  countNoun: { id: "kegiatan", en: "activities" },
  shape: "ratio",
  unit: { id: "%", en: "%" },
  direction: "up",
  protection: "S",
  tables: [
    { dimensions: [], geography: "K" },
    { dimensions: ["pilar"], geography: "K" },
  ],
  dimensions: [PILAR],
  sendings: [
    {
      agency: "kesbangpol",
      scope: "own",
      dimensions: ["pilar"],
      only: "kebangsaan",
      fields: ["pembilang", "penyebut"],
    },
    { agency: "kemenag", scope: "own", dimensions: ["pilar"], only: "keagamaan", fields: ["pembilang", "penyebut"] },
    { agency: "dinkop", scope: "own", dimensions: ["pilar"], only: "kewirausahaan", fields: ["pembilang", "penyebut"] },
  ],
  provider: { id: "BNPT", en: "BNPT" },
  refresh: 1,
  owner: "bnpt",
  window: { weeks: 4 },
  chart: "rate",
  mapOffsets: [-15, -10, -5, 0],
};
