import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisedFiles } from "../contract/file-list.ts";
import { manifestSchema, pointerSchema } from "../contract/manifest.ts";
import { cutOffAt, jakartaTime, toWeek } from "../domain/week.ts";
import { runPublisher } from "./cli.ts";
import type { Compute } from "./commit.ts";
import { type Disk, nodeDisk } from "./disk.ts";
import { sha256 } from "./hash.ts";

export const FOUR_WEEKS = fileURLToPath(new URL("../../tests/fixtures/publisher/empat-minggu", import.meta.url));

/** Tuesday after week 47. */
export const NOW = Date.parse("2026-11-24T09:00+07:00");

/** The machine's disk without waiting for it: what a killed process wrote is there all the same. */
export const quickDisk: Disk = {
  ...nodeDisk,
  writeNew: (path, bytes, mode) => writeFileSync(path, bytes, { flag: "wx", mode }),
  append: (path, bytes) => appendFileSync(path, bytes, { mode: 0o600 }),
  syncDir: () => undefined,
};

/** A place of its own for one test: a copy of the four weeks, and where it publishes to. */
export function freshPlace(): { root: string; folder: string; out: string; state: string; now: number } {
  const root = mkdtempSync(join(tmpdir(), "sinergi-publisher-"));
  const folder = join(root, "laporan-masuk");
  cpSync(FOUR_WEEKS, folder, { recursive: true });
  return { root, folder, out: join(root, "out"), state: join(root, "status"), now: NOW };
}

/**
 * A stand-in for the engine: one week, whose only figure is the sum of all numerators, so that other returns give
 * another release. It freezes what it saw first, as the engine does.
 */
export const plainCompute: Compute = ({ folder, lastWeek, ledger }) => {
  const sum = folder.rows.reduce((total, row) => total + (row.numerator ?? 0), 0);
  const cutOff = jakartaTime(cutOffAt(lastWeek));
  const first = { ...{ [`uji|${lastWeek}`]: { numerator: sum } }, ...ledger.first };
  return {
    weeks: [],
    quality: [],
    series: [
      {
        schema: "sinergi/series/1",
        synthetic: true,
        indicator: "uji",
        weeks: [lastWeek],
        asOf: [lastWeek],
        breaks: [],
        events: [],
        rows: [
          {
            region: "36",
            breakdown: "",
            numerator: [sum],
            status: ["none"],
            reported: [folder.rows.length],
            expected: [folder.rows.length],
          },
        ],
      },
    ],
    summaries: [
      { week: toWeek("2026-W47"), cutOff, expected: 1, onTime: 1, late: 0, missing: 0, participantsRefreshed: true },
    ],
    ledger: { ...ledger, first },
  };
};

/** What readers of a published folder see; throws where anything of it is not whole. Undefined before the first. */
export function readersSee(out: string): string | undefined {
  const root = join(out, "api", "v1");
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(root, "pointer.json"));
  } catch {
    return undefined;
  }
  const pointer = pointerSchema.parse(JSON.parse(bytes.toString()));
  const manifest = readFileSync(join(root, "s", pointer.snapshotId, "manifest.json"));
  if (sha256(manifest) !== pointer.snapshotId) throw new Error("manifest of another release");
  const read = (path: string) => readFileSync(join(root, "s", pointer.snapshotId, path));
  for (const file of promisedFiles(manifestSchema.parse(JSON.parse(manifest.toString())), read)) {
    const content = read(file.path);
    if (sha256(content) !== file.sha256) throw new Error(`${file.path} is not whole`);
  }
  return pointer.snapshotId;
}

/** Every file below a folder, hidden ones too, by path. */
export function allFiles(dir: string): string[] {
  return readdirSync(dir, { recursive: true })
    .map((name) => join(dir, String(name)))
    .filter((path) => statSync(path).isFile())
    .sort();
}

/** Runs the program on words as they are typed, and keeps what it prints. */
export async function run(...words: string[]) {
  let [out, err] = ["", ""];
  const code = await runPublisher(words, {
    out: { write: (text) => (out += text) },
    err: { write: (text) => (err += text) },
  });
  return { code, out, err };
}
