import { percentOf } from "../../../domain/cell.ts";
import { PROVINCE } from "../../../domain/region.ts";
import { addWeeks } from "../../../domain/week.ts";
import { ownerName } from "../../../indicators/names.ts";
import { THEMES } from "../../../indicators/themes.ts";
import { capital, weekLabelFrom } from "../../i18n/format.ts";
import { midSentence } from "../../i18n/names.ts";
import { deckWord } from "../../i18n/words-deck.ts";
import { hasZone } from "../../view/bar-view.ts";
import { definitionOf, targetOf } from "../../view/context.ts";
import { markOf } from "../../view/figure-words.ts";
import { noteSentence } from "../../view/items-view.ts";
import { panelTable } from "../../view/panel-table.ts";
import { emptyNote } from "../../view/panel-view.ts";
import type { Slide, SlideFoot } from "../../view/slide.ts";
import { targetWords } from "../../view/target-words.ts";
import { THEME_PLANS } from "../../view/theme/theme-plan.ts";
import { themeView } from "../../view/theme/theme-view.ts";
import { type BarSource, barRows, sourcesOf } from "./bar-rows.ts";
import { besideClause, headClause, partClause } from "./clauses.ts";
import { type DeckContext, found, sourceOf } from "./deck-context.ts";
import type { ThemeSlidePlan } from "./deck-plan.ts";
import { factOf } from "./facts.ts";
import { fitTitle } from "./fit-title.ts";
import { questionsOf } from "./questions.ts";

/** Of the parts that need attention, the one furthest from its target; none of people. */
function worstPart(context: DeckContext, sources: readonly BarSource[]): string | undefined {
  const off = sources
    .filter(({ definition, figure }) => definition.protection !== "P" && definition.protection !== "C" && isOff(figure))
    .sort((a, b) => (percentOf(a.figure.rate) ?? 0) - (percentOf(b.figure.rate) ?? 0));
  const worst = off[0]?.definition.direction === "down" ? off.at(-1) : off[0];
  return worst && partClause(context, worst.definition, worst.label, worst.figure);
}
const isOff = (figure: BarSource["figure"]) => figure.status === "attention";

/** The headline indicator, then what needs attention: a part, or else a service among the facts. */
function titleOf(context: DeckContext, plan: ThemeSlidePlan, sources: readonly BarSource[]): string {
  const head = found(context, plan.headline);
  if (head === undefined) return definitionOf(context, plan.headline)?.name[context.locale] ?? "";
  const begin = headClause(context, head.definition, head.figure);
  const beside = [...plan.facts, ...figuresIn(plan)].flatMap(({ indicator }) => {
    const one = indicator === plan.headline ? undefined : found(context, indicator);
    return one !== undefined && one.figure.status === "attention" && markOf(one.figure) === undefined
      ? [besideClause(context, one.definition, one.figure)]
      : [];
  });
  const more = worstPart(context, plan.bars.kind === "figures" ? [] : sources) ?? beside[0];
  return fitTitle(more === undefined ? [begin] : [`${begin}; ${more}`, begin]);
}

function figuresIn({ bars }: ThemeSlidePlan): readonly { readonly indicator: string }[] {
  return bars.kind === "figures" ? bars.indicators.map((indicator) => ({ indicator })) : [];
}

/** "Reintegrasi: kegiatan terlaksana dari terencana menurut pilar, 4 minggu bergulir, 7 dari 8 wilayah". */
function subtitleOf(context: DeckContext, plan: ThemeSlidePlan, sources: readonly BarSource[]): string {
  const { locale, week } = context;
  const first = sources[0];
  const theme = plan.second === undefined ? undefined : deckWord(locale, plan.second.name);
  const name = theme ?? THEMES.find(({ key }) => key === plan.theme)?.name[locale] ?? "";
  if (first === undefined || plan.bars.kind === "figures") {
    const asOf =
      first === undefined
        ? ""
        : `, ${deckWord(locale, "asOf", { week: weekLabelFrom(locale, first.figure.asOf, week.week) })}`;
    return `${name}${asOf}`;
  }
  const { definition } = first;
  const total = found(context, definition.key)?.figure ?? first.figure;
  const of =
    plan.bars.kind === "groups"
      ? deckWord(locale, "byGroup")
      : deckWord(locale, "byPart", { part: midSentence(dimensionName(context, plan, first)) });
  const { reported, expected } = total.coverage;
  const parts = [
    `${midSentence(definition.name[locale])} ${of}`,
    ...(definition.yearToDate === true ? [deckWord(locale, "yearToDate")] : []),
    ...(definition.window !== undefined && "weeks" in definition.window
      ? [deckWord(locale, "rolling", { n: definition.window.weeks })]
      : []),
    ...(definition.refresh > 1
      ? [deckWord(locale, "asOf", { week: weekLabelFrom(locale, first.figure.asOf, week.week) })]
      : []),
    ...(definition.refresh === 1 && expected === 8 && reported < expected
      ? [deckWord(locale, "coverage", { n: reported, all: expected })]
      : []),
  ];
  return deckWord(locale, "barsOf", { theme: name, unit: parts.join(", ") });
}

function dimensionName(
  { locale }: DeckContext,
  { bars }: ThemeSlidePlan,
  { definition, breakdown }: BarSource,
): string {
  const key = bars.kind === "parts" ? bars.dimension : (breakdown.split("=")[0] ?? "");
  return definition.dimensions.find((one) => one.key === key)?.label[locale] ?? "";
}

/** The analyst's note on what the bars show, for the whole province; else the facts of the plan. */
function footOf(context: DeckContext, plan: ThemeSlidePlan): SlideFoot | undefined {
  const { locale, week } = context;
  const note = week.notes.find((one) => one.indicator === plan.headline && one.region === PROVINCE);
  if (note !== undefined) {
    return {
      kind: "note",
      label: deckWord(locale, "note"),
      text: noteSentence(note),
      author: ownerName(locale, note.author),
    };
  }
  const facts = plan.facts.flatMap((one) => {
    const fact = factOf(context, one);
    return fact === undefined ? [] : [fact];
  });
  return facts.length === 0 ? undefined : { kind: "facts", facts };
}

/** One theme: its finding, five bars at most, and what stands below them. */
export function themeSlide(context: DeckContext, plan: ThemeSlidePlan): Slide {
  const { locale, week } = context;
  const sources = sourcesOf(context, plan.bars);
  const rows = barRows(context, sources);
  const title = titleOf(context, plan, sources);
  const subtitle = subtitleOf(context, plan, sources);
  const definition = definitionOf(context, plan.headline);
  const bars = sources[0]?.definition;
  const target = bars === undefined || plan.bars.kind === "figures" ? undefined : targetOf(context, bars.key);
  const goal =
    bars === undefined || target === undefined || bars.direction === "none" || hasZone(bars.protection)
      ? undefined
      : targetWords(context, bars, target);
  const levels = rows.some(({ bar }) => bar.zone !== undefined);
  const next =
    bars !== undefined && bars.refresh > 1 && sources[0] !== undefined
      ? deckWord(locale, "nextUpdate", {
          week: weekLabelFrom(locale, addWeeks(sources[0].figure.asOf, bars.refresh), week.week),
        })
      : undefined;
  const foot = footOf(context, plan);
  const themePlan = THEME_PLANS.find(({ theme }) => theme === plan.theme);
  const view = themePlan === undefined ? undefined : themeView(context, themePlan);
  const note = week.notes.find((one) => one.indicator === plan.headline);
  return {
    key: plan.key,
    name: plan.second === undefined ? (view?.name ?? "") : deckWord(locale, plan.second.name),
    part: "themes",
    title,
    subtitle,
    body: {
      kind: "bars",
      rows,
      ...(goal === undefined ? {} : { goal }),
      ...(levels ? { zone: deckWord(locale, "zone") } : {}),
      ...(next === undefined ? {} : { next }),
      ...(rows.length > 0 ? {} : { empty: emptyNote(locale, found(context, plan.headline)?.figure) }),
    },
    ...(foot === undefined ? {} : { foot }),
    table: panelTable(locale, {
      key: plan.key,
      title,
      subtitle,
      rows,
      empty: "",
      numbers: "beside",
    }),
    notes: {
      say: capital(plan.second === undefined ? `${view?.title ?? title}.` : `${title}.`),
      ...(definition === undefined
        ? {}
        : { definition: [definition.definition[locale], definition.caution?.[locale]].filter(Boolean).join(" ") }),
      questions: definition === undefined ? [] : questionsOf(context, definition),
      ...(note === undefined ? {} : { note: `${noteSentence(note)} ${ownerName(locale, note.author)}.` }),
      source: sourceOf(context, definition),
    },
  };
}

/** Whether the theme has anything in this week: before its service began there is no slide of it. */
export function applies(context: DeckContext, plan: ThemeSlidePlan): boolean {
  const head = found(context, plan.headline);
  const begun = head === undefined || markOf(head.figure) !== "notApplicable";
  return begun || sourcesOf(context, plan.bars).some(({ figure }) => markOf(figure) !== "notApplicable");
}

/** Whether something of the slide's indicators needs attention. */
export function hasFinding(context: DeckContext, plan: ThemeSlidePlan): boolean {
  const keys = plan.bars.kind === "figures" ? plan.bars.indicators : [plan.headline];
  return keys.some((key) => found(context, key)?.figure.status === "attention");
}
