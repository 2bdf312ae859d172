import type { IndicatorDefinition } from "./definition.ts";
import { PILAR } from "./dimensions.ts";

export const reiPembinaanTerlaksana: IndicatorDefinition = {
  key: "rei_pembinaan_terlaksana",
  theme: "rei",
  headline: false,
  name: { id: "Kegiatan pembinaan terlaksana", en: "Guidance activities held" },
  shortName: { id: "Kegiatan pembinaan", en: "Guidance activities" },
  definition: {
    id: "Bagian kegiatan pembinaan yang direncanakan dan terlaksana dalam empat minggu terakhir, untuk tiga pilar: kebangsaan, keagamaan, dan kewirausahaan.",
    en: "The share of planned guidance activities that were held over the last four weeks, in three pillars: national awareness, religious guidance and entrepreneurship.",
  },
  numerator: { id: "Kegiatan yang terlaksana", en: "Activities held" },
  denominator: { id: "Kegiatan yang direncanakan, 4 minggu bergulir", en: "Activities planned, rolling 4 weeks" },
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
  owner: "bnpt",
  provider: { id: "BNPT", en: "BNPT" },
  refresh: 1,
  window: { weeks: 4 },
  chart: "rate",
  mapOffsets: [-15, -10, -5, 0],
  mapBreaks: [40, 50, 60, 70],
};
