import { Inflate } from "fflate";
import type { WorkbookFault } from "../workbook.ts";
import { crc32 } from "./crc32.ts";
import { type ZipEntry, zipDirectory } from "./zip-directory.ts";

/** operations.md: a return of a few hundred rows has 20 kB; beyond this it is something else. */
const PACKED = 5 * 1024 * 1024;
const UNPACKED = 50 * 1024 * 1024;
const PARTS = 500;

/** So small that one piece cannot unpack to more than 1 MB before it is counted. */
const PIECE = 1024;

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** The container of old .xls files, and of workbooks under a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/** Name → content, in the order of the archive's directory. */
export type Parts = ReadonlyMap<string, Uint8Array>;

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, i) => bytes[i] === byte);
}

/**
 * The parts of an Office archive by their names, within the limits. What comes out is counted piece by piece, so that
 * a part that holds more than it states is stopped there; sizes and checksums must be those that it states, because a
 * flipped bit may be another figure. Never throws.
 */
export function unpack(bytes: Uint8Array): { readonly parts: Parts } | { readonly fault: WorkbookFault } {
  if (startsWith(bytes, COMPOUND)) return { fault: "locked" };
  if (!startsWith(bytes, ZIP)) return { fault: "not-xlsx" };
  if (bytes.length > PACKED) return { fault: "too-large" };
  const entries = zipDirectory(bytes, PARTS);
  if (entries === undefined) return { fault: "broken" };
  const stated = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  if (entries.length > PARTS || stated > UNPACKED) return { fault: "too-large" };
  const parts = new Map<string, Uint8Array>();
  for (const entry of entries) {
    const pieces = piecesOf(bytes.subarray(entry.start, entry.start + entry.packed), entry.method, entry.unpacked);
    if (pieces === undefined) return { fault: "broken" };
    const part = joined(pieces);
    // Two parts of one name are read differently by different programs: nobody would know what was checked.
    if (!isAsStated(part, entry) || parts.has(entry.name)) return { fault: "broken" };
    parts.set(entry.name, part);
  }
  return { parts };
}

function isAsStated(part: Uint8Array, { unpacked, crc }: ZipEntry): boolean {
  return part.length === unpacked && crc32(part) === crc;
}

/** Stops soon after `most` bytes; undefined where the bytes cannot be unpacked. */
function piecesOf(packed: Uint8Array, method: number, most: number): readonly Uint8Array[] | undefined {
  if (method === 0) return [packed];
  if (method !== 8) return undefined;
  const pieces: Uint8Array[] = [];
  let sum = 0;
  const inflate = new Inflate((piece) => {
    sum += piece.length;
    pieces.push(piece);
  });
  try {
    for (let at = 0; at < packed.length && sum <= most; at += PIECE) {
      inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
    }
  } catch {
    return undefined;
  }
  return pieces;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
