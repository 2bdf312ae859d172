import type { IndicatorDefinition } from "../src/indicators/definition.ts";
import type { Recipe } from "./recipes/recipe.ts";

const both = (text: string) => ({ id: text, en: text });

/** An indicator that the catalogue does not have: nested stages, by kind, counted over the year. */
export const FIXTURE_DEFINITION: IndicatorDefinition = {
  key: "ban_uji_tahap",
  theme: "ban",
  headline: false,
  name: both("Indikator uji"),
  shortName: both("Uji"),
  definition: both("Hanya untuk pengujian."),
  numerator: both("usulan"),
  countNoun: both("usulan"),
  shape: "stock",
  unit: both("usulan"),
  direction: "none",
  protection: "G",
  tables: [{ dimensions: ["tahap"], geography: "K" }],
  nested: true,
  yearToDate: true,
  dimensions: [
    {
      key: "tahap",
      label: both("tahap"),
      categories: [
        { key: "masuk", label: both("masuk") },
        { key: "selesai", label: both("selesai") },
      ],
    },
    {
      key: "jenis",
      label: both("jenis"),
      categories: [
        { key: "a", label: both("a") },
        { key: "b", label: both("b") },
      ],
    },
  ],
  sendings: [
    { agency: "dinsos", scope: "own", dimensions: ["tahap"], fields: ["pembilang"] },
    { agency: "dinsos", scope: "own", dimensions: ["tahap", "jenis"], fields: ["pembilang"] },
  ],
  provider: both("Dinas Sosial"),
  refresh: 1,
  chart: "pipeline",
};

/** A careless recipe: it falls, it nests nothing and it adds up to nothing. The generator has to see to all that. */
export const FIXTURE_RECIPE: Recipe = { figure: (at) => ({ numerator: at.stream().int(0, 40) }) };
