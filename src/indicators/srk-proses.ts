import type { IndicatorDefinition } from "./definition.ts";
import { dimension, JENJANG } from "./dimensions.ts";

export const srkProses: IndicatorDefinition = {
  key: "srk_proses",
  theme: "srk",
  headline: false,
  name: { id: "Proses penerimaan", en: "Admission pipeline" },
  shortName: { id: "Proses penerimaan", en: "Admission" },
  definition: {
    id: "Jumlah anak dalam satu angkatan penerimaan Sekolah Rakyat menurut tahap yang telah dicapai. Anak pada suatu tahap juga terhitung pada tahap-tahap sebelumnya.",
    en: "The number of children in one Sekolah Rakyat intake that have reached each stage. A child at one stage is also counted in the stages before it.",
  },
  numerator: {
    id: "Anak dalam satu angkatan yang telah mencapai tahap",
    en: "Children of one intake who have reached the stage",
  },
  countNoun: { id: "anak", en: "children" },
  shape: "stock",
  unit: { id: "anak", en: "children" },
  direction: "none",
  protection: "G",
  tables: [
    { dimensions: ["tahap"], geography: "P" },
    { dimensions: ["tahap", "jenjang"], geography: "P" },
  ],
  nested: true,
  dimensions: [
    dimension("tahap", { id: "Tahap", en: "Stage" }, [
      ["terdata", "Calon terdata", "Candidates recorded"],
      ["memenuhi", "Memenuhi syarat desil", "Income decile met"],
      ["setuju", "Setuju (keluarga dan anak)", "Family and child agree"],
      ["diterima", "Diterima", "Admitted"],
      ["terdaftar", "Terdaftar", "Enrolled"],
    ]),
    JENJANG,
  ],
  sendings: [{ agency: "kemensos", scope: "province", dimensions: ["tahap", "jenjang"], fields: ["pembilang"] }],
  provider: { id: "Dinas Sosial", en: "Dinas Sosial" },
  refresh: 1,
  since: "2025-W29",
  chart: "pipeline",
};
