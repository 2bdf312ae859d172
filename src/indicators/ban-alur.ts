import type { IndicatorDefinition } from "./definition.ts";
import { dimension, JENIS } from "./dimensions.ts";

export const banAlur: IndicatorDefinition = {
  key: "ban_alur",
  theme: "ban",
  headline: false,
  name: { id: "Alur bantuan", en: "Aid pipeline" },
  shortName: { id: "Alur bantuan", en: "Aid pipeline" },
  definition: {
    id: "Usulan semua penerima bantuan di Provinsi Banten menurut tahap yang telah dicapai, sejak awal tahun.",
    en: "Proposals of all aid recipients in Banten Province by the stage reached, since the start of the year.",
  },
  numerator: { id: "usulan yang mencapai tahap itu", en: "proposals that reached the stage" },
  countNoun: { id: "usulan", en: "proposals" },
  shape: "stock",
  unit: { id: "usulan", en: "proposals" },
  direction: "none",
  protection: "G",
  tables: [
    { dimensions: ["tahap"], geography: "K" },
    { dimensions: ["tahap", "jenis"], geography: "P" },
  ],
  dimensions: [
    dimension("tahap", { id: "tahap", en: "stage" }, [
      ["usulan", "Usulan", "Proposed"],
      ["terverifikasi", "Terverifikasi DTSEN", "Checked against DTSEN"],
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
  nested: true,
  yearToDate: true,
  chart: "pipeline",
};
