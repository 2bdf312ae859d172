import { capital, countWord, dayAndClock, weekLabelFrom } from "./format.ts";
import { listOf } from "./names.ts";
import type { Goal, Sentences } from "./sentences.ts";

const turn = (up: boolean) => (up ? "rose" : "fell");
const goalName = ({ direction, target }: Goal) => `the ${target} ${direction === "up" ? "target" : "limit"}`;

/** The weekly sentences in English, pattern by pattern the same as the Indonesian ones. */
export const EN: Sentences = {
  tally(attention, total, unknown) {
    if (unknown === total) return "No headline indicator can be assessed yet.";
    if (attention > 0) {
      const need = attention === 1 ? "needs" : "need";
      return capital(`${countWord("en", attention)} of ${countWord("en", total)} indicators ${need} attention.`);
    }
    const rest = unknown > 0 ? `; ${countWord("en", unknown)} cannot be assessed yet` : "";
    return `No headline indicator needs attention${rest}.`;
  },
  count: ({ name, up, by, to, of }) => `${name} ${turn(up)} by ${by} to ${to}${of === undefined ? "" : ` of ${of}`}.`,
  share: ({ name, up, before, now, pair }) => `${name} ${turn(up)} from ${before} to ${now} (${pair}).`,
  equal: ({ name, now }) => `${name} stayed at ${now}.`,
  meets: ({ name, now, pair, ...goal }) =>
    `${name} ${goal.direction === "up" ? "reached" : "came within"} ${goalName(goal)}: ${now} (${pair}).`,
  leaves: ({ name, now, pair, ...goal }) =>
    `${name} ${goal.direction === "up" ? "fell below" : "passed"} ${goalName(goal)}: ${now} (${pair}).`,
  running: ({ name, now, weeks, ...goal }) =>
    `${name} at ${now}, ${countWord("en", weeks)} weeks running ${goal.direction === "up" ? "below" : "above"} ${goalName(goal)}.`,
  carried: ({ name, pair, week, next, from }) =>
    `${name}: ${pair} as of ${weekLabelFrom("en", week, from)}; next update in ${weekLabelFrom("en", next, from)}.`,
  updated: ({ name, pair, still, week, from, before }) =>
    still
      ? `updated, ${name}: still ${pair}.`
      : `updated, ${name}: ${pair}; ${weekLabelFrom("en", week, from)} ${before}.`,
  areaMissing({ reports, agency, count, names, reported, expected }) {
    const many = count > 1;
    const missing =
      reports.length === count
        ? `the ${listOf("en", reports)} report${many ? "s" : ""}`
        : `${countWord("en", count)} ${agency} reports`;
    const state = `${missing} ${many ? "are" : "is"} not in yet`;
    if (expected <= 1) return `${state}; figures for ${listOf("en", names)} wait for ${many ? "them" : "it"}.`;
    return `${state}; figures for ${listOf("en", names)} cover ${reported} of ${expected} areas.`;
  },
  sameAreas: (count, clause) => `across the same ${countWord("en", count)} areas, ${clause}`,
  late: ({ report, received, from, waits }) => {
    const figures = waits === undefined ? "are included" : `enter with the ${weekLabelFrom("en", waits, from)} update`;
    return `the ${report} report came in ${dayAndClock("en", received)}, after the deadline; its figures ${figures}.`;
  },
  lateMany: (count) => `${countWord("en", count)} reports came in after the deadline.`,
  first: ({ name, pair, week, from }) =>
    `first week of ${name}: ${pair}; comparison starts in ${weekLabelFrom("en", week, from)}.`,
  year: ({ name, pair, year }) => `${name} counted from the start of ${year}: ${pair}; not compared with ${year - 1}.`,
  correction: ({ name, week, from, before, after }) =>
    `${name} for ${weekLabelFrom("en", week, from)} corrected from ${before} to ${after} (r).`,
  action: ({ owner, text, due, days }) =>
    `${owner}: ${text} – due ${due}${days > 0 ? `, ${days} ${days === 1 ? "day" : "days"} overdue` : ""}.`,
  inconclusive: ({ name, now, pair, target }) =>
    `${name}: ${now} (${pair}); not yet conclusive against the ${target} target.`,
  zero: ({ name, week, from, pair }) => `no ${name} in ${weekLabelFrom("en", week, from)} (${pair}).`,
  low: (name, cell) => `${name}: ${cell}.`,
  instrumentBreak: ({ week, from }) =>
    `the instrument changed in ${weekLabelFrom("en", week, from)}; figures before and after are not compared.`,
  nothingChanged: ({ week, from }) => `the headline indicators are unchanged since ${weekLabelFrom("en", week, from)}.`,
};
