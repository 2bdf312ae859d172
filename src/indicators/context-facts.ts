import type { RegionRow } from "../domain/region-table.ts";
import type { Bilingual } from "./definition.ts";

/** One public fact about every kabupaten/kota: never a result of any programme, and never shown without its source. */
type ContextFact = {
  readonly key: "population" | "poverty" | "area";
  readonly name: Bilingual;
  readonly unit: Bilingual;
  readonly source: Bilingual;
  readonly decimals: 0 | 2;
  readonly valueOf: (row: RegionRow) => number;
};

export const CONTEXT_FACTS: readonly ContextFact[] = [
  {
    key: "population",
    name: { id: "Penduduk", en: "Population" },
    unit: { id: "jiwa", en: "people" },
    source: {
      id: "Dukcapil, dihimpun; sumber lain dapat memuat angka berbeda",
      en: "Dukcapil, compiled; other sources may differ",
    },
    decimals: 0,
    valueOf: (row) => row.population,
  },
  {
    key: "poverty",
    name: { id: "Penduduk miskin", en: "Poverty rate" },
    unit: { id: "%", en: "%" },
    source: { id: "BPS, 2024", en: "BPS, 2024" },
    decimals: 2,
    valueOf: (row) => row.povertyPercent,
  },
  {
    key: "area",
    name: { id: "Luas wilayah", en: "Land area" },
    unit: { id: "km²", en: "km²" },
    source: { id: "Badan Informasi Geospasial, 2024", en: "Badan Informasi Geospasial, 2024" },
    decimals: 0,
    valueOf: (row) => row.areaKm2,
  },
];
