import { readFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { setImmediate as breathe } from "node:timers/promises";
import { promisedFiles } from "../../src/contract/file-list.ts";
import { manifestSchema, type Pointer, pointerSchema } from "../../src/contract/manifest.ts";
import { errorCode } from "../../src/publisher/disk.ts";
import { sha256 } from "../../src/publisher/hash.ts";
import type { Seen } from "./messages.ts";

/** A page that polls `<out>/api/v1` as fast as it can, until SIGTERM; then prints what it saw on one line. */
const root = join(process.argv[2] ?? "", "api", "v1");
const POLLS = 1000;

let stopped = false;
process.on("SIGTERM", () => {
  stopped = true;
});

let whole = 0;
let pointers = 0;
const mixed: string[] = [];
const unreadable: string[] = [];
const snapshots = new Set<string>();

/** Parsed once: the more often it is read, the sooner a torn one is met. */
let last: { readonly text: string; readonly pointer?: Pointer } = { text: "" };

/** Undefined before the first publication; afterwards it must always be there and whole. */
function readPointer(): Pointer | undefined {
  try {
    const text = readFileSync(join(root, "pointer.json"), "utf8");
    if (text !== last.text) last = { text, pointer: pointerSchema.parse(JSON.parse(text)) };
    const { pointer } = last;
    pointers += 1;
    if (pointer !== undefined) snapshots.add(pointer.snapshotId);
    return pointer;
  } catch (error) {
    if (snapshots.size > 0 || errorCode(error) !== "ENOENT") unreadable.push(`pointer.json: ${error}`.slice(0, 200));
    return undefined;
  }
}

function readRelease({ snapshotId, manifestSha256 }: Pointer): void {
  const dir = join(root, "s", snapshotId);
  try {
    const bytes = readFileSync(join(dir, "manifest.json"));
    if (snapshotId !== manifestSha256 || sha256(bytes) !== snapshotId) {
      mixed.push(`${snapshotId}: manifest of another release`);
      return;
    }
    const read = (path: string) => readFileSync(join(dir, path));
    const files = promisedFiles(manifestSchema.parse(JSON.parse(bytes.toString())), read);
    const wrong = files.filter((file) => sha256(read(file.path)) !== file.sha256);
    if (wrong.length > 0) mixed.push(`${snapshotId}: ${wrong[0]?.path} of another release`);
    else whole += 1;
  } catch (error) {
    unreadable.push(`${snapshotId}: ${error}`.slice(0, 200));
  }
}

// A reader whose parent was killed would poll for ever.
const parent = process.ppid;
while (!stopped && process.ppid === parent) {
  const pointer = readPointer();
  if (pointer !== undefined) readRelease(pointer);
  for (let i = 0; i < POLLS; i += 1) readPointer();
  await breathe();
}
const seen: Seen = { whole, pointers, mixed, unreadable, snapshots: [...snapshots] };
writeSync(1, `${JSON.stringify(seen)}\n`);
