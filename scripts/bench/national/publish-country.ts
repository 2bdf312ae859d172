import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { generateReturns } from "../../../mocks/generate-returns.ts";
import { PROVINCE, REGIONS } from "../../../src/domain/region.ts";
import { addWeeks, toWeek } from "../../../src/domain/week.ts";
import { publishFolder } from "../../../src/publisher/publish.ts";

/**
 * Run in a process of its own with the synthetic region table: writes the returns of a country, publishes them, and
 * says how long it took. Arguments: an empty folder, the number of weeks.
 */
const [folder = "", weeks = ""] = process.argv.slice(2);
const LAST = "2026-W47";
const NOW = "2026-11-24T09:00:00+07:00";

export type Country = {
  readonly rows: number;
  readonly returnBytes: number;
  /** Seconds of each stage of the publisher, in order. */
  readonly stages: Readonly<Record<string, number>>;
  /** Bytes: the most memory that the process held. */
  readonly memory: number;
};

/** The mocks name regions of Banten in their notes and meeting items; a country without them leaves those out. */
function knownRegionsOnly(path: string, text: string): string {
  if (!/^(butir|catatan|peristiwa)\.csv$/.test(path)) return text;
  const known = new Set([PROVINCE, ...REGIONS.map((row) => row.code)]);
  return text
    .split("\n")
    .filter((line) => [...line.matchAll(/\b\d\d\.\d\d\b/g)].every(([code]) => known.has(code)))
    .join("\n");
}

function writeReturns(): Pick<Country, "rows" | "returnBytes"> {
  const firstWeek = addWeeks(toWeek(LAST), 1 - Number(weeks));
  let rows = 0;
  let returnBytes = 0;
  for (const [path, text] of generateReturns({ set: { firstWeek, lastWeek: LAST, now: NOW } })) {
    const file = join(folder, "returns", path);
    mkdirSync(dirname(file), { recursive: true });
    const kept = knownRegionsOnly(path, text);
    writeFileSync(file, kept);
    returnBytes += kept.length;
    if (path.startsWith("laporan/")) rows += kept.split("\n").length - 2;
  }
  return { rows, returnBytes };
}

async function publish(): Promise<Country> {
  const start = performance.now();
  const written = writeReturns();
  const stages: Record<string, number> = {};
  let stage = "returns made";
  let since = start;
  const enter = (next: string) => {
    const now = performance.now();
    stages[stage] = (stages[stage] ?? 0) + (now - since) / 1000;
    since = now;
    stage = next;
  };
  enter("read");
  const outcome = await publishFolder({
    folder: join(folder, "returns"),
    out: join(folder, "out"),
    state: join(folder, "state"),
    now: Date.parse(NOW),
    reason: "bench",
    onProgress: (next) => {
      if (next !== stage) enter(next);
    },
  });
  enter("done");
  if (outcome.kind !== "published") {
    const said = outcome.findings.slice(0, 3).map((one) => `${one.file}: ${one.message.en}`);
    throw new Error(["message" in outcome ? outcome.message?.en : undefined, ...said].filter(Boolean).join("\n"));
  }
  return { ...written, stages, memory: process.resourceUsage().maxRSS * 1024 };
}

process.stdout.write(`${JSON.stringify(await publish())}\n`);
