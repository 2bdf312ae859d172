import type { IndicatorDefinition } from "./definition.ts";
import { dimension, merged } from "./dimensions.ts";

/** Where a follow-up stands. */
const STAGES = dimension("tahap", { id: "tahap", en: "stage" }, [
  ["pemantauan", "Pemantauan", "Monitoring"],
  ["penyaluran", "Penyaluran", "Distribution"],
  ["verifikasi", "Verifikasi", "Checking"],
  ["klarifikasi", "Klarifikasi", "Clarification"],
  ["persetujuan", "Persetujuan", "Approval"],
]);

export const banLewatTenggat: IndicatorDefinition = {
  key: "ban_lewat_tenggat",
  theme: "ban",
  headline: true,
  name: { id: "Tindak lanjut lewat tenggat", en: "Overdue follow-ups" },
  shortName: { id: "Lewat tenggat", en: "Overdue" },
  definition: {
    id: "Tindak lanjut bantuan yang lewat tenggat dibanding semua tindak lanjut yang berjalan.",
    en: "Aid follow-ups past their due date out of all open follow-ups.",
  },
  numerator: { id: "tindak lanjut lewat tenggat", en: "follow-ups overdue" },
  denominator: { id: "tindak lanjut berjalan", en: "follow-ups open" },
  countNoun: { id: "yang berjalan", en: "open" },
  shape: "ratio",
  unit: { id: "%", en: "%" },
  direction: "down",
  protection: "S",
  tables: [
    { dimensions: [], geography: "K" },
    { dimensions: ["umur"], geography: "P" },
    { dimensions: ["tahap"], geography: "P" },
    { dimensions: ["pj"], geography: "P" },
  ],
  dimensions: [
    dimension("umur", { id: "umur keterlambatan", en: "days overdue" }, [
      ["1-7", "1–7 hari", "1–7 days"],
      ["8-14", "8–14 hari", "8–14 days"],
      ["15-30", "15–30 hari", "15–30 days"],
      [">30", "> 30 hari", "> 30 days"],
    ]),
    { ...STAGES, categories: [...STAGES.categories, merged("lainnya", "Lainnya", "Other")] },
    dimension("pj", { id: "penanggung jawab", en: "owner" }, [
      ["dinsos", "Dinsos kabupaten/kota", "Regency and city Dinsos"],
      ["dinsos-prov", "Dinsos Provinsi", "Provincial Dinsos"],
      ["bnpt", "BNPT", "BNPT"],
    ]),
  ],
  sendings: [
    { agency: "dinsos", scope: "own", dimensions: [], fields: ["pembilang", "penyebut"] },
    { agency: "dinsos", scope: "own", dimensions: ["umur"], fields: ["pembilang"] },
    { agency: "dinsos", scope: "own", dimensions: ["tahap"], fields: ["pembilang", "penyebut"] },
    { agency: "dinsos", scope: "own", dimensions: ["pj"], fields: ["pembilang"] },
  ],
  provider: { id: "Dinas Sosial", en: "Dinas Sosial" },
  refresh: 1,
  chart: "rate",
  mapOffsets: [0, 5, 10, 15],
};
