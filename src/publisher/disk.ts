import * as fs from "node:fs";

/**
 * What the publisher does to a disk, and nothing more: small enough to be replaced by one that fails or dies at any
 * step. Every call is synchronous and durable in itself (`writeNew` and `append` return after fsync); all throw the
 * system's error (`code` ENOSPC, EIO, EACCES, …).
 */
export type Disk = {
  /** The bytes of a file; undefined where it is not there. */
  readonly read: (path: string) => Uint8Array | undefined;
  /** Makes a file that must not be there yet. */
  readonly writeNew: (path: string, bytes: Uint8Array, mode: number) => void;
  readonly append: (path: string, bytes: Uint8Array) => void;
  /** Makes a folder and those above it; one that is there already stays as it is. */
  readonly makeDir: (path: string, mode: number) => void;
  /** Names below a folder, sorted; empty where it is not there. */
  readonly list: (path: string) => string[];
  readonly rename: (from: string, to: string) => void;
  /** A second name for a file; false where that name is taken. */
  readonly link: (from: string, to: string) => boolean;
  /** Removes a file or a whole folder; nothing happens where it is not there. */
  readonly remove: (path: string) => void;
  /** Makes what was created, renamed or removed in a folder durable. */
  readonly syncDir: (path: string) => void;
};

/** The `code` of a system error; undefined for every other error. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}

function missing<T>(action: () => T, otherwise: T): T {
  try {
    return action();
  } catch (error) {
    if (errorCode(error) === "ENOENT") return otherwise;
    throw error;
  }
}

function write(path: string, flag: "wx" | "a", bytes: Uint8Array, mode: number): void {
  const file = fs.openSync(path, flag, mode);
  try {
    fs.writeFileSync(file, bytes);
    fs.fsyncSync(file);
  } finally {
    fs.closeSync(file);
  }
}

/** Some systems (Windows) cannot open a folder; there the rename alone has to do. */
function syncDir(path: string): void {
  if (process.platform === "win32") return;
  const dir = fs.openSync(path, "r");
  try {
    fs.fsyncSync(dir);
  } finally {
    fs.closeSync(dir);
  }
}

function link(from: string, to: string): boolean {
  try {
    fs.linkSync(from, to);
    return true;
  } catch (error) {
    if (errorCode(error) === "EEXIST") return false;
    throw error;
  }
}

/** The disk of this machine. */
export const nodeDisk: Disk = {
  read: (path) => missing(() => fs.readFileSync(path), undefined),
  writeNew: (path, bytes, mode) => write(path, "wx", bytes, mode),
  append: (path, bytes) => write(path, "a", bytes, 0o600),
  makeDir: (path, mode) => void fs.mkdirSync(path, { recursive: true, mode }),
  list: (path) => missing(() => fs.readdirSync(path).sort(), []),
  rename: fs.renameSync,
  link,
  remove: (path) => fs.rmSync(path, { recursive: true, force: true }),
  syncDir,
};
