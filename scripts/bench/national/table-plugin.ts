import type { Plugin } from "vite";
import { syntheticTable } from "./synthetic-table.ts";

/** The build with the synthetic region table in the place of the real one. */
export function tablePlugin(regions: number): Plugin {
  return {
    name: "synthetic-region-table",
    enforce: "pre",
    load: (id) =>
      /\/src\/domain\/region-table\.ts$/.test(id)
        ? `export const REGION_TABLE = ${JSON.stringify(syntheticTable(regions))};`
        : null,
  };
}
