import type { Bilingual } from "../indicators/definition.ts";

/** A text in both languages. */
export function say(id: string, en: string): Bilingual {
  return { id, en };
}

/** A name, code or number that reads the same in both languages. */
export function both(text: string): Bilingual {
  return { id: text, en: text };
}

/** Found · expected · what to do: the frame of every message about a file. */
export function message(found: Bilingual, expected: Bilingual, todo: Bilingual): Bilingual {
  return {
    id: `${found.id}. Seharusnya ${expected.id}. ${todo.id}.`,
    en: `${found.en}. Expected ${expected.en}. ${todo.en}.`,
  };
}

export const CORRECT = say("Perbaiki", "Correct it");
export const REPLACE = say("Ganti", "Replace it");
export const CHECK = say("Periksa", "Check it");
export const CHECK_BOTH = say("Periksa keduanya", "Check both");
export const TAKE_OUT = say("Keluarkan barisnya", "Take the row out");
export const REMOVE_ONE = say("Hapus satu baris", "Remove one");
export const KEEP_ONE = say("Sisakan satu", "Keep one");
export const FILL_IN = say("Isi", "Fill it in");

const LONGEST = 40;

/** A cell as a message may quote it: short, on one line. Cells that look personal never get here. */
export function shown(text: string): string {
  const line = text.replaceAll(/[\p{Cc}\p{Cf}]+/gu, " ");
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

/** What a message calls a cell: the column of a file, or the label of a field in both languages. */
export type Called = string | Bilingual;

/** The name in both languages. */
export function nameOf(called: Called): Bilingual {
  return typeof called === "string" ? both(called) : called;
}

/** 'pembilang berisi "1.070"'. */
export function holds(column: Called, text: string): Bilingual {
  const name = nameOf(column);
  return say(`${name.id} berisi "${shown(text)}"`, `${name.en} holds "${shown(text)}"`);
}

/** 'kode_wilayah "32.01" tidak dikenal'. */
export function unknown(column: Called, text: string): Bilingual {
  const name = nameOf(column);
  return say(`${name.id} "${shown(text)}" tidak dikenal`, `${name.en} "${shown(text)}" is unknown`);
}

/** "a, b atau c". */
export function oneOf(texts: readonly string[]): Bilingual {
  const last = texts.at(-1) ?? "";
  if (texts.length < 2) return both(last);
  const first = texts.slice(0, -1).join(", ");
  return say(`${first} atau ${last}`, `${first} or ${last}`);
}
