import type { IndicatorDefinition } from "./definition.ts";
import { dimension, JENIS } from "./dimensions.ts";

export const banAlur: IndicatorDefinition = {
  key: "ban_alur",
  theme: "ban",
  headline: false,
  name: { id: "Alur bantuan", en: "Aid pipeline" },
  shortName: { id: "Alur bantuan", en: "Aid pipeline" },
  definition: {
    id: "Jumlah usulan bantuan menurut tahap yang telah dicapai sejak awal tahun, untuk semua penerima bantuan di Provinsi Banten. Usulan pada suatu tahap juga terhitung pada tahap-tahap sebelumnya.",
    en: "The number of aid proposals that have reached each stage since the start of the year, for all aid recipients in Banten Province. A proposal at one stage is also counted in the stages before it.",
  },
  numerator: {
    id: "Usulan yang telah mencapai tahap, tahun berjalan",
    en: "Proposals that have reached the stage, year to date",
  },
  countNoun: { id: "usulan", en: "proposals" },
  shape: "stock",
  unit: { id: "usulan", en: "proposals" },
  direction: "none",
  protection: "G",
  tables: [
    { dimensions: ["tahap"], geography: "K" },
    { dimensions: ["tahap", "jenis"], geography: "P" },
  ],
  nested: true,
  dimensions: [
    dimension("tahap", { id: "Tahap", en: "Stage" }, [
      ["usulan", "Usulan", "Proposed"],
      ["terverifikasi", "Terverifikasi DTSEN", "Verified in DTSEN"],
      ["disetujui", "Disetujui", "Approved"],
      ["disalurkan", "Disalurkan", "Distributed"],
      ["dipantau", "Dipantau", "Monitored"],
    ]),
    JENIS,
  ],
  sendings: [
    { agency: "dinsos", scope: "own", dimensions: ["tahap"], fields: ["pembilang"] },
    { agency: "dinsos", scope: "own", dimensions: ["tahap", "jenis"], fields: ["pembilang"] },
  ],
  provider: { id: "Dinas Sosial", en: "Dinas Sosial" },
  refresh: 1,
  yearToDate: true,
  chart: "pipeline",
  mapBreaks: [100, 200, 300, 400],
};
