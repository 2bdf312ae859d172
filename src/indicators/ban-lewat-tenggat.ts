import type { IndicatorDefinition } from "./definition.ts";
import { dimension, merged } from "./dimensions.ts";

export const banLewatTenggat: IndicatorDefinition = {
  key: "ban_lewat_tenggat",
  theme: "ban",
  headline: true,
  name: { id: "Tindak lanjut lewat tenggat", en: "Overdue follow-ups" },
  shortName: { id: "Lewat tenggat", en: "Overdue" },
  definition: {
    id: "Bagian tindak lanjut bantuan yang masih berjalan dan sudah melewati tenggatnya pada akhir minggu.",
    en: "The share of open follow-ups on aid that are past their due date at the end of the week.",
  },
  numerator: {
    id: "Tindak lanjut yang melewati tenggat pada akhir minggu",
    en: "Follow-ups past their due date at the end of the week",
  },
  denominator: { id: "Tindak lanjut yang berjalan", en: "Open follow-ups" },
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
    dimension("umur", { id: "Lama lewat tenggat", en: "Time overdue" }, [
      ["1-7", "1–7 hari", "1–7 days"],
      ["8-14", "8–14 hari", "8–14 days"],
      ["15-30", "15–30 hari", "15–30 days"],
      [">30", "Lebih dari 30 hari", "More than 30 days"],
    ]),
    dimension(
      "tahap",
      { id: "Tahap", en: "Stage" },
      [
        ["pemantauan", "Pemantauan", "Monitoring"],
        ["penyaluran", "Penyaluran", "Distribution"],
        ["verifikasi", "Verifikasi DTSEN", "DTSEN check"],
        ["klarifikasi", "Klarifikasi", "Clarification"],
        ["persetujuan", "Persetujuan", "Approval"],
      ],
      [merged("lainnya", "Lainnya", "Other")],
    ),
    dimension("pj", { id: "Penanggung jawab", en: "Owner" }, [
      ["dinsos", "Dinsos kab/kota", "Regency and city Dinsos"],
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
  provider: { id: "Dinas Sosial kabupaten/kota", en: "Regency and city Dinas Sosial" },
  refresh: 1,
  chart: "rate",
  mapOffsets: [0, 5, 10, 15],
  mapBreaks: [10, 20, 30, 40],
};
