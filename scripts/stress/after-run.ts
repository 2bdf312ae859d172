import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { seriesFileSchema } from "../../src/contract/series-file.ts";
import type { AuditEntry } from "../../src/publisher/audit-log.ts";
import { nodeDisk } from "../../src/publisher/disk.ts";
import { readLedger } from "../../src/publisher/ledger.ts";
import { isWhole, openStore, readIndex, readPointer } from "../../src/publisher/store.ts";
import type { Place } from "./place.ts";

/** Tables of the classes P and C: what was published of them once may never change. */
const LEVELS = ["rei_peserta_tahap", "asm_kategori"];
const HEADLINE = "ban_pantau";

/** What must hold after every run, whatever happened in it; a sentence for each thing that does not. */
export function faultsOf(place: Place, seen: ReadonlySet<string>): string[] {
  const { lines, faults } = auditLines(place.state);
  const store = openStore(nodeDisk, place.out);
  const pointer = readPointer(store);
  const index = readIndex(store)?.snapshots.map((one) => one.snapshotId) ?? [];
  const told = new Set(lines.flatMap((line) => (line.outcome === "quarantined" ? [] : [line.snapshotId ?? ""])));
  if (pointer === undefined) faults.push("pointer.json is gone");
  else if (!index.includes(pointer.snapshotId)) faults.push(`the pointer's ${pointer.snapshotId} is not in index.json`);
  if (new Set(index).size !== index.length) faults.push("index.json lists a snapshot twice");
  for (const id of readdirSync(join(store.root, "s"))) {
    if (!isWhole(store, id)) faults.push(`snapshot ${id} is not whole`);
  }
  for (const id of new Set([...seen, ...index])) {
    if (!index.includes(id)) faults.push(`${id} was seen and is not in index.json`);
    if (!told.has(id)) faults.push(`${id} was seen and is not in audit.log`);
    if (!existsSync(join(store.root, "s", id))) faults.push(`${id} was published and is no longer there`);
  }
  // What is torn was named above; only what is whole can be read for its figures.
  const whole = index.filter((id) => isWhole(store, id));
  const ledger = whole.length === index.length ? wrongLedger(place, lines) : [];
  return [...faults, ...leftovers(place), ...changedLevels(place, whole), ...ledger];
}

/** Every line of the log, of which none may be torn. */
export function auditLines(state: string): { readonly lines: readonly AuditEntry[]; readonly faults: string[] } {
  const text = readFileSync(join(state, "audit.log"), "utf8");
  const faults = text.endsWith("\n") ? [] : ["audit.log ends in a torn line"];
  const lines = text.split("\n").flatMap((line): AuditEntry[] => {
    if (line === "") return [];
    try {
      return [JSON.parse(line)];
    } catch {
      faults.push(`audit.log holds a torn line: ${line.slice(0, 60)}…`);
      return [];
    }
  });
  return { lines, faults };
}

function leftovers({ out, state }: Place): string[] {
  return [out, state].flatMap((dir) =>
    readdirSync(dir, { recursive: true })
      .map(String)
      .filter((name) => name.includes(".tmp-"))
      .map((name) => `left behind: ${join(dir, name)}`),
  );
}

function seriesOf(out: string, id: string, indicator: string) {
  const path = join(out, "api/v1/s", id, "series", `${indicator}.json`);
  return seriesFileSchema.parse(JSON.parse(readFileSync(path, "utf8")));
}

/** All published snapshots hold the same refreshes of the protected classes. */
function changedLevels({ out }: Place, published: readonly string[]): string[] {
  return LEVELS.flatMap((indicator) => {
    const texts = published.map((id) => JSON.stringify(seriesOf(out, id, indicator)));
    return new Set(texts).size > 1 ? [`published levels of ${indicator} have changed`] : [];
  });
}

/** The ledger holds what the first publication showed, and no later figure. */
function wrongLedger({ out, state }: Place, lines: readonly AuditEntry[]): string[] {
  const ledger = readLedger(nodeDisk, state);
  const first = lines.find((line) => line.outcome === "published")?.snapshotId;
  if (ledger === undefined || first === undefined) return ["no ledger, or no publication in the log"];
  const { weeks, rows } = seriesOf(out, first, HEADLINE);
  const province = rows.find((row) => row.region === "36" && row.breakdown === "");
  return weeks.flatMap((week, i) => {
    const shown = province?.numerator[i];
    return ledger.first[`${HEADLINE}|${week}`]?.numerator === shown ? [] : [`ledger: ${week} was first ${shown}`];
  });
}
