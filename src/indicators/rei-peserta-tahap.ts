import type { IndicatorDefinition } from "./definition.ts";
import { dimension, merged } from "./dimensions.ts";

/** The working model "Tahap layanan pascabebas". */
const STAGES = dimension("tahap", { id: "tahap layanan", en: "service stage" }, [
  ["L0", "L0 Terdata dan menyetujui", "L0 Recorded and consenting"],
  ["L1", "L1 Asesmen awal selesai", "L1 First assessment done"],
  ["L2", "L2 Rencana layanan disepakati", "L2 Service plan agreed"],
  ["L3", "L3 Pembinaan berjalan", "L3 Guidance under way"],
  ["L4", "L4 Mandiri dalam pendampingan", "L4 Independent with support"],
  ["L5", "L5 Selesai pendampingan, kontak berkala", "L5 Completed, periodic contact"],
]);

export const reiPesertaTahap: IndicatorDefinition = {
  key: "rei_peserta_tahap",
  theme: "rei",
  headline: false,
  name: { id: "Peserta menurut tahap layanan", en: "Participants by service stage" },
  shortName: { id: "Tahap layanan", en: "Service stage" },
  definition: {
    id: "Peserta aktif pada tiap tahap layanan pascabebas pada akhir periode. Tahap saling lepas; berpindah mundur diperbolehkan dan tidak dinilai.",
    en: "Active participants at each post-release service stage at the end of the period. Stages exclude each other; moving back is allowed and not judged.",
  },
  numerator: { id: "peserta aktif pada tahap itu", en: "active participants at the stage" },
  countNoun: { id: "peserta", en: "participants" },
  shape: "stock",
  unit: { id: "orang", en: "people" },
  direction: "none",
  protection: "P",
  tables: [
    { dimensions: [], geography: "R" },
    { dimensions: ["tahap"], geography: "R" },
  ],
  dimensions: [
    {
      ...STAGES,
      categories: [
        ...STAGES.categories,
        merged("persiapan", "Persiapan L0–L2", "Preparation L0–L2"),
        merged("pembinaan", "Pembinaan L3", "Guidance L3"),
        merged("kemandirian", "Kemandirian L4–L5", "Independence L4–L5"),
      ],
    },
  ],
  sendings: [{ agency: "bnpt", scope: "regions", dimensions: ["tahap"], fields: ["pembilang"] }],
  provider: { id: "BNPT", en: "BNPT" },
  refresh: 4,
  caution: {
    id: "Tahap layanan pascabebas (model kerja dasbor, bukan tahapan menurut undang-undang)",
    en: "Post-release service stages (a working model, not stages set by law)",
  },
  chart: "stages",
};
