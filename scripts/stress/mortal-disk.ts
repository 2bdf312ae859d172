import type { Disk } from "../../src/publisher/disk.ts";

/**
 * A disk at whose n-th change the process kills itself with signal 9, before the change is made. A kill from outside
 * comes when it comes, and a release is written in fifteen milliseconds: here every step of the writing is met.
 */
export function mortalDisk(disk: Disk, n: number): Disk {
  let left = n;
  const mortal =
    <Args extends readonly unknown[], Result>(change: (...args: Args) => Result) =>
    (...args: Args): Result => {
      left -= 1;
      if (left === 0) process.kill(process.pid, "SIGKILL");
      return change(...args);
    };
  return {
    ...disk,
    writeNew: mortal(disk.writeNew),
    append: mortal(disk.append),
    makeDir: mortal(disk.makeDir),
    rename: mortal(disk.rename),
    link: mortal(disk.link),
    remove: mortal(disk.remove),
    syncDir: mortal(disk.syncDir),
  };
}
