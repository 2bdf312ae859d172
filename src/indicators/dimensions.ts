import { AGENCIES } from "./agencies.ts";
import type { Category, Dimension } from "./definition.ts";
import { THEMES } from "./themes.ts";

function category(key: string, id: string, en: string = id): Category {
  return { key, label: { id, en } };
}

/** The three pillars of guidance. */
export const PILAR: Dimension = {
  key: "pilar",
  label: { id: "Pilar", en: "Pillar" },
  categories: [
    category("kebangsaan", "Wawasan kebangsaan", "National awareness"),
    category("keagamaan", "Keagamaan", "Religious guidance"),
    category("kewirausahaan", "Kewirausahaan", "Entrepreneurship"),
  ],
};

/** Kinds of social aid. */
export const JENIS: Dimension = {
  key: "jenis",
  label: { id: "Jenis bantuan", en: "Kind of aid" },
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
  label: { id: "Jenjang", en: "School level" },
  categories: [
    category("sd", "SD", "Primary (SD)"),
    category("smp", "SMP", "Lower secondary (SMP)"),
    category("sma", "SMA", "Upper secondary (SMA)"),
  ],
};

/** The Sekolah Rakyat schools of Banten. */
export const SATUAN: Dimension = {
  key: "satuan",
  label: { id: "Satuan pendidikan", en: "School" },
  categories: [
    { ...category("srma33", "SRMA 33"), region: "36.74" },
    { ...category("srma34", "SRMA 34"), region: "36.02" },
    { ...category("srt36", "SRT 36"), region: "36.02" },
  ],
};

/** Sending agencies, as a breakdown of figures about returns and meeting items: the regional ones first. */
export const INSTANSI: Dimension = {
  key: "instansi",
  label: { id: "Instansi", en: "Agency" },
  categories: (["regional", "provincial"] as const).flatMap((level) =>
    AGENCIES.filter((agency) => agency.level === level).map(({ key, name }) => ({ key, label: name })),
  ),
};

/** Themes, as a breakdown of figures about the catalogue itself. */
export const TEMA: Dimension = {
  key: "tema",
  label: { id: "Tema", en: "Theme" },
  categories: THEMES.map(({ key, name }) => ({ key, label: name })),
};

/** The kinds whose use is looked at on the spot; the others are spent as the family sees fit. */
export const JENIS_TERPANTAU: Dimension = {
  ...JENIS,
  categories: JENIS.categories.filter((kind) => ["atensi", "uep", "kube"].includes(kind.key)),
};

/** Names a one-off dimension with its categories: [key, Indonesian, English], then those that only merges make. */
export function dimension(
  key: string,
  label: { id: string; en: string },
  rows: readonly (readonly [string, string, string])[],
  mergedRows: readonly Category[] = [],
): Dimension {
  return { key, label, categories: [...rows.map(([one, id, en]) => category(one, id, en)), ...mergedRows] };
}

/** A category that only a merge of the configuration makes. */
export function merged(key: string, id: string, en: string): Category {
  return { ...category(key, id, en), merged: true };
}
