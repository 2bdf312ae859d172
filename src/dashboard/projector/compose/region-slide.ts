import type { RegionCode } from "../../../domain/region.ts";
import { severity, shortfall } from "../../../domain/status.ts";
import type { IndicatorDefinition } from "../../../indicators/definition.ts";
import { regionName } from "../../../indicators/names.ts";
import { figureOf } from "../../data/week-data.ts";
import { countWord } from "../../i18n/format.ts";
import { deckWord } from "../../i18n/words-deck.ts";
import { shareBar } from "../../view/bar-view.ts";
import { targetOf } from "../../view/context.ts";
import { figureText, markOf, statusWord } from "../../view/figure-words.ts";
import { areaServices } from "../../view/region/region-view.ts";
import type { Slide, SlideIndicator } from "../../view/slide.ts";
import { targetWords } from "../../view/target-words.ts";
import { type DeckContext, sourceOf } from "./deck-context.ts";
import { fitTitle } from "./fit-title.ts";
import { indicatorsTable, statusLegend } from "./indicators-slide.ts";

const ROWS = 7;

/** An area's services, those that need attention first, each beside the province's value. */
export function regionSlides(context: DeckContext, code: RegionCode, key: string): Slide[] {
  const { locale, week } = context;
  const gap = (definition: IndicatorDefinition) => {
    const target = targetOf(context, definition.key);
    const rate = figureOf(week, definition.key, code)?.rate;
    return (
      (target === undefined ? undefined : shortfall(rate, target, definition.direction)) ?? Number.NEGATIVE_INFINITY
    );
  };
  const services = areaServices(context)
    .flatMap((definition) => {
      const figure = figureOf(week, definition.key, code);
      return figure === undefined ? [] : [{ definition, figure, gap: gap(definition) }];
    })
    .sort((a, b) => severity(a.figure.status) - severity(b.figure.status) || (a.gap === b.gap ? 0 : b.gap - a.gap));
  if (services.length === 0) return [];
  const rows = services.slice(0, ROWS).map(({ definition, figure }): SlideIndicator => {
    const target = definition.direction === "none" ? undefined : targetOf(context, definition.key);
    const whole = figureOf(week, definition.key);
    const mark = markOf(figure);
    const beside =
      whole === undefined ? "" : deckWord(locale, "provinceBeside", { value: figureText(locale, whole, target) });
    return {
      key: definition.key,
      name: definition.shortName[locale],
      status: figure.status,
      statusWord: statusWord(locale, figure),
      value: figureText(locale, figure, target),
      ...(mark === undefined ? {} : { mark }),
      bar: shareBar(figure, target, definition, week.week),
      goal: target === undefined ? "" : targetWords(context, definition, target),
      delta: { worse: false, short: beside, full: beside, speech: beside },
    };
  });
  const off = services.filter(({ figure }) => figure.status === "attention").length;
  const place = regionName(locale, code);
  const one = services.length === 1;
  const title = fitTitle([
    deckWord(locale, off === 0 ? "regionMet" : "regionTitle", {
      place,
      n: countWord(locale, off),
      all: countWord(locale, services.length),
      indicators: deckWord(locale, one ? "indicatorOne" : "indicatorMany"),
      need: deckWord(locale, off === 1 ? "needOne" : "needMany"),
    }),
  ]);
  return [
    {
      key,
      name: place,
      part: "extra",
      title,
      body: { kind: "indicators", rows, legend: statusLegend(locale, rows), note: deckWord(locale, "besideNote") },
      table: indicatorsTable(context, title, rows),
      notes: { say: `${title}.`, questions: [], source: sourceOf(context) },
    },
  ];
}
