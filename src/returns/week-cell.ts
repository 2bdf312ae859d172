import { parseWeek, type Week, weekOfDay, weeksInYear } from "../domain/week.ts";
import type { Bilingual } from "../indicators/definition.ts";
import { both, CHECK, CORRECT, holds, message, say } from "./say.ts";

/** A week of a cell, or the message that refuses it. */
export type WeekCell = { readonly week: Week } | { readonly message: Bilingual };

/** "47/2026", "2026-47", "W47 2026", "2026-11-16" → the week that was probably meant. */
function meantWeek(text: string): Week | undefined {
  const ofDay = weekOfDay(text);
  if (ofDay !== undefined) return ofDay;
  const match = /^(?:(\d{4})\D{1,3}(\d{1,2})|\D{0,3}(\d{1,2})\D(\d{4}))$/.exec(text);
  const year = match?.[1] ?? match?.[4];
  const number = match?.[2] ?? match?.[3];
  return year === undefined || number === undefined ? undefined : parseWeek(`${year}-W${number.padStart(2, "0")}`);
}

/** BNPT began in 2010. A slip such as 0026-W47 would otherwise publish a hundred thousand weeks without a report. */
const EARLIEST = "2010-W01";

/** An ISO week that exists and (where `latest` is given) has begun. */
export function weekCell(text: string, latest?: Week): WeekCell {
  const week = parseWeek(text);
  const found = holds("minggu", text);
  if (week !== undefined && week < EARLIEST) {
    return { message: message(found, say(`paling awal ${EARLIEST}`, `${EARLIEST} at the earliest`), CHECK) };
  }
  if (week !== undefined && (latest === undefined || week <= latest)) return { week };
  if (week !== undefined) {
    const running = say(`paling akhir ${latest} (minggu berjalan)`, `${latest} at the latest (the running week)`);
    return { message: message(found, running, CHECK) };
  }
  if (/^\d{4}-W\d{2}$/.test(text)) {
    const weeks = weeksInYear(Number(text.slice(0, 4)));
    const last = `${text.slice(0, 4)}-W${weeks}`;
    const first = `${text.slice(0, 4)}-W01`;
    const range = say(`${first} … ${last} (${weeks} minggu)`, `${first} … ${last} (${weeks} weeks)`);
    return { message: message(found, range, CORRECT) };
  }
  return { message: message(found, both(meantWeek(text) ?? "2026-W47"), CORRECT) };
}
