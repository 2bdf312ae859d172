import { readFileSync } from "node:fs";
import { join } from "node:path";
import { dueAt } from "../../domain/week.ts";
import { extensionOf } from "../../returns/file-name.ts";
import type { Finding, Receipt, SourceFile } from "../../returns/types.ts";
import { appendAudit } from "../audit-log.ts";
import type { Disk } from "../disk.ts";
import { sha256 } from "../hash.ts";
import { keepFiles } from "../received-files.ts";
import { writeWhole } from "../write-whole.ts";
import type { ItemChange } from "./items-table.ts";
import { liftReturns } from "./lift-returns.ts";
import { RECEIPTS, withReceipts } from "./receipts-table.ts";
import type { Placed } from "./right-place.ts";

/** What became of one file. */
export type Receiving = {
  /** As it was given. */
  readonly name: string;
  /** unchanged: the same bytes lie there already. */
  readonly kind: "filed" | "unchanged" | "refused";
  readonly findings: readonly Finding[];
  /** Where it lies now, below the returns folder. */
  readonly path?: string;
  readonly renamed?: boolean;
  /** An earlier sending of the same return gave way; it is kept by its hash. */
  readonly replaced?: boolean;
  /** Receipts of its returns: new ones, and those that were there before and stay. */
  readonly receipts: readonly (Receipt & { readonly before: boolean; readonly late: boolean })[];
  /** Of a butir.csv: what it brought to the table that lies there. */
  readonly items?: { readonly added: readonly string[]; readonly updated: readonly ItemChange[] };
};

export type Filed = Extract<Placed, { source: SourceFile }> & { readonly name: string };

/** Where and when something is received. */
export type Desk = {
  readonly folder: string;
  readonly state: string;
  readonly disk: Disk;
  readonly now: number;
  readonly received: number;
};

/** The sending of the same return that lies there in the other format. */
export function otherFormat(path: string): string {
  return extensionOf(path) === ".csv" ? path.replace(/\.csv$/i, ".xlsx") : path.replace(/\.xlsx$/i, ".csv");
}

/** Copies of what looks personal, readable by its owner alone; the names are as personal as the content. */
export function setAside({ disk, state, now }: Desk, refused: ReadonlyMap<string, readonly Finding[]>): void {
  const personal = [...refused].filter(([, found]) => found.some((one) => one.severity === "personal"));
  if (personal.length === 0) return;
  const sources = personal.map(([name], i) => ({ path: String(i), bytes: new Uint8Array(readFileSync(name)) }));
  const hashes = Object.values(keepFiles(disk, state, "quarantine", sources));
  const files = Object.fromEntries(hashes.map((hash) => [hash, hash]));
  appendAudit(disk, state, { command: "receive", outcome: "quarantined", files }, now);
}

/** Old bytes first, then the new file, then its receipt: whatever dies in between, receiving it again completes it. */
export function fileAll(
  desk: Desk,
  good: readonly Filed[],
  there: readonly SourceFile[],
  receipts: readonly Receipt[],
) {
  const { disk, folder, state } = desk;
  const lying = new Map(there.map((file) => [file.path, file]));
  const known = new Map(receipts.map((one) => [`${one.week}|${one.agency}|${one.region}`, one]));
  const added: Receipt[] = [];
  const done = good.map((one): Receiving => {
    const { path, bytes } = one.source;
    const old = [path, otherFormat(path)].flatMap((each) => lying.get(each) ?? []);
    const same = old.length === 1 && old[0]?.path === path && Buffer.compare(old[0].bytes, bytes) === 0;
    const lifted = there.flatMap((file) =>
      file.path === path ? [] : (liftReturns(lying.get(file.path) ?? file, one.returns) ?? []),
    );
    const before = lifted.flatMap((file) => lying.get(file.path) ?? []);
    keepFiles(disk, state, "files", same ? before : [...old, ...before, one.source]);
    if (!same) writeWhole(disk, join(folder, path), bytes);
    for (const each of old) if (each.path !== path) disk.remove(join(folder, each.path));
    for (const file of lifted) {
      writeWhole(disk, join(folder, file.path), file.bytes);
      lying.set(file.path, file);
    }
    const own = one.returns.map((each) => {
      const earlier = known.get(`${each.week}|${each.agency}|${each.region}`);
      const receipt = earlier ?? { ...each, received: desk.received };
      if (earlier === undefined) added.push(receipt);
      return { ...receipt, before: earlier !== undefined, late: receipt.received > dueAt(each.week) };
    });
    const { name, renamed, findings } = one;
    return {
      name,
      kind: same ? "unchanged" : "filed",
      path,
      renamed,
      replaced: lifted.length > 0 || (!same && old.length > 0),
      findings,
      receipts: own,
    };
  });
  if (added.length > 0) writeWhole(disk, join(folder, RECEIPTS), withReceipts(lying.get(RECEIPTS)?.bytes, added));
  const files = Object.fromEntries(
    good.filter((_, i) => done[i]?.kind === "filed").map(({ source }) => [source.path, sha256(source.bytes)]),
  );
  const resent = done.filter((one) => one.replaced === true).flatMap((one) => one.path ?? []);
  if (Object.keys(files).length > 0) {
    appendAudit(disk, state, { command: "receive", outcome: "received", files, resent }, desk.now);
  }
  return done;
}
