import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Disk } from "./disk.ts";
import { quickDisk } from "./publisher.fixture.ts";

/**
 * The machine's disk until a number of changes were made; then nothing happens any more, as after kill -9: neither the
 * step that fails nor any tidying behind it. `torn`: half of the last write reached the disk.
 */
export function dyingDisk(steps: number, torn: boolean): { disk: Disk; died: () => boolean } {
  let left = steps;
  const step = <Args extends unknown[], Result>(action: (...args: Args) => Result, half?: (...args: Args) => void) => {
    return (...args: Args): Result => {
      left -= 1;
      if (left === -1) half?.(...args);
      if (left < 0) throw Object.assign(new Error("EIO: killed"), { code: "EIO" });
      return action(...args);
    };
  };
  const half = (bytes: Uint8Array) => bytes.subarray(0, bytes.length >> 1);
  const disk: Disk = {
    read: quickDisk.read,
    list: quickDisk.list,
    makeDir: step(quickDisk.makeDir),
    syncDir: step(quickDisk.syncDir),
    link: step(quickDisk.link),
    rename: step(quickDisk.rename),
    remove: step(quickDisk.remove),
    writeNew: step(quickDisk.writeNew, (path, bytes, mode) => torn && quickDisk.writeNew(path, half(bytes), mode)),
    append: step(quickDisk.append, (path, bytes) => torn && quickDisk.append(path, half(bytes))),
  };
  return { disk, died: () => left < 0 };
}

/** Lines of the log that are not whole; the last must end with a line feed. */
export function tornLines(state: string): string[] {
  const lines = readFileSync(join(state, "audit.log"), "utf8").split("\n");
  return [
    ...lines.slice(0, -1).filter((line) => !/^\{.*\}$/.test(line)),
    ...lines.slice(-1).filter((line) => line !== ""),
  ];
}
