import type { IndicatorDefinition } from "./definition.ts";
import { dimension, JENJANG } from "./dimensions.ts";

export const srkProses: IndicatorDefinition = {
  key: "srk_proses",
  theme: "srk",
  headline: false,
  name: { id: "Proses penerimaan", en: "Admission pipeline" },
  shortName: { id: "Penerimaan", en: "Admission" },
  definition: {
    id: "Satu penerimaan: calon terdata, memenuhi syarat desil, setuju, diterima, terdaftar.",
    en: "One intake: recorded, within the decile, consenting, accepted, enrolled.",
  },
  numerator: { id: "anak yang mencapai tahap itu", en: "children who reached the stage" },
  countNoun: { id: "anak", en: "children" },
  shape: "stock",
  unit: { id: "anak", en: "children" },
  direction: "none",
  protection: "G",
  tables: [
    { dimensions: ["tahap"], geography: "P" },
    { dimensions: ["tahap", "jenjang"], geography: "P" },
  ],
  dimensions: [
    dimension("tahap", { id: "tahap", en: "stage" }, [
      ["terdata", "Calon terdata", "Recorded"],
      ["memenuhi", "Memenuhi syarat desil", "Within the decile"],
      ["setuju", "Setuju", "Consenting"],
      ["diterima", "Diterima", "Accepted"],
      ["terdaftar", "Terdaftar", "Enrolled"],
    ]),
    JENJANG,
  ],
  sendings: [{ agency: "kemensos", scope: "province", dimensions: ["tahap", "jenjang"], fields: ["pembilang"] }],
  provider: { id: "Dinas Sosial", en: "Dinas Sosial" },
  refresh: 1,
  nested: true,
  since: "2025-W29",
  chart: "pipeline",
};
