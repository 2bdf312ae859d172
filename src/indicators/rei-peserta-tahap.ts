import type { IndicatorDefinition } from "./definition.ts";
import { dimension, merged } from "./dimensions.ts";

export const reiPesertaTahap: IndicatorDefinition = {
  key: "rei_peserta_tahap",
  theme: "rei",
  headline: false,
  name: { id: "Peserta menurut tahap layanan", en: "Participants by service stage" },
  shortName: { id: "Tahap layanan", en: "Service stage" },
  definition: {
    id: "Jumlah peserta aktif menurut tahap layanan pascabebas pada akhir periode; setiap peserta berada pada satu tahap. Kembali ke tahap sebelumnya wajar dan tidak dinilai.",
    en: "The number of active participants in each post-release service stage at the end of the period; every participant is in one stage. Moving back to an earlier stage is normal and not judged.",
  },
  numerator: { id: "Peserta aktif pada tahap L0 sampai L5", en: "Active participants in stages L0 to L5" },
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
    dimension(
      "tahap",
      { id: "Tahap layanan pascabebas", en: "Post-release service stage" },
      [
        ["L0", "L0 Terdata dan menyetujui", "L0 Recorded and consenting"],
        ["L1", "L1 Asesmen awal selesai", "L1 First assessment completed"],
        ["L2", "L2 Rencana layanan disepakati", "L2 Service plan agreed"],
        ["L3", "L3 Pembinaan berjalan", "L3 Guidance under way"],
        ["L4", "L4 Mandiri dalam pendampingan", "L4 Independent, with support"],
        ["L5", "L5 Selesai pendampingan, kontak berkala", "L5 Completed, periodic contact"],
      ],
      [
        merged("persiapan", "Persiapan L0–L2", "Preparation L0–L2"),
        merged("pembinaan", "Pembinaan L3", "Guidance L3"),
        merged("kemandirian", "Kemandirian L4–L5", "Independence L4–L5"),
      ],
    ),
  ],
  sendings: [{ agency: "bnpt", scope: "regions", dimensions: ["tahap"], fields: ["pembilang"] }],
  provider: { id: "BNPT", en: "BNPT" },
  refresh: 4,
  chart: "stages",
  caution: {
    id: "Tahap layanan pascabebas (model kerja dasbor, bukan tahapan menurut undang-undang)",
    en: "Post-release service stages (a working model, not stages set by law)",
  },
};
