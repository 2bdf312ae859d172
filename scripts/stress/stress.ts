import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { randomOf } from "../../mocks/random.ts";
import project from "../../publisher.config.json" with { type: "json" };
import { parseConfig } from "../../src/publisher/config.ts";
import { publishFolder } from "../../src/publisher/publish.ts";
import { faultsOf } from "./after-run.ts";
import { buildPrograms, type Programs, startReader } from "./children.ts";
import { NOW } from "./corrections.ts";
import type { Seen, Told } from "./messages.ts";
import { type Mode, oneRun } from "./one-run.ts";
import { makePlace, type Place } from "./place.ts";
import { mountSmallDisk, type SmallDisk } from "./small-disk.ts";
import { emptyTally, type Tally } from "./tally.ts";

export type StressOptions = {
  readonly runs: number;
  readonly seed: string;
  readonly onRun?: (tally: Tally) => void;
  /** Ends after the run that is at work, and takes the small disk away. */
  readonly stop?: AbortSignal;
};

export type StressResult = {
  readonly tally: Tally;
  /** How the full disk was made. */
  readonly fullDisk: "tmpfs" | "simulated";
};

/** How many runs follow each other in one place, so that every state of a place is met: first runs and later ones. */
const RUNS_A_PLACE = 12;
/** The pattern of runs: half of them alone, the rest with a rival or on a disk that fills up. */
const MODES: readonly Mode[] = ["alone", "two", "alone", "full"];

/** Kills publishers at random moments and counts what is no longer whole afterwards. */
export async function stress({ runs, seed, onRun = () => undefined, stop }: StressOptions): Promise<StressResult> {
  const home = mkdtempSync(join(tmpdir(), "sinergi-stress-"));
  const tally = emptyTally();
  const disk = mountSmallDisk(join(home, "small"));
  try {
    const programs = await buildPrograms(join(home, "programs"));
    for (let place = 0; tally.runs < runs && stop?.aborted !== true; place += 1) {
      const count = Math.min(RUNS_A_PLACE, runs - tally.runs);
      await stressPlace({ programs, home, disk, tally, name: `${seed}/${place}`, place, count, onRun, stop });
    }
    return { tally, fullDisk: disk === undefined ? "simulated" : "tmpfs" };
  } finally {
    disk?.unmount();
    rmSync(home, { recursive: true, force: true });
  }
}

type PlaceRun = {
  readonly programs: Programs;
  readonly home: string;
  readonly disk: SmallDisk | undefined;
  readonly tally: Tally;
  readonly name: string;
  readonly place: number;
  readonly count: number;
  readonly onRun: (tally: Tally) => void;
  readonly stop: AbortSignal | undefined;
};

/** Some runs after each other in a fresh place, with one reader all the time. */
async function stressPlace({
  programs,
  home,
  disk,
  tally,
  name,
  place: n,
  count,
  onRun,
  stop,
}: PlaceRun): Promise<void> {
  const own = join(home, `place-${n}`);
  const place = makePlace(own, disk === undefined ? own : join(disk.path, `place-${n}`), name);
  const reader = startReader(programs, place.out);
  const known = new Set<string>();
  const start = randomOf("mode", name).int(0, MODES.length - 1);
  for (let i = 0; i < count && stop?.aborted !== true; i += 1) {
    const told = await oneRun(programs, place, MODES[(start + i) % MODES.length] ?? "alone", `${name}/${i}`, disk);
    tally.runs += 1;
    tally.kills += told.length;
    for (const one of told.flat()) countTold(tally, one, known);
    await settle(place, tally, known, `${name}/${i}`);
    onRun(tally);
  }
  countSeen(tally, await reader.stop(), known);
  note(tally, "lost", faultsOf(place, known), name);
  if (disk !== undefined) rmSync(join(disk.path, `place-${n}`), { recursive: true, force: true });
  rmSync(own, { recursive: true, force: true });
}

/** The next run: it must succeed, give the same id twice, and leave nothing that is torn, lost or in the way. */
async function settle(place: Place, tally: Tally, known: Set<string>, name: string): Promise<void> {
  const config = parseConfig(project);
  const publish = () => publishFolder({ ...place, config, now: NOW });
  const [once, again] = [await publish(), await publish()];
  if (once.kind !== "published" || again.kind !== "published") {
    const failed = once.kind === "published" ? again : once;
    note(tally, "other", [`the next run failed: ${failed.kind === "published" ? "" : failed.message?.en}`], name);
    return;
  }
  known.add(once.snapshotId);
  if (once.snapshotId !== again.snapshotId || !again.unchanged) note(tally, "other", ["two ids of one input"], name);
  note(tally, "lost", faultsOf(place, known), name);
}

function countTold(tally: Tally, told: Told, known: Set<string>): void {
  if (told.kind === "ready" || told.kind === "writing") return;
  if (told.kind !== "nothing") {
    known.add(told.snapshotId);
    tally[told.kind === "published" ? "publications" : "rollbacks"] += 1;
    return;
  }
  // A disk that fills up after the pointer was swapped leaves a release that is read, and records for the next run.
  if (told.moved && told.reason !== "unfinished") {
    note(tally, "other", [`the pointer moved, but: ${told.message}`], told.reason);
  }
  if (told.reason === "locked") tally.lockRefusals += 1;
  else if (/ENOSPC/.test(told.message)) tally.full += 1;
  else if (!/the first publication: there is no release/.test(told.message))
    note(tally, "other", [told.message], "told");
}

function countSeen(tally: Tally, seen: Seen, known: Set<string>): void {
  tally.reads += seen.whole;
  tally.pointers += seen.pointers;
  note(tally, "mixed", seen.mixed, "reader");
  note(tally, "unreadable", seen.unreadable, "reader");
  for (const id of seen.snapshots) known.add(id);
}

function note(tally: Tally, kind: "mixed" | "unreadable" | "lost" | "other", faults: readonly string[], where: string) {
  tally[kind] += faults.length;
  tally.violations.push(...faults.map((fault) => `${where}: ${fault}`));
}
