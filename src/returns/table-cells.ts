import { weekOfDay } from "../domain/week.ts";
import type { Bilingual } from "../indicators/definition.ts";
import { type Called, CORRECT, FILL_IN, holds, message, nameOf, oneOf, say } from "./say.ts";

/** What a required cell says when it is blank; undefined where it is filled. */
export function blankFault(column: Called, text: string): Bilingual | undefined {
  if (text !== "") return undefined;
  const name = nameOf(column);
  return message(say(`${name.id} kosong`, `${name.en} is blank`), say("terisi", "a value"), FILL_IN);
}

/** Refuses anything but one of a few words. */
export function wordFault(column: Called, text: string, words: readonly string[]): Bilingual | undefined {
  return words.includes(text) ? undefined : message(holds(column, text), oneOf(words), CORRECT);
}

/** Refuses anything but a day of the calendar. */
export function dayFault(column: Called, text: string): Bilingual | undefined {
  if (weekOfDay(text) !== undefined) return undefined;
  return message(holds(column, text), say("tanggal seperti 2026-11-30", "a date such as 2026-11-30"), CORRECT);
}

const INSTANT = /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i;

/** An instant of RFC 3339 in milliseconds since 1970, or the message that refuses it. */
export function instantCell(
  column: string,
  text: string,
): { readonly instant: number } | { readonly message: Bilingual } {
  const day = INSTANT.exec(text)?.[1];
  if (day !== undefined && weekOfDay(day) !== undefined) return { instant: Date.parse(text.toUpperCase()) };
  const expected = say(
    "waktu RFC 3339 dengan zona (2026-11-23T09:15:00+07:00)",
    "an RFC 3339 time with its zone (2026-11-23T09:15:00+07:00)",
  );
  return { message: message(holds(column, text), expected, CORRECT) };
}
