import { capital, countWord, weekLabelFrom } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { midSentence } from "../../i18n/names.ts";
import { deckWord } from "../../i18n/words-deck.ts";
import { pageWord } from "../../i18n/words-week.ts";
import { definitionOf, headlinesOf } from "../../view/context.ts";
import { figureText } from "../../view/figure-words.ts";
import { tallyOf } from "../../view/narrative/headline.ts";
import { movementOf } from "../../view/narrative/movement.ts";
import { sayMovement } from "../../view/narrative/say.ts";
import { rowsView } from "../../view/rows-view.ts";
import { bySeverity } from "../../view/severity.ts";
import type { Slide, SlideIndicator } from "../../view/slide.ts";
import type { TableView } from "../../view/table-view.ts";
import { slashed } from "./change-slide.ts";
import { type DeckContext, sourceOf } from "./deck-context.ts";
import { fitTitle } from "./fit-title.ts";
import { questionsOf } from "./questions.ts";

/** So many movements are put into the speaker's mouth. */
const SPOKEN = 4;

/** "Satu indikator perlu perhatian: bantuan tersalurkan sekitar 87%"; without the list where it is too long. */
function titleOf(context: DeckContext): string {
  const { locale } = context;
  const { attention, total } = tallyOf(context);
  if (attention === 0) return deckWord(locale, "noneAttention");
  const list = bySeverity(headlinesOf(context))
    .filter(({ figure }) => figure.status === "attention")
    .map(({ definition, figure, target }) => {
      const value = figureText(locale, figure, target, "text");
      return deckWord(locale, "clausePlain", { name: midSentence(definition.name[locale]), value });
    });
  const one = attention === 1;
  const fill = {
    n: countWord(locale, attention),
    all: countWord(locale, total),
    indicators: deckWord(locale, one ? "indicatorOne" : "indicatorMany"),
    need: deckWord(locale, one ? "needOne" : "needMany"),
  };
  return fitTitle([
    capital(deckWord(locale, "someAttention", { ...fill, list: list.join("; ") })),
    capital(deckWord(locale, "manyAttention", fill)),
  ]);
}

/** Rows of indicators as a table, with everything that the slide says by glyph and length in words. */
export function indicatorsTable(context: DeckContext, title: string, rows: readonly SlideIndicator[]): TableView {
  const { locale } = context;
  return {
    caption: title,
    columns: [
      { key: "name", name: deckWord(locale, "indicator") },
      { key: "value", name: deckWord(locale, "value"), right: true },
      { key: "goal", name: deckWord(locale, "goal") },
      { key: "change", name: deckWord(locale, "change") },
      { key: "status", name: deckWord(locale, "status") },
    ],
    rows: rows.map((row) => ({
      key: row.key,
      cells: [
        { text: row.name },
        row.mark === undefined ? { text: row.value } : { text: row.value, mark: row.mark },
        { text: row.goal },
        { text: row.asOf ?? row.delta.speech },
        { text: row.statusWord },
      ],
    })),
  };
}

/** The headline indicators in this week's order: severity, then distance from the target. */
export function indicatorsSlide(context: DeckContext): Slide {
  const { locale, week } = context;
  const view = rowsView(context);
  const rows = view.rows.map((row): SlideIndicator => {
    const { key, value, mark, bar, delta, asOf, status, statusWord } = row;
    return {
      key,
      name: definitionOf(context, key)?.shortName[locale] ?? row.name,
      status,
      statusWord,
      value,
      ...(mark === undefined ? {} : { mark }),
      bar,
      goal: row.target ?? "",
      // A former pair in a narrow place.
      delta: { ...delta, short: slashed(delta.short) },
      ...(asOf === undefined ? {} : { asOf }),
    };
  });
  const title = titleOf(context);
  const headlines = bySeverity(headlinesOf(context));
  const spoken = headlines.flatMap((headline) => {
    const movement = movementOf(headline, week.week);
    return movement === undefined ? [] : [sayMovement(locale, headline, movement, week.week)];
  });
  const worst = headlines[0]?.definition;
  return {
    key: "3",
    name: capital(deckWord(locale, "nameIndicators", { n: countWord(locale, rows.length) })),
    part: "indicators",
    title,
    body: {
      kind: "indicators",
      rows,
      legend: statusLegend(locale, rows),
      note:
        week.previous === undefined
          ? ""
          : deckWord(locale, "triangles", { week: weekLabelFrom(locale, week.previous, week.week, "cell") }),
    },
    table: indicatorsTable(context, title, rows),
    notes: {
      say: spoken.slice(0, SPOKEN).join(" ") || title,
      ...(worst === undefined ? {} : { definition: `${worst.name[locale]}: ${worst.definition[locale]}` }),
      questions: worst === undefined ? [] : questionsOf(context, worst),
      source: sourceOf(context),
    },
  };
}

const LEGEND = ["attention", "near", "met", "inconclusive", "none"] as const;
const LEGEND_WORDS = {
  attention: "statusAttention",
  near: "statusNear",
  met: "statusMet",
  inconclusive: "statusInconclusive",
  none: "statusNone",
} as const;

/** The statuses that stand in the rows, in words. */
export function statusLegend(locale: Locale, rows: readonly SlideIndicator[]) {
  return LEGEND.filter((status) => rows.some((row) => row.status === status)).map((status) => ({
    status,
    text: pageWord(locale, LEGEND_WORDS[status]),
  }));
}
