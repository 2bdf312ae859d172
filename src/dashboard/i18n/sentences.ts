import type { Week } from "../../domain/week.ts";
import type { Locale } from "./locale.ts";
import { EN } from "./sentences-en.ts";
import { ID } from "./sentences-id.ts";

/** A better or worse turn against a target: ↑ has a target, ↓ a limit. */
export type Goal = { readonly direction: "up" | "down"; readonly target: string };

/** An indicator's name as it stands inside a sentence. */
type Named = { readonly name: string };
/** The other week of a sentence, and the week in hand: a week of another year says its year. */
type Dated = { readonly week: Week; readonly from: Week };

/**
 * Every pattern of the weekly sentences, one function each, the same in both languages. They receive values already
 * worded ("sekitar 1.510", "87%") and return a clause that begins small where it may follow another; the narrative
 * decides which is said and capitalises it.
 */
export type Sentences = {
  /** `unknown`: headline indicators without a judgement this week. */
  tally(attention: number, total: number, unknown: number): string;
  count(said: Named & { up: boolean; by: string; to: string; of?: string }): string;
  share(said: Named & { up: boolean; before: string; now: string; pair: string }): string;
  equal(said: Named & { now: string }): string;
  meets(said: Named & Goal & { now: string; pair: string }): string;
  leaves(said: Named & Goal & { now: string; pair: string }): string;
  running(said: Named & Goal & { now: string; weeks: number }): string;
  carried(said: Named & Dated & { pair: string; next: Week }): string;
  updated(said: Named & Dated & { pair: string; still: boolean; before: string }): string;
  /** `reports` names up to two of the missing returns; `agency` says whose they all are. */
  areaMissing(said: {
    reports: readonly string[];
    agency: string;
    count: number;
    names: readonly string[];
    reported: number;
    expected: number;
  }): string;
  sameAreas(count: number, clause: string): string;
  /** `waits`: the refresh that the figures of a late return wait for. */
  late(said: { report: string; received: string; from: Week; waits?: Week }): string;
  lateMany(count: number): string;
  first(said: Named & Dated & { pair: string }): string;
  year(said: Named & { pair: string; year: number }): string;
  correction(said: Named & Dated & { before: string; after: string }): string;
  action(said: { owner: string; text: string; due: string; days: number }): string;
  inconclusive(said: Named & { now: string; pair: string; target: string }): string;
  zero(said: Named & Dated & { pair: string }): string;
  low(name: string, cell: string): string;
  instrumentBreak(said: Dated): string;
  nothingChanged(said: Dated): string;
};

const ALL: Readonly<Record<Locale, Sentences>> = { id: ID, en: EN };

export function sentencesOf(locale: Locale): Sentences {
  return ALL[locale];
}
