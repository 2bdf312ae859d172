import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A disk of a few MB that can be filled, and emptied again. */
export type SmallDisk = {
  readonly path: string;
  /** Fills it until about so many bytes are free. */
  readonly fill: (free: number) => void;
  /** Frees what was filled, and gives room where releases have taken too much of it. */
  readonly relieve: () => void;
  readonly unmount: () => void;
};

const SMALLEST = 4_000_000;
const ROOM = 2_000_000;

/** Mounts a tmpfs at `path`; undefined where this user or system may not. */
export function mountSmallDisk(path: string): SmallDisk | undefined {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return undefined;
  mkdirSync(path, { recursive: true });
  const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", `size=${SMALLEST}`, "sinergi-stress", path]);
  if (mounted.status !== 0) return undefined;
  const ballast = join(path, "ballast");
  const free = () => {
    const facts = statfsSync(path);
    return facts.bavail * facts.bsize;
  };
  return {
    path,
    fill: (left) => {
      try {
        writeFileSync(ballast, Buffer.alloc(Math.max(0, free() - left)));
      } catch {
        // Fuller than asked for, since the publisher writes at the same time: full is what was wanted.
      }
    },
    relieve: () => {
      rmSync(ballast, { force: true });
      const { blocks, bfree, bsize } = statfsSync(path);
      const size = Math.max(SMALLEST, (blocks - bfree) * bsize + ROOM);
      spawnSync("mount", ["-o", `remount,size=${size}`, path]);
    },
    unmount: () => {
      if (spawnSync("umount", [path]).status !== 0) spawnSync("umount", ["-l", path]);
      rmSync(path, { recursive: true, force: true });
    },
  };
}
