import mapshaper from "mapshaper";
import type { Feature, Position } from "./areas.ts";
import { CONTEXT_BOUNDS } from "./boundary-source.ts";

type Collection = { readonly features: readonly Feature[] };
type Lines = {
  readonly geometries: readonly (
    | { readonly type: "LineString"; readonly coordinates: readonly Position[] }
    | { readonly type: "MultiLineString"; readonly coordinates: readonly (readonly Position[])[] }
  )[];
};

export type Shapes = {
  /** Properties: code, group, anchorX, anchorY. */
  readonly regions: Collection;
  /** Property: group. */
  readonly groups: Collection;
  readonly borders: readonly (readonly Position[])[];
  readonly context: Collection;
};

const SIMPLIFY = "-simplify interval=100 keep-shapes";
const ISLANDS = "-filter-islands min-area=0.05km2";

/**
 * One topology for regions and neighbours, so that they share their lines. `-clean` comes before `-dissolve`:
 * the districts of GADM do not share vertices, and without it the province is full of slivers.
 */
export async function shapesOf(
  features: readonly Feature[],
  groupOf: Readonly<Record<string, string>>,
): Promise<Shapes> {
  const commands = [
    "-i all.json -clean -dissolve code",
    `${ISLANDS} ${SIMPLIFY}`,
    `-each 'group = (${JSON.stringify(groupOf)})[code] || null'`,
    "-filter '!/^context-/.test(code)' + name=regions",
    "-each 'anchorX = this.innerX, anchorY = this.innerY' target=regions",
    "-dissolve group + name=groups target=regions",
    "-innerlines + name=borders target=regions",
    "-filter '/^context-/.test(code)' target=all",
    `-clip bbox=${CONTEXT_BOUNDS.join(",")} target=all`,
    "-o regions.json precision=0.0001 geojson-type=FeatureCollection target=regions",
    "-o groups.json precision=0.0001 geojson-type=FeatureCollection target=groups",
    "-o borders.json precision=0.0001 geojson-type=GeometryCollection target=borders",
    "-o context.json precision=0.001 geojson-type=FeatureCollection target=all",
  ];
  const out = await run(commands.join(" "), { "all.json": features });
  const lines = parse<Lines>(out, "borders.json").geometries;
  return {
    regions: parse<Collection>(out, "regions.json"),
    groups: parse<Collection>(out, "groups.json"),
    borders: lines.flatMap((line) => (line.type === "LineString" ? [line.coordinates] : line.coordinates)),
    context: parse<Collection>(out, "context.json"),
  };
}

/** The province as one area, computed afresh from finished regions: the other side of the sum check. */
export async function dissolve(regions: readonly Feature[]): Promise<Collection> {
  const out = await run("-i regions.json -dissolve2 -o whole.json geojson-type=FeatureCollection", {
    "regions.json": regions,
  });
  return parse<Collection>(out, "whole.json");
}

function run(commands: string, inputs: Readonly<Record<string, readonly Feature[]>>) {
  const texts = Object.entries(inputs).map(([name, features]) => [
    name,
    JSON.stringify({ type: "FeatureCollection", features }),
  ]);
  return mapshaper.applyCommands(`-quiet ${commands}`, Object.fromEntries(texts) as Record<string, string>);
}

function parse<T>(out: Readonly<Record<string, string | Uint8Array>>, name: string): T {
  const bytes = out[name];
  if (bytes === undefined) throw new Error(`mapshaper wrote no ${name}`);
  return JSON.parse(typeof bytes === "string" ? bytes : new TextDecoder().decode(bytes)) as T;
}
