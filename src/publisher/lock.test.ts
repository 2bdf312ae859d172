import { mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Disk, nodeDisk } from "./disk.ts";
import { takeLock } from "./lock.ts";
import { thisProcess } from "./process-mark.ts";

const fresh = () => join(mkdtempSync(join(tmpdir(), "sinergi-lock-")), "lock");
const host = hostname();
/** No process has this number: it is above every system's limit. */
const DEAD = { pid: 2 ** 30, host };

function take(dir: string, me = { ...thisProcess(), host }, disk: Disk = nodeDisk) {
  const result = takeLock(disk, dir, me);
  if (!("lock" in result)) throw new Error("held");
  return result.lock;
}

test("a lock is held by one, and free again once released", () => {
  const dir = fresh();
  const lock = take(dir);
  expect(takeLock(nodeDisk, dir)).toMatchObject({ heldBy: { pid: process.pid, host } });
  lock.release();
  take(dir).release();
  expect(readdirSync(dir)).toEqual([]);
});

test("the lock of a dead process is taken over", () => {
  const dir = fresh();
  take(dir, DEAD);
  expect("lock" in takeLock(nodeDisk, dir)).toBe(true);
});

test("another process with the number of a dead one does not keep its lock", () => {
  const dir = fresh();
  take(dir, { pid: process.pid, host, started: "an earlier start" });
  expect("lock" in takeLock(nodeDisk, dir)).toBe(process.platform === "linux");
});

test("the lock of another machine counts, since nothing is known of its processes", () => {
  const dir = fresh();
  take(dir, { pid: DEAD.pid, host: "komputer-lain" });
  expect(takeLock(nodeDisk, dir)).toMatchObject({ heldBy: { host: "komputer-lain" } });
});

test("a rival that looked before us and links after us gives way, and ours stays", () => {
  const dir = fresh();
  take(dir, DEAD);
  let waited = false;
  // The rival has seen the dead entry and is about to link its own, when we take over, finish and start once more.
  const slow: Disk = {
    ...nodeDisk,
    link: (from, to) => {
      if (!waited) {
        waited = true;
        const entry = nodeDisk.read(from) ?? new Uint8Array();
        take(dir).release();
        take(dir);
        // We tidied the rival's draft away; here it comes just too late for that.
        nodeDisk.writeNew(from, entry, 0o600);
      }
      return nodeDisk.link(from, to);
    },
  };
  expect(takeLock(slow, dir)).toMatchObject({ heldBy: { pid: process.pid } });
  expect(readdirSync(dir)).toHaveLength(1);
});

test("a rival whose draft was tidied away finds the lock held", () => {
  const dir = fresh();
  take(dir, DEAD);
  let waited = false;
  const slow: Disk = {
    ...nodeDisk,
    link: (from, to) => {
      if (!waited) take(dir);
      waited = true;
      return nodeDisk.link(from, to);
    },
  };
  expect(takeLock(slow, dir)).toMatchObject({ heldBy: { pid: process.pid } });
});

test("a torn entry is no lock", () => {
  const dir = fresh();
  take(dir, DEAD);
  writeFileSync(join(dir, "000000007"), "{");
  expect("lock" in takeLock(nodeDisk, dir)).toBe(true);
});
