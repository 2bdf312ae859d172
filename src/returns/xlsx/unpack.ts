import { Inflate } from "fflate";
import type { WorkbookFault } from "../workbook.ts";
import { WORKBOOK_LIMITS } from "../workbook-limits.ts";
import { crc32 } from "./crc32.ts";
import { type ZipEntry, zipDirectory } from "./zip-directory.ts";

/** The parts of an archive by name, whole, within the limits and with the checksums that they came with. */
export type Unpacked = { readonly parts: ReadonlyMap<string, Uint8Array> } | { readonly fault: WorkbookFault };

/** So small that a single piece cannot unpack to more than 16 MB before it is counted. */
const PIECE = 16 * 1024;

/**
 * Unpacks piece by piece and counts what comes out: what an archive says of its own sizes is believed only where it
 * turns out true. A checksum that differs is a fault: a flipped bit may be another figure. Never throws.
 */
export function unpack(bytes: Uint8Array): Unpacked {
  const { packedBytes, unpackedBytes, parts: most } = WORKBOOK_LIMITS;
  if (bytes.length > packedBytes) return { fault: "packed" };
  const entries = zipDirectory(bytes, most);
  if (entries === undefined) return { fault: "broken" };
  if (entries.length > most) return { fault: "parts" };
  let left = unpackedBytes;
  if (entries.reduce((sum, entry) => sum + entry.unpacked, 0) > left) return { fault: "unpacked" };
  const parts = new Map<string, Uint8Array>();
  for (const entry of entries) {
    const part = partOf(bytes.subarray(entry.start, entry.start + entry.packed), entry, left);
    if (part === undefined || parts.has(entry.name)) return { fault: "broken" };
    if (part === "unpacked") return { fault: part };
    left -= part.length;
    parts.set(entry.name, part);
  }
  return { parts };
}

function partOf(packed: Uint8Array, entry: ZipEntry, most: number): Uint8Array | "unpacked" | undefined {
  const pieces = entry.method === 0 ? [packed] : entry.method === 8 ? inflated(packed, most) : undefined;
  if (pieces === undefined || pieces === "unpacked") return pieces;
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  const crc = pieces.reduce((before, piece) => crc32(piece, before), 0);
  if (length > most) return "unpacked";
  return length === entry.unpacked && crc === entry.crc ? joined(pieces, length) : undefined;
}

function inflated(packed: Uint8Array, most: number): readonly Uint8Array[] | "unpacked" | undefined {
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
  return sum > most ? "unpacked" : pieces;
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
