import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { ROOT } from "../ensure-build.ts";
import { listen } from "../listen.ts";
import { ownFolder } from "../own-folder.ts";
import { createSite } from "../static-server.ts";
import { BUDGET, budgetRows } from "./budget.ts";
import { sortTarget } from "./detail-targets.ts";
import { type Load, measure, OFFICE } from "./measure.ts";
import { buildCountry, publishCountry } from "./national/country.ts";
import type { Country } from "./national/publish-country.ts";
import { createReferences, FLOOR_JS, hasReferences, REFERENCE_CLICK, REFERENCE_DRAWN } from "./reference-pages.ts";
import { table } from "./table.ts";
import { weeklyTarget } from "./weekly-target.ts";

const NOW = new Date("2026-11-24T09:00:00+07:00");
const FEW = 8;

type Result = {
  readonly country: Country;
  readonly load: Load;
  /** The page with the table of all places. */
  readonly places: Load;
  readonly weekBytes: number;
  readonly parse: number;
};

/** A synthetic country through publisher and page, beside one of eight regions and as many weeks; prints both. */
export async function benchNational(browser: Browser, regions: number, weeks: number): Promise<void> {
  const own = ownFolder(join(ROOT, ".cache"), "bench-national");
  const few = await runCountry(browser, join(own, "few"), FEW, weeks);
  const many = await runCountry(browser, join(own, "many"), regions, weeks);
  console.log(`\nSynthetic country, ${weeks} weeks: ${FEW} and ${regions} regions\n`);
  console.log(`${table([["publisher and page", String(FEW), String(regions), "×"], ...rowsOf(few, many)])}\n`);
  const pace = await paceOf(browser);
  const sortInp = (pace ?? 1) * (many.places.switches["sort"]?.inp ?? Number.NaN);
  console.log(`${table(budgetRows({ growth: many.load.bytes / few.load.bytes, sortInp }))}\n`);
  if (pace !== undefined) console.log(`Sort: at the pace at which floor-js answers (now × ${pace.toFixed(2)}).`);
  console.log(`${BUDGET.growth.measure}: cold, until settled, the weeks beside it included.`);
}

async function runCountry(browser: Browser, folder: string, regions: number, weeks: number): Promise<Result> {
  mkdirSync(folder, { recursive: true });
  const country = await publishCountry(folder, regions, weeks);
  const stages = Object.entries(country.stages).map(([stage, seconds]) => `${stage} ${seconds.toFixed(1)}`);
  console.error(`${regions} regions, ${country.rows} rows: ${stages.join(", ")} s`);
  const dist = await buildCountry(folder, regions);
  const api = join(folder, "out", "api");
  const site = createSite({ dist, api, now: NOW });
  try {
    const address = await listen(site, 0);
    const load = await measure(browser, weeklyTarget(address), OFFICE);
    const places = await measure(browser, sortTarget(address), OFFICE);
    const week = newestWeek(api);
    const start = performance.now();
    JSON.parse(week);
    return { country, load, places, weekBytes: Buffer.byteLength(week), parse: performance.now() - start };
  } finally {
    site.close();
  }
}

/** By how much this machine answers a click of the reference page faster than the quiet one; undefined without it. */
async function paceOf(browser: Browser): Promise<number | undefined> {
  if (!hasReferences()) return undefined;
  const references = createReferences();
  try {
    const address = `${await listen(references, 0)}${FLOOR_JS}/`;
    const target = { name: FLOOR_JS, address, drawn: REFERENCE_DRAWN, switches: [REFERENCE_CLICK] };
    const { switches } = await measure(browser, target, OFFICE);
    return REFERENCE_CLICK.inp / (switches[REFERENCE_CLICK.name]?.inp ?? Number.NaN);
  } finally {
    references.close();
  }
}

function newestWeek(api: string): string {
  const { snapshotId } = JSON.parse(readFileSync(join(api, "v1", "pointer.json"), "utf8")) as { snapshotId: string };
  const folder = join(api, "v1", "s", snapshotId, "week");
  return readFileSync(join(folder, readdirSync(folder).sort().at(-1) ?? ""), "utf8");
}

function rowsOf(few: Result, many: Result): string[][] {
  const stages = Object.keys(many.country.stages);
  const row = (name: string, of: (result: Result) => number, digits: number) => {
    const [less, more] = [of(few), of(many)];
    return [name, less.toFixed(digits), more.toFixed(digits), (more / less).toFixed(1)];
  };
  const switched = (result: Result, name: string) => result.load.switches[name]?.changed ?? Number.NaN;
  return [
    row("rows of the returns", ({ country }) => country.rows, 0),
    row("returns, MB", ({ country }) => country.returnBytes / 1e6, 1),
    ...stages.map((stage) => row(`${stage}, s`, ({ country }) => country.stages[stage] ?? 0, 1)),
    row("publisher's memory, MB", ({ country }) => country.memory / 1e6, 0),
    row("week file, kB", ({ weekBytes }) => weekBytes / 1000, 0),
    row("its JSON parsed here, ms", ({ parse }) => parse, 1),
    row("first view, kB", ({ load }) => load.bytes / 1000, 1),
    row("requests", ({ load }) => load.requests.length, 0),
    row("LCP, ms", ({ load }) => load.lcp, 0),
    row("all drawn, ms", ({ load }) => load.drawn, 0),
    row("TBT, ms", ({ load }) => load.tbt, 0),
    row("JS heap, MB", ({ load }) => load.heap / 1e6, 1),
    row("week switch, figures changed, ms", (result) => switched(result, "week"), 0),
    row("language switch, figures changed, ms", (result) => switched(result, "language"), 0),
    row("sort of the places, INP, ms", ({ places }) => places.switches["sort"]?.inp ?? Number.NaN, 0),
    row("sort of the places, changed, ms", ({ places }) => places.switches["sort"]?.changed ?? Number.NaN, 0),
  ];
}
