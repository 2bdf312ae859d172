import { syntheticTable } from "./synthetic-table.ts";

/** Stands in the place of the region table of a process that was started for the bench. */
export const REGION_TABLE = syntheticTable(Number(process.env["BENCH_REGIONS"]));
