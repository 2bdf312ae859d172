/** One part of an archive as the directory at its end lists it. */
export type ZipEntry = {
  readonly name: string;
  /** 0 = stored, 8 = deflated. */
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  /** Where its packed bytes begin. */
  readonly start: number;
};

const END = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const LISTED = 0x02014b50;
const LOCAL = 0x04034b50;
const ENCRYPTED = 0x2041;
/** Stands where a size is too large for its field, or was unknown to a writer that streams. */
const ELSEWHERE = 0xffffffff;

/**
 * The directory that every spreadsheet program goes by. Undefined where the archive is cut off, encrypted or
 * contradicts itself; at most `most` + 1 entries are read.
 */
export function zipDirectory(bytes: Uint8Array, most: number): readonly ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const end = endOf(view);
    if (end === undefined) return undefined;
    const count = view.getUint16(end + 10, true);
    const entries: ZipEntry[] = [];
    let at = view.getUint32(end + 16, true);
    for (let i = 0; i < count && i <= most; i += 1) {
      const read = entryAt(view, bytes, at);
      if (read === undefined) return undefined;
      entries.push(read.entry);
      at = read.next;
    }
    return entries;
  } catch (reason) {
    // Every offset of a damaged archive may lead outside it.
    if (reason instanceof RangeError) return undefined;
    throw reason;
  }
}

function endOf(view: DataView): number | undefined {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return undefined;
}

function entryAt(view: DataView, bytes: Uint8Array, at: number): { entry: ZipEntry; next: number } | undefined {
  if (view.getUint32(at, true) !== LISTED || (view.getUint16(at + 8, true) & ENCRYPTED) !== 0) return undefined;
  const nameLength = view.getUint16(at + 28, true);
  const extraAt = at + 46 + nameLength;
  const extraLength = view.getUint16(at + 30, true);
  const next = extraAt + extraLength + view.getUint16(at + 32, true);
  const [unpacked, packed, offset] = sizes64(view, extraAt, extraLength, [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ]);
  if (unpacked === undefined || packed === undefined || offset === undefined) return undefined;
  if (view.getUint32(offset, true) !== LOCAL) return undefined;
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) return undefined;
  const name = new TextDecoder().decode(bytes.subarray(at + 46, extraAt));
  const method = view.getUint16(at + 10, true);
  const crc = view.getUint32(at + 16, true);
  return { entry: { name, method, crc, packed, unpacked, start }, next };
}

/** Sizes and offset, taken from the ZIP64 field where the ordinary ones say that they stand elsewhere. */
function sizes64(view: DataView, at: number, length: number, plain: readonly number[]): (number | undefined)[] {
  const long: number[] = [];
  for (let field = at; field + 4 <= at + length; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    for (let value = field + 4; value + 8 <= field + 4 + view.getUint16(field + 2, true); value += 8) {
      long.push(Number(view.getBigUint64(value, true)));
    }
  }
  return plain.map((size) => (size === ELSEWHERE ? long.shift() : size));
}
