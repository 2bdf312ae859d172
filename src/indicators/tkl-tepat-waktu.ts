import type { IndicatorDefinition } from "./definition.ts";
import { INSTANSI } from "./dimensions.ts";

export const tklTepatWaktu: IndicatorDefinition = {
  key: "tkl_tepat_waktu",
  theme: "tkl",
  headline: true,
  name: { id: "Laporan tepat waktu", en: "Reports on time" },
  shortName: { id: "Laporan tepat waktu", en: "Reports on time" },
  definition: {
    id: "Bagian laporan wajib yang diterima paling lambat Senin pukul 12.00 WIB sesudah minggunya berakhir.",
    en: "The share of required reports received by Monday 12:00 WIB after the week has ended.",
  },
  numerator: {
    id: "Laporan yang diterima paling lambat Senin pukul 12.00 WIB",
    en: "Reports received by Monday 12:00 WIB",
  },
  denominator: { id: "Laporan wajib", en: "Required reports" },
  countNoun: { id: "laporan", en: "reports" },
  shape: "ratio",
  unit: { id: "%", en: "%" },
  direction: "up",
  protection: "S",
  tables: [
    { dimensions: [], geography: "K" },
    { dimensions: ["instansi"], geography: "P" },
  ],
  dimensions: [INSTANSI],
  sendings: [],
  provider: { id: "Sistem", en: "System" },
  refresh: 1,
  computed: "onTime",
  mapOffsets: [-15, -10, -5, 0],
  mapBreaks: [1, 2, 3, 4],
  chart: "rate",
};
