import type { Bilingual } from "../indicators/definition.ts";
import { message, say, shown } from "./say.ts";

/** What is said of a header: always with the columns found and the columns expected. */

const MOST = 20;

function list(columns: readonly string[]): string {
  const names = columns.slice(0, MOST).map(shown).join(", ");
  return columns.length > MOST ? `${names}, …` : names;
}

function withFound(id: string, en: string, found: readonly string[]): Bilingual {
  return say(`${id}; yang ada: ${list(found)}`, `${en}; found: ${list(found)}`);
}

export function columnMissing(name: string, found: readonly string[], expected: readonly string[]): Bilingual {
  return message(
    withFound(`Kolom "${name}" tidak ada`, `Column "${name}" is missing`, found),
    say(list(expected), list(expected)),
    say("Tambahkan", "Add it"),
  );
}

export function columnRenamed(name: string, expected: string, found: readonly string[]): Bilingual {
  return message(
    withFound(`Kolom "${shown(name)}" tidak dikenal`, `Column "${shown(name)}" is unknown`, found),
    say(`"${expected}"`, `"${expected}"`),
    say("Ganti namanya", "Rename it"),
  );
}

export function columnExtra(name: string, found: readonly string[], expected: readonly string[]): Bilingual {
  return message(
    withFound(`Kolom "${shown(name)}" tidak dikenal`, `Column "${shown(name)}" is unknown`, found),
    say(list(expected), list(expected)),
    say("Hapus kolomnya", "Remove the column"),
  );
}

export function columnTwice(name: string, found: readonly string[], expected: readonly string[]): Bilingual {
  return message(
    withFound(`Kolom "${shown(name)}" ada dua kali`, `Column "${shown(name)}" appears twice`, found),
    say(`sekali: ${list(expected)}`, `once: ${list(expected)}`),
    say("Hapus satu kolom", "Remove one column"),
  );
}
