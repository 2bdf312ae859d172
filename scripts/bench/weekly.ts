import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { ensureMocks } from "../../mocks/publish-mocks.ts";
import { publishFolder } from "../../src/publisher/publish.ts";
import { DIST, ensureBuild, ROOT } from "../ensure-build.ts";
import { listen } from "../listen.ts";
import { ownFolder } from "../own-folder.ts";
import { referencedScripts } from "../referenced-scripts.ts";
import { createSite } from "../static-server.ts";
import { budgetRows, failuresOf, type Measured } from "./budget.ts";
import { INDICATOR, indicatorTarget, REGION, regionTarget } from "./detail-targets.ts";
import { exportRows } from "./exports.ts";
import { type Load, measure, OFFICE, type Target } from "./measure.ts";
import { median } from "./median.ts";
import {
  createReferences,
  FLOOR,
  FLOOR_JS,
  hasReferences,
  REFERENCE_CLICK,
  REFERENCE_DRAWN,
} from "./reference-pages.ts";
import type { FirstAndLater } from "./switches.ts";
import { table } from "./table.ts";
import { PAGE, weeklyTarget } from "./weekly-target.ts";

/** The sample returns, beside the project where it is developed. */
const SAMPLE = join(ROOT, "..", "shared", "returns", "contoh");
const SAMPLE_NOW = "2026-11-24T09:00:00+07:00";

/** The data of the bench: the sample where it lies, else the main simulated set. */
async function publishedData(): Promise<{ readonly api: string; readonly now: Date; readonly what: string }> {
  if (!existsSync(SAMPLE)) {
    const { dir, now } = await ensureMocks("utama");
    return { api: join(dir, "api"), now: new Date(now), what: "simulated set utama" };
  }
  const own = ownFolder(join(ROOT, ".cache"), "bench");
  const now = new Date(SAMPLE_NOW);
  const out = join(own, "public");
  const outcome = await publishFolder({ folder: SAMPLE, out, state: join(own, "state"), now: now.getTime() });
  if (outcome.kind !== "published") throw new Error(`the sample returns could not be published: ${outcome.kind}`);
  return { api: join(out, "api"), now, what: "returns/contoh" };
}

/** Measures the weekly page, beside the reference pages where they are, and prints the table. True if no count fails. */
export async function benchWeekly(browser: Browser, runs: number): Promise<boolean> {
  await ensureBuild();
  const { api, now, what } = await publishedData();
  const site = createSite({ dist: DIST, api, now });
  const references = createReferences();
  try {
    const address = await listen(site, 0);
    const targets = [weeklyTarget(address), regionTarget(address), indicatorTarget(address)];
    if (hasReferences()) {
      const beside = await listen(references, 0);
      const reference = (name: string) => ({ name, address: `${beside}${name}/`, drawn: REFERENCE_DRAWN });
      targets.push(reference(FLOOR), { ...reference(FLOOR_JS), switches: [REFERENCE_CLICK] });
    }
    const loads = await interleave(browser, targets, runs);
    const measured = summary(loads, address);
    console.log(`\nWeekly page, production build, ${what}; office profile, medians of ${runs} cold loads`);
    if (!hasReferences()) console.log("The reference pages are not there: no ratios.");
    console.log(`\n${table(budgetRows(measured))}\n`);
    console.log(`${table(pageRows(loads))}\n`);
    console.log(`${table(switchRows(loads))}\n`);
    console.log("Switches above: at the pace at which floor-js answers its region click (110 ms INP, 102 ms changed).");
    console.log(`\nFiles of the dialog Unduh, made in the browser\n\n${table(await exportRows(browser, address))}\n`);
    const failures = failuresOf(measured);
    for (const failure of failures) console.error(`over the budget: ${failure}`);
    return failures.length === 0;
  } finally {
    site.close();
    references.close();
  }
}

type Loads = ReadonlyMap<string, readonly Load[]>;

/** Page by page, so that all of them meet the same mood of the machine; one unthrottled round first does not count. */
async function interleave(browser: Browser, targets: readonly Target[], runs: number): Promise<Loads> {
  const loads = new Map<string, Load[]>(targets.map(({ name }) => [name, []]));
  const warm = { ...OFFICE, slower: 1 };
  for (const { switches: _, ...target } of targets) await measure(browser, target, warm);
  for (let run = 0; run < runs; run += 1) {
    for (let i = 0; i < targets.length; i += 1) {
      const target = targets[(run + i) % targets.length];
      if (target === undefined) continue;
      const load = await measureSeen(browser, target);
      loads.get(target.name)?.push(load);
      console.error(
        `${run + 1}/${runs} ${target.name}: LCP ${load.lcp.toFixed(0)}, drawn ${load.drawn.toFixed(0)}, TBT ${load.tbt.toFixed(0)} ms`,
      );
    }
  }
  return loads;
}

/** A load whose largest paint the browser did not report is no measurement; it is taken again, three times at most. */
async function measureSeen(browser: Browser, target: Target): Promise<Load> {
  for (let tries = 0; tries < 3; tries += 1) {
    const load = await measure(browser, target, OFFICE);
    if (load.lcp > 0) return load;
  }
  throw new Error(`${target.name}: the browser reported no largest paint`);
}

function summary(loads: Loads, address: string): Measured {
  const page = loads.get(PAGE) ?? [];
  const { host } = new URL(address);
  const middle = (of: (load: Load) => number) => median(page.map(of));
  const most = (of: (load: Load) => number) => Math.max(...page.map(of));
  // A press is judged at the pace at which the reference page answers one: the machine may be slower, or busy.
  const clicks = loads.get(FLOOR_JS)?.map((load) => load.switches[REFERENCE_CLICK.name]) ?? [];
  const times = (name: string, key: keyof FirstAndLater, on: string = PAGE) => {
    const of = key === "inp" ? "inp" : "changed";
    const pace = clicks.length === 0 ? 1 : REFERENCE_CLICK[of] / median(clicks.map((one) => one?.[of] ?? Number.NaN));
    return pace * median((loads.get(on) ?? []).map((load) => load.switches[name]?.[key] ?? Number.NaN));
  };
  // A ratio is taken within a run: what slows the machine then slows both.
  const ratio = (name: string, of: (load: Load) => number) => {
    const others = loads.get(name);
    return others === undefined ? undefined : median(page.map((load, i) => of(load) / of(others[i] ?? load)));
  };
  const ratios = {
    lcp: ratio(FLOOR, (one) => one.lcp),
    drawn: ratio(FLOOR, (one) => one.drawn),
    tbt: ratio(FLOOR_JS, (one) => one.tbt),
  };
  return {
    script: referencedScripts(DIST).reduce((sum, one) => sum + one.gzip, 0) / 1000,
    bytes: most((load) => load.bytes) / 1000,
    requests: most((load) => load.requests.length),
    hosts: most((load) => new Set(load.requests.map((one) => new URL(one).host).filter((one) => one !== host)).size),
    cls: most((load) => load.cls),
    heap: middle((load) => load.heap) / 1e6,
    ...Object.fromEntries(Object.entries(ratios).filter(([, value]) => value !== undefined)),
    weekInp: times("week", "inp"),
    weekChanged: times("week", "changed"),
    languageInp: times("language", "inp"),
    languageChanged: times("language", "changed"),
    regionInp: times("region", "inp", REGION),
    regionChanged: times("region", "changed", REGION),
    lineFirst: times("line", "first", INDICATOR),
    lineLater: times("line", "later", INDICATOR),
  };
}

/** The bare medians behind the ratios. */
function pageRows(loads: Loads): string[][] {
  const rows = [...loads].map(([name, all]) => {
    const middle = (of: (load: Load) => number) => median(all.map(of));
    return [
      name,
      (middle((load) => load.bytes) / 1000).toFixed(1),
      String(middle((load) => load.requests.length)),
      ...[middle((load) => load.lcp), middle((load) => load.drawn), middle((load) => load.tbt)].map((ms) =>
        ms.toFixed(0),
      ),
      middle((load) => load.cls).toFixed(3),
      (middle((load) => load.heap) / 1e6).toFixed(1),
    ];
  });
  return [["page", "kB", "requests", "LCP ms", "drawn ms", "TBT ms", "CLS", "heap MB"], ...rows];
}

/** The bare medians of the presses. */
function switchRows(loads: Loads): string[][] {
  const rows = [...loads].flatMap(([page, all]) =>
    Object.keys(all[0]?.switches ?? {}).map((name) => {
      const middle = (key: "inp" | "changed") => median(all.map((load) => load.switches[name]?.[key] ?? Number.NaN));
      return [`${page}: ${name}`, middle("inp").toFixed(0), middle("changed").toFixed(0)];
    }),
  );
  return [["press", "INP ms", "changed ms"], ...rows];
}
