import { type Figure, percentOf, type Status } from "../../domain/cell.ts";
import { REGIONS, type RegionCode } from "../../domain/region.ts";
import { regionName } from "../../indicators/names.ts";
import { figureOf } from "../data/week-data.ts";
import { countWord, integer, percent } from "../i18n/format.ts";
import { shareOrPair, shownPercent } from "../i18n/format-cell.ts";
import { mapName, midSentence } from "../i18n/names.ts";
import { pageWord } from "../i18n/words-week.ts";
import { type BarView, shareBar } from "./bar-view.ts";
import { definitionOf, targetOf, type ViewContext } from "./context.ts";
import { type Mark, markOf } from "./figure-words.ts";

export type AreaView = {
  readonly code: RegionCode;
  readonly name: string;
  readonly label: string;
  readonly value: string;
  /** 0…4, light to dark; absent where a mark stands instead. */
  readonly level?: number;
  readonly mark?: Mark;
  readonly bar: BarView;
};
/** "Di mana": one service, area by area. */
export type WhereView = {
  readonly title: string;
  readonly shortTitle: string;
  readonly subtitle: string;
  readonly speech: string;
  readonly classes: readonly string[];
  readonly marks: readonly { readonly mark: Mark; readonly text: string }[];
  /** In the order of the codes, for the map. */
  readonly areas: readonly AreaView[];
  /** Furthest from the target first, marks last: the list that says the same as the map. */
  readonly ranked: readonly AreaView[];
};

/** The service of "Di mana" on the weekly page and on the slides; facts of it are in its definition. */
export const WHERE = "ban_lewat_tenggat";

const LEGEND: readonly Mark[] = ["notReported", "confidential", "low"];

/** The class of a share: how many of the ascending breaks lie below it. The first break is the limit. */
export function classOf(value: number, breaks: readonly number[]): number {
  return breaks.filter((one) => value > one + 1e-9).length;
}

function classLabels(context: ViewContext, breaks: readonly number[]): string[] {
  const { locale } = context;
  const [first = 0] = breaks;
  const last = breaks[breaks.length - 1] ?? first;
  const between = breaks.slice(1).map((to, i) => `${integer(locale, breaks[i] ?? 0)}–${integer(locale, to)}`);
  return [`≤ ${percent(locale, first)}`, ...between, `> ${percent(locale, last)}`];
}

function titleOf(context: ViewContext, statuses: readonly Status[], limit: string): string {
  const { locale } = context;
  const say = (key: "whereFar" | "whereAbove" | "whereWithin" | "whereUnknown", n = 0) =>
    pageWord(locale, key, { n: countWord(locale, n), limit, areas: pageWord(locale, n === 1 ? "area" : "areas") });
  const far = statuses.filter((status) => status === "attention").length;
  const near = statuses.filter((status) => status === "near").length;
  if (far > 0) return say("whereFar", far);
  if (near > 0) return say("whereAbove", near);
  return say(statuses.some((status) => status === "met") ? "whereWithin" : "whereUnknown");
}

/** Undefined where the indicator, its target or its breaks are not there. */
export function whereView(context: ViewContext, indicator: string): WhereView | undefined {
  const { locale, week } = context;
  const definition = definitionOf(context, indicator);
  const target = targetOf(context, indicator);
  if (definition === undefined || target === undefined || definition.mapOffsets === undefined) return undefined;
  const breaks = definition.mapOffsets.map((offset) => target + offset);
  const figures = REGIONS.map(({ code }) => ({ code, figure: figureOf(week, indicator, code) ?? missing(week.week) }));
  const areas = figures.map(({ code, figure }): AreaView => {
    const mark = markOf(figure);
    const value = shownPercent(figure.rate, target);
    return {
      code,
      name: regionName(locale, code),
      label: mapName(code),
      value: shareOrPair(locale, figure, "cell", target),
      ...(value === undefined ? {} : { level: classOf(value, breaks) }),
      ...(mark === undefined ? {} : { mark }),
      bar: shareBar(figure, target, definition, week.week),
    };
  });
  const shares = new Map(figures.map(({ code, figure }) => [code, percentOf(figure.rate)]));
  const worth = (code: RegionCode) => shares.get(code) ?? Number.NEGATIVE_INFINITY;
  const ranked = [...areas].sort((a, b) => {
    const [left, right] = [worth(a.code), worth(b.code)];
    return left === right ? 0 : right - left;
  });
  const limit = percent(locale, target);
  const reported = areas.filter((area) => area.mark !== "notReported").length;
  const noun = midSentence((definition.denominator ?? definition.name)[locale]);
  const title = titleOf(
    context,
    figures.map(({ figure }) => figure.status),
    limit,
  );
  return {
    title,
    shortTitle: pageWord(locale, "whereShort", { name: midSentence(definition.shortName[locale]), limit }),
    subtitle: pageWord(locale, "whereUnit", { noun, n: reported, all: areas.length }),
    speech: pageWord(locale, "mapLabel", {
      n: areas.length,
      list: ranked.map((area) => `${area.name} ${area.value}`).join(", "),
    }),
    classes: classLabels(context, breaks),
    marks: LEGEND.filter((mark) => areas.some((area) => area.mark === mark)).map((mark) => ({
      mark,
      text: areas.find((area) => area.mark === mark)?.value ?? "",
    })),
    areas,
    ranked,
  };
}

function missing(week: Figure["asOf"]): Figure {
  return {
    numerator: { status: "notReported" },
    rate: { form: "none" },
    status: "none",
    asOf: week,
    coverage: { reported: 0, expected: 1 },
  };
}
