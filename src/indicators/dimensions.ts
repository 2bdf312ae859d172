import type { Category, Dimension } from "./definition.ts";

function category(key: string, id: string, en: string = id): Category {
  return { key, label: { id, en } };
}

/** The three pillars of guidance. */
export const PILAR: Dimension = {
  key: "pilar",
  label: { id: "pilar", en: "pillar" },
  categories: [
    category("kebangsaan", "Wawasan kebangsaan", "National insight"),
    category("keagamaan", "Wawasan keagamaan", "Religious insight"),
    category("kewirausahaan", "Kewirausahaan", "Entrepreneurship"),
  ],
};

/** Kinds of social aid. */
export const JENIS: Dimension = {
  key: "jenis",
  label: { id: "jenis bantuan", en: "kind of aid" },
  categories: [
    category("pkh", "PKH"),
    category("sembako", "Sembako"),
    category("atensi", "ATENSI"),
    category("uep", "UEP"),
    category("kube", "KUBE"),
  ],
};

/** School levels. */
export const JENJANG: Dimension = {
  key: "jenjang",
  label: { id: "jenjang", en: "school level" },
  categories: [
    category("sd", "SD", "Primary (SD)"),
    category("smp", "SMP", "Lower secondary (SMP)"),
    category("sma", "SMA", "Upper secondary (SMA)"),
  ],
};

/** The Sekolah Rakyat schools of Banten. */
export const SATUAN: Dimension = {
  key: "satuan",
  label: { id: "satuan", en: "school" },
  categories: [
    category("srma33", "SRMA 33 Tangerang Selatan"),
    category("srma34", "SRMA 34 Lebak"),
    category("srt36", "SRT 36 Lebak"),
  ],
};

/** Sending agencies, as a breakdown of the publisher's own figures. */
export const INSTANSI: Dimension = {
  key: "instansi",
  label: { id: "instansi", en: "agency" },
  categories: [
    category("dinsos", "Dinas Sosial", "Social Affairs Office"),
    category("kesbangpol", "Kesbangpol", "National Unity Office"),
    category("kemenag", "Kemenag", "Religious Affairs Office"),
    category("disdik", "Dinas Pendidikan", "Education Office"),
    category("dinkop", "Dinas Koperasi UKM", "Cooperatives Office"),
    category("bnpt", "BNPT"),
    category("dinsos-prov", "Dinsos Provinsi", "Provincial Dinsos"),
    category("kemensos", "Kemensos"),
  ],
};

/** Names a one-off dimension with its categories: [key, Indonesian, English]. */
export function dimension(
  key: string,
  label: { id: string; en: string },
  rows: readonly (readonly [string, string, string])[],
): Dimension {
  return { key, label, categories: rows.map(([one, id, en]) => category(one, id, en)) };
}

/** A category that only a merge of the configuration makes. */
export function merged(key: string, id: string, en: string): Category {
  return { ...category(key, id, en), merged: true };
}
