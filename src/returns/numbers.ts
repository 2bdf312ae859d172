import type { Bilingual } from "../indicators/definition.ts";
import { CORRECT, holds, message, say } from "./say.ts";

const WHOLE = /^(?:0|[1-9]\d*)$/;
const DECIMAL = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** Beyond this a median, a mean or a target is a slip of the keyboard; the published schema has the same bound. */
const LARGEST_MEASURE = 1e6;

/** A number of a cell, or the message that refuses it. */
export type NumberCell = { readonly value: number } | { readonly message: Bilingual };

function whyNotWhole(text: string): Bilingual {
  if (/^-\d/.test(text)) return say("bilangan bulat ≥ 0", "a whole number ≥ 0");
  if (/^\d[\d.]*\.\d+$/.test(text)) return say("bilangan bulat tanpa titik", "a whole number, no point");
  if (/^0\d+$/.test(text)) return say("bilangan bulat tanpa nol di depan", "a whole number, no leading zero");
  if (/^\d[\d.,]*$/.test(text)) return say("bilangan bulat tanpa koma", "a whole number, no comma");
  if (/\d/.test(text)) return say("bilangan bulat tanpa kata atau tanda", "a whole number, no words or signs");
  return say("bilangan bulat, atau kosong bila tidak dilaporkan", "a whole number, or blank where not reported");
}

/** A count: digits alone. Nothing is guessed from points, commas or words. */
export function wholeNumber(column: string, text: string): NumberCell {
  if (!WHOLE.test(text)) return { message: message(holds(column, text), whyNotWhole(text), CORRECT) };
  const value = Number(text);
  if (Number.isSafeInteger(value)) return { value };
  const most = say("paling besar 9007199254740991", "at most 9007199254740991");
  return { message: message(holds(column, text), most, CORRECT) };
}

/**
 * A measure: decimal point only. A decimal comma is refused even where it could be told from thousands: the same
 * column would hold "1,234" the next week.
 */
export function decimalNumber(column: string, text: string, least: number): NumberCell {
  if (/^-?\d+,\d+$/.test(text)) {
    const point = text.replace(",", ".");
    return {
      message: message(holds(column, text), say(`titik desimal (${point})`, `a decimal point (${point})`), CORRECT),
    };
  }
  const value = DECIMAL.test(text) ? Number(text) : Number.NaN;
  if (Number.isNaN(value)) {
    const number = say("bilangan dengan titik desimal, atau kosong", "a number with a decimal point, or blank");
    return { message: message(holds(column, text), number, CORRECT) };
  }
  if (value >= least && Math.abs(value) <= LARGEST_MEASURE) return { value };
  const range = `${Math.max(least, -LARGEST_MEASURE)} … ${LARGEST_MEASURE}`;
  return { message: message(holds(column, text), say(range, range), CORRECT) };
}
