import { cellValue, type Figure } from "../../../domain/cell.ts";
import { PROVINCE, type RegionCode } from "../../../domain/region.ts";
import type { IndicatorDefinition } from "../../../indicators/definition.ts";
import { regionName } from "../../../indicators/names.ts";
import { figureOf } from "../../data/week-data.ts";
import { capital, integer, weekLabel, weekLabelFrom } from "../../i18n/format.ts";
import { cellText, pairText, rateText } from "../../i18n/format-cell.ts";
import { midSentence } from "../../i18n/names.ts";
import { indicatorWord } from "../../i18n/words-indicator.ts";
import { pageWord } from "../../i18n/words-week.ts";
import { countBar, hasZone, shareBar } from "../bar-view.ts";
import { targetOf, type ViewContext } from "../context.ts";
import { figureText, markOf } from "../figure-words.ts";
import { emptyNote, factOf, longest, type PanelRow, type PanelView } from "../panel-view.ts";
import { fullText } from "./history-points.ts";
import { measureBar } from "./measure-bar.ts";
import { needWord } from "./need-word.ts";
import { breakdownName, publishedParts } from "./summary.ts";

/** The parts of a place's figure, one panel a dimension, for the week shown; none where it has none. */
export function partsViews(
  context: ViewContext,
  definition: IndicatorDefinition,
  code: RegionCode = PROVINCE,
): PanelView[] {
  return definition.dimensions.flatMap(({ key, label }) => {
    const parts = publishedParts(context, definition, key, code);
    if (parts.length === 0) return [];
    return [panel(context, definition, key, label[context.locale], parts, code)];
  });
}

function panel(
  context: ViewContext,
  definition: IndicatorDefinition,
  dimension: string,
  label: string,
  parts: readonly string[],
  code: RegionCode,
): PanelView {
  const { locale, week } = context;
  const figures = parts.flatMap((breakdown) => {
    const figure = figureOf(week, definition.key, code, breakdown);
    return figure === undefined ? [] : [{ breakdown, figure }];
  });
  const most = longest(figures.map(({ figure }) => figure));
  const zone = hasZone(definition.protection);
  const shares = sharesOf(definition) && figures.some(({ figure }) => figure.denominator !== undefined);
  const counted = figures.every(({ figure }) => figure.measure === undefined);
  const rows = figures.map(({ breakdown, figure }, i): PanelRow => {
    // Of stages reached, the outline is the stage before: what has not come this far, and its number is not printed.
    const whole = definition.nested === true ? figures[i - 1]?.figure.numerator : figure.denominator;
    const target = definition.direction === "none" ? undefined : targetOf(context, definition.key, breakdown);
    const mark = markOf(figure);
    const carried = figure.asOf !== week.week;
    const bar =
      figure.measure !== undefined
        ? measureBar(
            figure,
            figures.map((one) => one.figure),
            target,
          )
        : shares
          ? shareBar(figure, target, definition, week.week)
          : countBar(figure.numerator, most, {
              carried,
              zone,
              ...(whole === undefined ? {} : { whole }),
              ...(target === undefined ? {} : { target }),
            });
    return {
      key: breakdown,
      label: breakdownName(locale, definition, breakdown),
      bar,
      ...partWords(context, definition, figure, target),
      ...(mark === undefined ? {} : { mark }),
      fact: factOf(week.week, definition.key, figure, { region: code, breakdown }),
    };
  });
  const position = figures[0]?.figure.asOf ?? week.week;
  const notes = [
    ...(definition.overlapping === true ? [indicatorWord(locale, "partsOverlap")] : []),
    ...(definition.caution === undefined ? [] : [definition.caution[locale]]),
  ];
  return {
    key: dimension,
    title: titleOf(context, definition, label, counted ? figures : []),
    subtitle: capital(
      indicatorWord(locale, "partsUnit", {
        noun:
          definition.shape === "median"
            ? indicatorWord(locale, "unitDays")
            : definition.shape === "mean"
              ? indicatorWord(locale, "unitScore")
              : definition.countNoun[locale],
        place: regionName(locale, code),
        week: weekLabel(locale, week.week, "text"),
      }),
    ),
    ...(definition.refresh > 1
      ? { asOf: pageWord(locale, "asOf", { week: weekLabelFrom(locale, position, week.week, "cell") }) }
      : {}),
    rows,
    ...(notes.length === 0 ? {} : { note: notes.join(" ") }),
    empty: emptyNote(locale, figures[0]?.figure),
    numbers: definition.shape === "mean" ? "wide" : "beside",
    ...(definition.nested === true ? { outline: "before" as const } : {}),
  };
}

/** Bars of one panel stand on one scale: shares of 100 where there is a target for them, else counts. People are levels. */
export function sharesOf({ protection, direction, shape }: IndicatorDefinition): boolean {
  return !hasZone(protection) && direction !== "none" && shape === "ratio";
}

/** What stands beside a bar: in bold what is judged or counted, then the rest of it; a mark stands alone. */
export function partWords(
  context: ViewContext,
  definition: IndicatorDefinition,
  figure: Figure,
  target: number | undefined,
): Pick<PanelRow, "value" | "rest"> {
  const { locale } = context;
  if (markOf(figure) !== undefined) return { value: figureText(locale, figure, target), rest: "" };
  if (figure.measure !== undefined) return measureWords(context, figure);
  const share = rateText(locale, figure.rate, "cell", target);
  const pair = pairText(locale, figure);
  // A share that is published without its counts is all there is.
  if (figure.numerator.status !== "value") return { value: share, rest: "" };
  const judged = share !== "" && target !== undefined && definition.direction !== "none";
  // Of people the level comes first, with the share behind it.
  if (judged && !hasZone(definition.protection)) return { value: share, rest: pair };
  const count = cellText(locale, figure.numerator);
  return { value: count, rest: figure.denominator === undefined ? "" : restOf(pair, count, share) };
}

/** Behind the numerator in bold, what is left to say of the pair and the share. */
function restOf(pair: string, numerator: string, share: string): string {
  const rest = pair.startsWith(numerator) ? pair.slice(numerator.length).trim() : pair;
  return share === "" ? rest : `${rest} · ${share}`;
}

/** Days with their unit; a change of need in words, since its sign alone reads the wrong way round. */
function measureWords(context: ViewContext, figure: Figure): { readonly value: string; readonly rest: string } {
  const { locale } = context;
  const text = fullText(context, figure);
  if (figure.measure?.form !== "mean") return { value: text, rest: "" };
  const pairs = indicatorWord(locale, "meanOfPairs", { n: integer(locale, figure.measure.pairs) });
  return { value: needWord(locale, figure.measure), rest: `${text}, ${pairs}` };
}

/** Of events and recipients the largest part is the finding; of people, and of who answers for it, nothing is ranked. */
function titleOf(
  { locale }: ViewContext,
  definition: IndicatorDefinition,
  label: string,
  figures: readonly { readonly breakdown: string; readonly figure: Figure }[],
): string {
  const dimension = midSentence(label);
  const plain = indicatorWord(locale, "partsTitle", { dimension });
  if (
    hasZone(definition.protection) ||
    definition.nested === true ||
    figures.some(({ breakdown }) => /^(pj|instansi)=/.test(breakdown))
  )
    return plain;
  const sorted = figures
    .flatMap(({ breakdown, figure }) => {
      const value = cellValue(figure.numerator);
      return value === undefined ? [] : [{ breakdown, figure, value }];
    })
    .sort((a, b) => b.value - a.value);
  const [first, second] = sorted;
  if (first === undefined || second === undefined || first.value === second.value) return plain;
  return indicatorWord(locale, "partsMost", {
    dimension,
    category: midSentence(breakdownName(locale, definition, first.breakdown)),
    value: pairText(locale, first.figure, "text"),
  });
}
