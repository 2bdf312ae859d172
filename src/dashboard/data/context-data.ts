import type { RegionCode } from "../../domain/region.ts";

type Both = { readonly id: string; readonly en: string };

/** One public fact about every area: never a result of a programme, and never shown without its source. */
export type ContextFact = {
  readonly key: "population" | "poverty" | "area";
  readonly name: Both;
  readonly unit: Both;
  readonly source: Both;
  readonly decimals: 0 | 2;
  readonly values: ReadonlyMap<RegionCode, number>;
};
