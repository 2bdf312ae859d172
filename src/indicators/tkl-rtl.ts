import type { IndicatorDefinition } from "./definition.ts";
import { INSTANSI } from "./dimensions.ts";

export const tklRtl: IndicatorDefinition = {
  key: "tkl_rtl",
  theme: "tkl",
  headline: false,
  name: { id: "Butir rapat selesai tepat waktu", en: "Meeting items closed on time" },
  shortName: { id: "Butir rapat tepat waktu", en: "Meeting items on time" },
  definition: {
    id: "Bagian butir rapat yang tenggatnya jatuh pada minggu ini dan selesai paling lambat pada tenggatnya. Butir yang batal tidak dihitung.",
    en: "The share of meeting items due this week that were closed by their due date. Cancelled items are not counted.",
  },
  numerator: { id: "Butir yang selesai paling lambat pada tenggatnya", en: "Items closed by their due date" },
  denominator: { id: "Butir yang tenggatnya jatuh pada minggu ini", en: "Items due this week" },
  countNoun: { id: "butir", en: "items" },
  shape: "ratio",
  unit: { id: "%", en: "%" },
  direction: "up",
  protection: "S",
  tables: [
    { dimensions: [], geography: "P" },
    { dimensions: ["instansi"], geography: "P" },
  ],
  dimensions: [INSTANSI],
  sendings: [],
  provider: { id: "Sekretariat koordinasi", en: "Coordination secretariat" },
  refresh: 1,
  computed: "meetingItems",
  chart: "rate",
};
