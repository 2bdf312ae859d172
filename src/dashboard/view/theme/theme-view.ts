import { cellValue, type Figure, type Status } from "../../../domain/cell.ts";
import { PROVINCE } from "../../../domain/region.ts";
import { severity } from "../../../domain/status.ts";
import type { IndicatorDefinition } from "../../../indicators/definition.ts";
import { THEMES } from "../../../indicators/themes.ts";
import { figureOf } from "../../data/week-data.ts";
import { integer, weekLabelFrom } from "../../i18n/format.ts";
import { cellText, pairText, rateText } from "../../i18n/format-cell.ts";
import { themeWord } from "../../i18n/words-theme.ts";
import { pageWord } from "../../i18n/words-week.ts";
import { definitionOf, headlinesOf, targetOf, type ViewContext } from "../context.ts";
import { type DeltaView, deltaView } from "../delta-view.ts";
import { figureText, type Mark, markOf, statusWord } from "../figure-words.ts";
import { fullText } from "../indicator/history-points.ts";
import { mainParts } from "../indicator/summary.ts";
import { type ItemView, itemViews, type NoteView, notesView } from "../items-view.ts";
import { movementOf } from "../narrative/movement.ts";
import { sayMovement } from "../narrative/say.ts";
import { bySeverity } from "../severity.ts";
import { targetWords } from "../target-words.ts";
import type { StripItem, ThemePlan } from "./theme-plan.ts";

/** One figure of the strip. */
export type StripFigure = {
  readonly key: string;
  readonly indicator: string;
  readonly name: string;
  readonly value: string;
  readonly mark?: Mark;
  readonly beside: string;
  readonly goal: string;
  readonly delta?: DeltaView;
  readonly asOf?: string;
  readonly attention: boolean;
};
export type ThemeView = {
  readonly name: string;
  readonly title: string;
  readonly status: Status;
  readonly statusWord: string;
  readonly strip: readonly StripFigure[];
  readonly items: readonly ItemView[];
  readonly notes: readonly NoteView[];
};

/** Titles longer than this keep their first sentence alone. */
const LONGEST = 150;

/** Of the indicators that need attention, the first that the title has not spoken of yet. */
function second(context: ViewContext, theme: IndicatorDefinition["theme"], said: string | undefined): string {
  const { locale, week } = context;
  const worst = context.indicators.find(
    (one) =>
      one.theme === theme &&
      one.key !== said &&
      figureOf(week, one.key)?.status === "attention" &&
      targetOf(context, one.key) !== undefined,
  );
  const figure = worst && figureOf(week, worst.key);
  const target = worst && targetOf(context, worst.key);
  if (worst === undefined || figure === undefined || target === undefined) return "";
  const clause = themeWord(locale, "secondClause", {
    name: worst.name[locale],
    value: fullText(context, figure, target, "text"),
    goal: targetWords(context, worst, target),
  });
  return `${clause}.`;
}

/** What happened to the theme's headline indicators, the most severe first; then what else needs attention. */
function titleOf(context: ViewContext, theme: IndicatorDefinition["theme"]): string {
  const { locale, week } = context;
  const headlines = bySeverity(headlinesOf(context).filter(({ definition }) => definition.theme === theme));
  const told = headlines.flatMap((headline) => {
    const movement = movementOf(headline, week.week);
    return movement === undefined
      ? []
      : [{ key: headline.definition.key, text: sayMovement(locale, headline, movement, week.week) }];
  })[0];
  const other = second(context, theme, told?.key);
  const name = THEMES.find((one) => one.key === theme)?.name[locale] ?? "";
  if (told === undefined) return other === "" ? name : other.replace(/\.$/, "");
  const both = other === "" ? told.text : `${told.text} ${other}`;
  return (both.length <= LONGEST ? both : told.text).replace(/\.$/, "");
}

function stripWords(context: ViewContext, item: StripItem, definition: IndicatorDefinition, figure: Figure) {
  const { locale } = context;
  const target = definition.direction === "none" ? undefined : targetOf(context, definition.key, item.breakdown);
  if (item.show === "whole" && figure.denominator !== undefined) {
    return { value: cellText(locale, figure.denominator), beside: themeWord(locale, "people") };
  }
  if (item.show === "pairs") {
    if (figure.measure?.form !== "mean") return { value: figureText(locale, figure), beside: "" };
    const enough = definition.leastN === undefined ? "" : themeWord(locale, "atLeast", { n: definition.leastN });
    return { value: `≈ ${integer(locale, figure.measure.pairs)}`, beside: enough };
  }
  const count = item.show === "count" || rateText(locale, figure.rate) === "";
  if (!count) {
    const value = figureText(locale, figure, target);
    const pair = pairText(locale, figure);
    return { value, beside: pair === value ? "" : pair };
  }
  const all =
    figure.denominator === undefined
      ? ""
      : pairText(locale, figure).slice(cellText(locale, figure.numerator).length).trim();
  const noun = all === "" ? definition.countNoun[locale] : all;
  return { value: cellText(locale, figure.numerator), beside: cellValue(figure.numerator) === undefined ? "" : noun };
}

function stripFigure(context: ViewContext, item: StripItem): StripFigure[] {
  const { locale, week } = context;
  const definition = definitionOf(context, item.indicator);
  if (definition === undefined) return [];
  const breakdown =
    item.breakdown ?? (figureOf(week, item.indicator) === undefined ? (mainParts(context, definition)[0] ?? "") : "");
  const figure = figureOf(week, item.indicator, PROVINCE, breakdown);
  if (figure === undefined) return [];
  const mark = markOf(figure);
  const target = definition.direction === "none" ? undefined : targetOf(context, item.indicator, breakdown);
  const headline = headlinesOf(context).find((one) => one.definition.key === item.indicator);
  const words =
    mark === undefined
      ? stripWords(context, item, definition, figure)
      : { value: figureText(locale, figure), beside: "" };
  return [
    {
      key: `${item.indicator} ${item.show ?? ""}`,
      indicator: item.indicator,
      name: item.name === undefined ? definition.name[locale] : themeWord(locale, item.name),
      ...words,
      ...(mark === undefined ? {} : { mark }),
      goal: target === undefined || item.show === "count" ? "" : targetWords(context, definition, target),
      ...(headline === undefined || mark !== undefined ? {} : { delta: deltaView(context, headline) }),
      ...(definition.refresh > 1 && mark === undefined
        ? { asOf: pageWord(locale, "asOf", { week: weekLabelFrom(locale, figure.asOf, week.week, "cell") }) }
        : {}),
      attention: figure.status === "attention" && item.show === undefined,
    },
  ];
}

/** The head of a theme page and what of the week belongs to the theme. */
export function themeView(context: ViewContext, plan: ThemePlan): ThemeView {
  const { locale } = context;
  const keys = context.indicators.filter((one) => one.theme === plan.theme).map((one) => one.key);
  const headlines = headlinesOf(context).filter(({ definition }) => definition.theme === plan.theme);
  const worst = [...headlines].sort((a, b) => severity(a.figure.status) - severity(b.figure.status))[0];
  const agencies = new Set(
    context.indicators
      .filter((one) => one.theme === plan.theme)
      .flatMap((one) => one.sendings.map((sending) => sending.agency as string)),
  );
  return {
    name: THEMES.find((one) => one.key === plan.theme)?.name[locale] ?? "",
    title: titleOf(context, plan.theme),
    status: worst?.figure.status ?? "none",
    statusWord: worst === undefined ? pageWord(locale, "statusNone") : statusWord(locale, worst.figure),
    strip: plan.strip.flatMap((item) => stripFigure(context, item)),
    // A missing return belongs to every theme that its sender reports on.
    items: itemViews(context, (item) =>
      item.indicator === undefined
        ? item.kind === "return" && agencies.has(item.owner.split(":")[0] ?? "")
        : keys.includes(item.indicator),
    ),
    notes: notesView(context).filter((note) => keys.some((key) => note.key.startsWith(`${key} `))),
  };
}
