import { membersOf, PROVINCE, type RegionCode } from "../../domain/region.ts";
import { type Change, type Choices, keyOf } from "./choices.ts";

/** What the map shows besides the week. Absent: the default, so that a link names only what was chosen. */
export type MapState = {
  /** An indicator's key in its form; whether the catalogue has it, the page knows. */
  readonly indicator?: string;
  /** The category on the map, of an indicator that has no total there. */
  readonly category?: string;
  readonly measure?: "count";
  readonly colour?: "target" | "change";
  /** The chosen kabupaten/kota or group. */
  readonly region?: RegionCode;
  readonly context?: ContextLayer;
};
export type MapChange = Change<MapState>;
export type ContextLayer = "population" | "poverty" | "area";

/** How the values are written in a link. */
const COLOURS = { target: "target", change: "perubahan" } as const;
const CONTEXTS = { population: "penduduk", poverty: "kemiskinan", area: "luas" } as const;

function read(query: URLSearchParams): MapState {
  const indicator = query.get("indikator") ?? "";
  const category = query.get("rincian") ?? "";
  const region = query.get("wilayah") ?? "";
  const colour = keyOf(COLOURS, query.get("warna"));
  const context = keyOf(CONTEXTS, query.get("konteks"));
  return {
    ...(/^[a-z]{3}_[a-z_]{1,40}$/.test(indicator) ? { indicator } : {}),
    ...(/^[a-z0-9>-]{1,40}$/.test(category) ? { category } : {}),
    ...(query.get("ukuran") === "jumlah" ? { measure: "count" as const } : {}),
    ...(colour === undefined ? {} : { colour }),
    ...(region !== PROVINCE && membersOf(region).length > 0 ? { region } : {}),
    ...(context === undefined ? {} : { context }),
  };
}

function write(query: URLSearchParams, state: MapState): void {
  if (state.indicator !== undefined) query.set("indikator", state.indicator);
  if (state.category !== undefined) query.set("rincian", state.category);
  if (state.measure !== undefined) query.set("ukuran", "jumlah");
  if (state.colour !== undefined) query.set("warna", COLOURS[state.colour]);
  if (state.region !== undefined) query.set("wilayah", state.region);
  if (state.context !== undefined) query.set("konteks", CONTEXTS[state.context]);
}

/** What a reader chooses on the map page. */
export const MAP_CHOICES: Choices<MapState> = { read, write };
