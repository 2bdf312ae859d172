import type { SeriesData } from "../../data/series-data.ts";
import { midSentence } from "../../i18n/names.ts";
import { exportWord } from "../../i18n/words-export.ts";
import { indicatorWord } from "../../i18n/words-indicator.ts";
import type { ViewContext } from "../context.ts";
import { figureAt } from "../map/map-area.ts";
import type { Fill } from "../map/map-scale.ts";
import { subjectName } from "../map/map-subject.ts";
import { type MapView, type MapWish, mapView } from "../map/map-view.ts";
import type { TableView } from "../table-view.ts";
import { WHERE, type WhereView, whereView } from "../where-view.ts";
import type { Fact, FigureView, MapDrawing } from "./figure.ts";
import { figureOfIndicators, type Release } from "./figure-base.ts";

function tableOf({ locale }: ViewContext, caption: string, areas: MapDrawing["areas"]): TableView {
  return {
    caption,
    columns: [
      { key: "place", name: indicatorWord(locale, "columnPlace") },
      { key: "value", name: indicatorWord(locale, "columnValue"), right: true },
    ],
    rows: areas.map(({ code, name, value, extra, mark }) => ({
      key: code,
      cells: [
        { text: name },
        { text: extra === undefined ? value : `${value} ${extra}`, ...(mark === undefined ? {} : { mark }) },
      ],
    })),
  };
}

/** The map page's map as it stands: indicator, measure, colour and week; undefined where the indicator has none. */
export function mapFigure(
  context: ViewContext,
  release: Release,
  wish: MapWish,
  series: SeriesData | undefined,
): FigureView | undefined {
  const view = mapView(context, wish, series);
  if (view === undefined) return undefined;
  const { subject, areas, legend } = view;
  const { definition, breakdown, geography } = subject;
  const reading = {
    subject,
    week: wish.week,
    measure: wish.measure,
    colour: wish.colour,
    changeUnit: "counts",
    ...(series === undefined ? {} : { series }),
  } as const;
  const name = midSentence(subjectName(context, subject));
  return figureOfIndicators(context, release, [definition.key], {
    name: `${definition.key}-peta`,
    short: exportWord(context.locale, "shortMap", { name }),
    title: titleOf(view),
    unit: view.unit,
    picture: { kind: "map", view: { areas, legend, geography } },
    table: tableOf(context, view.title, areas),
    facts: subject.places.map(
      (region): Fact => ({
        indicator: definition.key,
        region,
        breakdown,
        week: wish.week,
        figure: figureAt(context, reading, region),
      }),
    ),
    breakdown,
    notes: legend.note === undefined ? [] : [legend.note],
  });
}

const titleOf = ({ title }: MapView) => title.replace(/\.$/, "");

const STEPS = [0, 1, 2, 3, 4] as const;

/** "Di mana" of the weekly page, with its own classes; undefined where its service is not published. */
export function whereFigure(context: ViewContext, release: Release): FigureView | undefined {
  const view = whereView(context, WHERE);
  const wish = { indicator: WHERE, measure: "share", colour: "value", week: context.week.week } as const;
  const map = mapFigure(context, release, wish, undefined);
  if (view === undefined || map === undefined) return undefined;
  return figureOfIndicators(context, release, [WHERE], {
    name: `${WHERE}-di-mana`,
    short: midSentence(view.shortTitle),
    title: view.title,
    unit: view.subtitle,
    picture: { kind: "map", view: drawingOf(view) },
    table: tableOf(
      context,
      view.title,
      view.ranked.map((area) => ({ ...area, fill: fillOf(area) })),
    ),
    facts: map.facts,
  });
}

function fillOf({ level, mark }: WhereView["areas"][number]): Fill {
  if (mark !== undefined) return { kind: "mark", mark };
  const step = STEPS.find((one) => one === level);
  return step === undefined ? { kind: "plain" } : { kind: "step", level: step };
}

function drawingOf(view: WhereView): MapDrawing {
  return {
    geography: "K",
    areas: view.areas.map((area) => ({ ...area, fill: fillOf(area) })),
    legend: {
      title: view.shortTitle,
      classes: STEPS.flatMap((level) => {
        const label = view.classes[level];
        return label === undefined ? [] : [{ label, fill: { kind: "step", level } as const }];
      }),
      others: view.marks.map(({ mark, text }) => ({ fill: { kind: "mark", mark } as const, text })),
    },
  };
}
