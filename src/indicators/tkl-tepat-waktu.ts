import type { IndicatorDefinition } from "./definition.ts";
import { INSTANSI } from "./dimensions.ts";

export const tklTepatWaktu: IndicatorDefinition = {
  key: "tkl_tepat_waktu",
  theme: "tkl",
  headline: true,
  name: { id: "Laporan tepat waktu", en: "Reports on time" },
  shortName: { id: "Laporan tepat waktu", en: "Reports on time" },
  definition: {
    id: "Laporan yang diterima paling lambat Senin pukul 12.00 WIB dibanding laporan wajib. Wilayah menghitung lima instansi; provinsi menambah tiga instansi provinsi.",
    en: "Reports received by Monday 12:00 WIB out of those due. Areas count five agencies; the province adds the three provincial ones.",
  },
  numerator: { id: "laporan diterima ≤ Senin 12.00 WIB", en: "reports received by Monday 12:00 WIB" },
  denominator: { id: "laporan wajib", en: "reports due" },
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
  provider: { id: "dihitung penerbit", en: "computed by the publisher" },
  refresh: 1,
  computed: "onTime",
  chart: "rate",
  mapOffsets: [-15, -10, -5, 0],
};
