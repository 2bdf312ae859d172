import { existsSync, lstatSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { addWeeks, closesAt } from "../../domain/week.ts";
import type { Bilingual } from "../../indicators/definition.ts";
import { checkFolder } from "../../returns/check-folder.ts";
import { finding, rejects } from "../../returns/finding.ts";
import type { Finding, SourceFile } from "../../returns/types.ts";
import { readWorkbook } from "../../returns/xlsx/read-workbook.ts";
import { type Disk, nodeDisk } from "../disk.ts";
import { lockState, withLocks } from "../locks.ts";
import { type Nothing, type Refused, refusedCall } from "../outcome.ts";
import { realPath, STATE_DIR } from "../places.ts";
import { isFolder, readFolder } from "../read-folder.ts";
import { whyNothing } from "../why-nothing.ts";
import { cleanTemporary } from "../write-whole.ts";
import { type Desk, type Filed, fileAll, otherFormat, type Receiving, setAside } from "./filing.ts";
import { gathersMany, liftReturns } from "./lift-returns.ts";
import { RECEIPTS } from "./receipts-table.ts";
import { isItemsFile, receiveItems } from "./receive-items.ts";
import { EARLY, fromTheFuture, GIVEN_TWICE, NAME_TAKEN, NO_FILE, NO_RECEIPTS, noPlace } from "./receive-words.ts";
import { type Placed, rightPlace } from "./right-place.ts";

export type ReceiveOptions = {
  /** Paths of what was sent. */
  readonly files: readonly string[];
  /** The returns folder; made where it is not there yet. */
  readonly folder: string;
  /** Default: `.sinergi` in the returns folder. */
  readonly state?: string;
  /** When it arrived, milliseconds since 1970; default: now. */
  readonly received?: number;
  readonly now?: number;
  readonly disk?: Disk;
};

export type Received = {
  readonly kind: "received";
  /** The worst of all: 5 personal, 2 refused, 0. */
  readonly exitCode: 0 | 2 | 5;
  readonly files: readonly Receiving[];
};

/**
 * `terima`: checks what was sent, files it under its right name and writes its receipt. Each file by itself: a bad one
 * keeps no good one out. A return that came before is replaced, or lifted out of the file that gathers it; the old bytes
 * are kept by hash and the first receipt stays. Meeting items are taken into the folder's butir.csv. Looks-personal files
 * are quarantined. Does not throw for what an operator can cause.
 */
export function receiveFiles(options: ReceiveOptions): Received | Refused | Nothing {
  const { disk = nodeDisk, now = Date.now() } = options;
  const received = options.received ?? now;
  if (received > now) return refusedCall(fromTheFuture(received));
  try {
    if (existsSync(options.folder) && !isFolder(options.folder)) return refusedCall(noPlace(options.folder));
    disk.makeDir(join(options.folder, "laporan"), 0o755);
    const folder = realPath(options.folder);
    const state = realPath(options.state ?? join(folder, STATE_DIR));
    return withLocks([() => lockState(disk, state)], () => {
      for (const dir of [folder, join(folder, "laporan")]) cleanTemporary(disk, dir);
      return receiveInto({ folder, state, disk, now, received }, options.files);
    });
  } catch (error) {
    return whyNothing(error, [], "received");
  }
}

function receiveInto(desk: Desk, names: readonly string[]): Received | Refused {
  const there = readFolder(desk.folder, [desk.state]).files;
  const table = checkFolder(
    there.filter((file) => file.path === RECEIPTS),
    { now: desk.now },
  );
  if (table.findings.some(rejects))
    return { kind: "refused", exitCode: 2, findings: table.findings, message: NO_RECEIPTS };
  const refused = new Map<string, readonly Finding[]>();
  const placed: Filed[] = [];
  const tables = new Set([...new Set(names)].filter(isItemsFile));
  for (const name of new Set(names)) {
    if (tables.has(name)) continue;
    const one = placeFile(name, desk, there);
    if ("refused" in one) refused.set(name, one.refused);
    else placed.push({ ...one, name });
  }
  const paths = placed.map((one) => one.source.path);
  const once = placed.filter(({ name, source }) => {
    if (paths.indexOf(source.path) === paths.lastIndexOf(source.path)) return true;
    refused.set(name, [finding(source.path, "given-twice", [], GIVEN_TWICE)]);
    return false;
  });
  const among = amongOthers(once, there, desk.now);
  const good = once.flatMap((one) => {
    const findings = among.filter((each) => each.file === one.source.path);
    if (!findings.some(rejects)) return [{ ...one, findings }];
    refused.set(one.name, findings.filter(rejects));
    return [];
  });
  const items = [...tables].map((name) => receiveItems(desk, name, there));
  for (const one of items) if (one.kind === "refused") refused.set(one.name, one.findings);
  setAside(desk, refused);
  const done = new Map([...fileAll(desk, good, there, table.receipts), ...items].map((one) => [one.name, one]));
  const files = [...new Set(names)].map(
    (name): Receiving => done.get(name) ?? { name, kind: "refused", findings: refused.get(name) ?? [], receipts: [] },
  );
  const worst = [...refused.values()].flat();
  const exitCode = worst.some((one) => one.severity === "personal") ? 5 : worst.length > 0 ? 2 : 0;
  return { kind: "received", exitCode, files };
}

function placeFile(name: string, desk: Desk, there: readonly SourceFile[]): Placed {
  const fault = (rule: string, words: Bilingual): Placed => ({ refused: [finding(basename(name), rule, [], words)] });
  if (!existsSync(name) || !lstatSync(name).isFile()) return fault("no-file", NO_FILE);
  const placed = rightPlace(name, new Uint8Array(readFileSync(name)), desk.now);
  if ("refused" in placed) return placed;
  if (placed.returns.some(({ week }) => desk.received < closesAt(addWeeks(week, -1)))) {
    return fault("received-early", EARLY);
  }
  const old = there.find((file) => file.path === placed.source.path);
  return old !== undefined && holdsOthers(old, placed, desk.now) ? fault("name-taken", NAME_TAKEN) : placed;
}

/** A name that says no return may be that of another sender's file: nobody's rows give way to somebody else's. */
function holdsOthers(old: SourceFile, placed: Extract<Placed, { source: SourceFile }>, now: number): boolean {
  if (!gathersMany(old.path)) return false;
  const own = new Set(placed.returns.map((one) => `${one.week}|${one.agency}|${one.region}`));
  const { returnsSeen } = checkFolder([old], { now, readWorkbook });
  return returnsSeen.some((one) => !own.has(`${one.week}|${one.agency}|${one.region}`));
}

/** The findings of the new files among all the others, as the next publication will have them. */
function amongOthers(filed: readonly Filed[], there: readonly SourceFile[], now: number): readonly Finding[] {
  const gone = new Set(filed.flatMap(({ source }) => [source.path, otherFormat(source.path)]));
  const returns = filed.flatMap((one) => one.returns);
  const beside = there
    .filter((file) => file.path.startsWith("laporan/") && !gone.has(file.path))
    .map((file) => liftReturns(file, returns) ?? file);
  return checkFolder([...beside, ...filed.map((one) => one.source)], { now, readWorkbook }).findings;
}
