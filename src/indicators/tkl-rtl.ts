import type { IndicatorDefinition } from "./definition.ts";
import { INSTANSI } from "./dimensions.ts";

export const tklRtl: IndicatorDefinition = {
  key: "tkl_rtl",
  theme: "tkl",
  headline: false,
  name: { id: "Butir rapat selesai tepat waktu", en: "Meeting items closed on time" },
  shortName: { id: "Butir rapat", en: "Meeting items" },
  definition: {
    id: "Butir rapat yang selesai paling lambat pada tenggatnya dibanding butir yang tenggatnya jatuh pada minggu ini, tanpa yang batal.",
    en: "Meeting items closed by their due date out of those due this week, cancelled ones left out.",
  },
  numerator: { id: "butir selesai ≤ tenggat", en: "items closed by their due date" },
  denominator: { id: "butir yang tenggatnya jatuh minggu ini", en: "items due this week" },
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
