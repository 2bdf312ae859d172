import type { Figure } from "../../domain/cell.ts";
import type { RegionCode } from "../../domain/region.ts";
import type { Breakdown } from "../../indicators/definition.ts";

/** One figure with its address inside an indicator. */
export type Addressed = { readonly region: RegionCode; readonly breakdown: Breakdown; readonly figure: Figure };
