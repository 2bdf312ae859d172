import { type Disk, nodeDisk } from "../../src/publisher/disk.ts";

/**
 * The machine's disk until so many bytes were written; then every write fails as on a full one, its first part
 * written. Stands for a real full disk where none can be mounted.
 */
export function limitedDisk(room: number): Disk {
  let left = room;
  const limited = (write: (bytes: Uint8Array) => void, bytes: Uint8Array): void => {
    const fits = bytes.subarray(0, Math.max(0, left));
    left -= bytes.length;
    write(fits);
    if (left < 0) throw Object.assign(new Error("ENOSPC: no space left on device"), { code: "ENOSPC" });
  };
  return {
    ...nodeDisk,
    writeNew: (path, bytes, mode) => limited((part) => nodeDisk.writeNew(path, part, mode), bytes),
    append: (path, bytes) => limited((part) => nodeDisk.append(path, part), bytes),
  };
}
