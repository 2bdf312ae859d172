import { exportWord } from "../i18n/words-export.ts";
import type { FigureView } from "../view/figure/figure.ts";
import { type Stamp, stampLine } from "../view/figure/stamp.ts";
import { markingOf } from "./rows/fact-rows.ts";
import { noteText } from "./rows/figure-rows.ts";

/** A text as a sentence of its own. */
const sentence = (text: string) => (/[.?!]$/.test(text) ? text : `${text}.`);

/** A finding as text for a message: what, of where and when, from whom, how protected, and how to check it. */
export function figureSentence(figure: FigureView, stamp: Stamp): string {
  const { subject, title, unit, source, lines, note } = figure;
  const noted = note === undefined ? [] : [`${exportWord(stamp.locale, "note")}: ${noteText(note)}`];
  return [
    `${subject} · ${stamp.weekText}`,
    [title, unit].map(sentence).join(" "),
    [...lines, ...noted, source].map(sentence).join(" "),
    stampLine(stamp, figure),
    [markingOf({ ...stamp, age: "" }), stamp.link].join(" · "),
  ].join("\n");
}
