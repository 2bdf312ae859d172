import type { Status } from "../../domain/cell.ts";
import { capital, countWord, weekLabelFrom } from "../i18n/format.ts";
import { pairText, rateText, shareOrPair } from "../i18n/format-cell.ts";
import { pageWord } from "../i18n/words-week.ts";
import { type BarView, shareBar } from "./bar-view.ts";
import { type Headline, headlinesOf, type ViewContext } from "./context.ts";
import { type DeltaView, deltaView } from "./delta-view.ts";
import { type Mark, markOf, statusWord } from "./figure-words.ts";
import { type LevelView, levelView } from "./level-view.ts";
import { bySeverity } from "./severity.ts";
import { type SparkView, sparkView } from "./spark-view.ts";
import { targetWords } from "./target-words.ts";

/** One headline indicator as a row of the page. */
export type RowView = {
  readonly key: string;
  readonly name: string;
  /** "≈ 1.510 dari ≈ 1.745 usulan"; empty where the value says it all. */
  readonly pair: string;
  readonly value: string;
  readonly speech: string;
  /** A pair stands where no percentage may: a phrase, not a numeral. */
  readonly phrase: boolean;
  readonly mark?: Mark;
  readonly level?: LevelView;
  readonly bar: BarView;
  readonly target?: string;
  readonly spark: SparkView;
  readonly delta: DeltaView;
  /** "posisi mg ke-47" of a level that is not counted every week. */
  readonly asOf?: string;
  readonly status: Status;
  readonly statusWord: string;
};
export type RowsView = { readonly title: string; readonly since: string; readonly rows: readonly RowView[] };

function rowView(context: ViewContext, headline: Headline): RowView {
  const { locale, week } = context;
  const { definition, figure, target } = headline;
  const mark = markOf(figure);
  const share = rateText(locale, figure.rate, "cell", target);
  const pair = mark === undefined ? `${pairText(locale, figure)} ${definition.countNoun[locale]}` : "";
  const level = levelView(context, definition, figure);
  const levels = definition.refresh > 1 && mark === undefined;
  return {
    key: definition.key,
    name: definition.name[locale],
    pair: share === "" && mark === undefined ? definition.countNoun[locale] : pair,
    value: shareOrPair(locale, figure, "cell", target),
    speech: shareOrPair(locale, figure, "text", target),
    phrase: share === "",
    ...(mark === undefined ? {} : { mark }),
    ...(level === undefined ? {} : { level }),
    bar: shareBar(figure, target, definition, week.week),
    ...(target === undefined ? {} : { target: targetWords(context, definition, target) }),
    spark: sparkView(context, headline),
    delta: deltaView(context, headline),
    ...(levels
      ? { asOf: pageWord(locale, "asOf", { week: weekLabelFrom(locale, figure.asOf, week.week, "cell") }) }
      : {}),
    status: figure.status,
    statusWord: statusWord(locale, figure),
  };
}

/** The headline rows in this week's order. */
export function rowsView(context: ViewContext): RowsView {
  const { locale, week } = context;
  const headlines = bySeverity(headlinesOf(context));
  return {
    title: capital(pageWord(locale, "headlineIndicators", { n: countWord(locale, headlines.length) })),
    since:
      week.previous === undefined
        ? pageWord(locale, "columnChange")
        : pageWord(locale, "columnSince", { week: weekLabelFrom(locale, week.previous, week.week, "cell") }),
    rows: headlines.map((headline) => rowView(context, headline)),
  };
}
