import { unzipSync } from "fflate";
import type { WorkbookFault } from "../workbook.ts";

/** operations.md: a return of a few hundred rows has 20 kB; beyond this it is something else. */
const PACKED = 5 * 1024 * 1024;
const UNPACKED = 50 * 1024 * 1024;
const PARTS = 500;

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** The container of old .xls files, and of workbooks under a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

export type Parts = Readonly<Record<string, Uint8Array>>;

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, i) => bytes[i] === byte);
}

/**
 * The parts of an Office archive by their names, within the limits. An archive states how large its parts become:
 * what it states is summed before anything is unpacked, and no part is unpacked beyond what it stated.
 */
export function unpack(bytes: Uint8Array): { readonly parts: Parts } | { readonly fault: WorkbookFault } {
  if (startsWith(bytes, COMPOUND)) return { fault: "locked" };
  if (!startsWith(bytes, ZIP)) return { fault: "not-xlsx" };
  if (bytes.length > PACKED) return { fault: "too-large" };
  const stated = new Map<string, number>();
  let size = 0;
  let twice = false;
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        twice ||= stated.has(name);
        stated.set(name, originalSize);
        size += originalSize;
        return false;
      },
    });
    if (size > UNPACKED || stated.size > PARTS) return { fault: "too-large" };
    // Two parts of one name are read differently by different programs: nobody would know what was checked.
    if (twice) return { fault: "broken" };
    const parts = unzipSync(bytes);
    const whole = [...stated].every(([name, length]) => parts[name]?.length === length);
    return whole ? { parts } : { fault: "broken" };
  } catch {
    return { fault: "broken" };
  }
}
