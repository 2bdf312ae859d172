import type { Bilingual } from "../indicators/definition.ts";
import { ARCHIVE_NOT_CSV, BINARY_NOT_CSV, notUtf8, notUtf16 } from "./messages-file.ts";

/** The text of a file, or why it has none and on which line. */
export type DecodedText = { readonly text: string } | { readonly message: Bilingual; readonly line?: number };

export type Encoding = "utf-8" | "utf-16le" | "utf-16be";

const SAMPLE = 512;

/** UTF-16 by its BOM, or by the zeros that Latin letters leave in every second byte; UTF-8 otherwise. */
export function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const sample = bytes.subarray(0, SAMPLE);
  let even = 0;
  let odd = 0;
  sample.forEach((byte, i) => {
    if (byte === 0) i % 2 === 0 ? even++ : odd++;
  });
  const many = sample.length / 4;
  if (sample.length >= 4 && odd > many && even === 0) return "utf-16le";
  if (sample.length >= 4 && even > many && odd === 0) return "utf-16be";
  return "utf-8";
}

function decode(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A line feed is one byte in UTF-8, so each line can be tried by itself. */
function firstBrokenLine(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, start)) {
    if (decode(bytes.subarray(start, end), "utf-8") === undefined) return line;
    start = end + 1;
    line += 1;
  }
  return line;
}

/** Reads UTF-8 (with or without BOM) and UTF-16; anything else is refused with its place, never guessed. */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 0) <= 8) return { message: ARCHIVE_NOT_CSV };
  const encoding = encodingOf(bytes);
  const text = decode(bytes, encoding);
  if (text === undefined) {
    return encoding === "utf-8"
      ? { message: notUtf8(), line: firstBrokenLine(bytes) }
      : { message: notUtf16(encoding === "utf-16le" ? "UTF-16 LE" : "UTF-16 BE") };
  }
  if (text.includes("\0")) return { message: BINARY_NOT_CSV };
  return { text: text.startsWith("\uFEFF") ? text.slice(1) : text };
}
