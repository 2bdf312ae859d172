import { cellValue } from "../../domain/cell.ts";
import { figureDelta, shareChange } from "../../domain/comparison.ts";
import { weekYear } from "../../domain/week.ts";
import { countWord, integer, weekLabelFrom } from "../i18n/format.ts";
import { pairText } from "../i18n/format-cell.ts";
import type { Locale } from "../i18n/locale.ts";
import { pageWord } from "../i18n/words-week.ts";
import type { Headline, ViewContext } from "./context.ts";
import { sameAreas } from "./narrative/movement.ts";

export type DeltaView = {
  readonly glyph?: "up" | "down" | "flat";
  /** Away from the target: the one use of the attention colour here. */
  readonly worse: boolean;
  /** Under a head that names the week ("35"), and where nothing does ("35 sejak mg ke-46"). */
  readonly short: string;
  readonly full: string;
  /** Over which areas, where not all of them are in both weeks. */
  readonly scope?: string;
  /** Everything in words, for those who do not see the glyph. */
  readonly speech: string;
};

type Compared = Extract<Headline["comparison"], { basis: "all" | "same" }>;

const still = (text: string): DeltaView => ({ worse: false, short: text, full: text, speech: text });

function reason(locale: Locale, context: ViewContext, { comparison, figure, definition }: Headline): DeltaView {
  if (figure.numerator.status === "notApplicable") return still("");
  if (comparison?.basis === "none" && comparison.reason === "firstWeek") return still(pageWord(locale, "firstWeek"));
  if (comparison?.basis === "none" && comparison.reason === "newYear") {
    return still(pageWord(locale, "newCount", { year: weekYear(context.week.week) }));
  }
  // A carried level has its own mark, the pill with its week.
  const carried = definition.refresh > 1 && figure.asOf !== context.week.week && figure.numerator.status === "value";
  return still(carried ? "" : pageWord(locale, "notCompared"));
}

/** The change of a compared row: of the count, or the former pair where count and share move apart. */
function change(locale: Locale, context: ViewContext, headline: Headline, compared: Compared): DeltaView {
  const { now, before, against } = compared;
  const by = figureDelta(now, before);
  if (by === undefined) return still(pageWord(locale, "notCompared"));
  const points = shareChange(now, before) ?? 0;
  const week = weekLabelFrom(locale, against, context.week.week, "cell");
  const apart = points !== 0 && Math.sign(points) !== Math.sign(by);
  const up = apart ? points > 0 : by > 0;
  const { direction } = headline.definition;
  const worse = points !== 0 && direction === (points > 0 ? "down" : "up");
  if (by === 0 && !apart) {
    // A level of another cadence names its own week, since the head of the column names the week before.
    const since = pageWord(locale, "unchangedSince", { week });
    const short = headline.definition.refresh > 1 ? since : pageWord(locale, "unchanged");
    return { glyph: "flat", worse: false, short, full: since, speech: since };
  }
  const glyph = up ? "up" : "down";
  const moved = pageWord(locale, up ? "risesBy" : "fallsBy");
  if (apart) {
    const pair = pairText(locale, before);
    const short = pageWord(locale, "formerly", { pair });
    const spoken = pageWord(locale, "formerlySince", { pair: pairText(locale, before, "text"), week });
    return { glyph, worse, short, full: short, speech: `${moved}, ${spoken}` };
  }
  const n = integer(locale, Math.abs(by));
  const full = pageWord(locale, "changeSince", { n, week });
  const short = headline.definition.refresh > 1 ? full : n;
  return { glyph, worse, short, full, speech: `${moved} ${full}` };
}

/** The column "Sejak mg ke-46" of one row; protected levels only between their updates. */
export function deltaView(context: ViewContext, headline: Headline): DeltaView {
  const { locale } = context;
  const { comparison, figure } = headline;
  const shown = cellValue(figure.numerator) !== undefined;
  if (!shown || comparison === undefined || comparison.basis === "none") return reason(locale, context, headline);
  const delta = change(locale, context, headline, comparison);
  const areas = sameAreas(headline);
  if (areas === undefined) return delta;
  const speech = `${delta.speech}, ${pageWord(locale, "sameAreasOnly", { n: countWord(locale, areas) })}`;
  return { ...delta, scope: pageWord(locale, "inAreas", { n: areas }), speech };
}
