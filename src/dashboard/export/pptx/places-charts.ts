import { capital, weekLabel } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { pptxWord } from "../../i18n/words-pptx.ts";
import type { Fact } from "../../view/figure/figure.ts";
import type { PlaceRow, PlacesView } from "../../view/indicator/places-view.ts";
import { sizeIn } from "../../view/indicator/subject.ts";
import { axisFormat, formOf, isPercent, labelled } from "./chart-points.ts";
import type { ChartPoint, ChartSeries, ChartSpec } from "./chart-spec.ts";
import { historyChart } from "./history-chart.ts";
import { roomFor } from "./label-room.ts";

const spoken = ({ value, pair }: PlaceRow) => (pair === "" ? value : `${value} (${pair})`);

/**
 * Places as bars of the week shown and of the one that it is compared with; what has no number says why in its category.
 * `facts`: the figures of both weeks, which say what of a range may be drawn.
 */
export function placesChart(
  locale: Locale,
  view: PlacesView,
  facts: readonly Fact[],
  names: { readonly week: Fact["week"]; readonly alt: string },
): ChartSpec {
  const rows = view.total === undefined ? view.rows : [...view.rows, view.total];
  const percent = isPercent(view.axis.ticks);
  const before = ({ code, before: text }: PlaceRow): ChartPoint | undefined => {
    const former = facts.find(({ region, week }) => region === code && week !== names.week);
    const value = former === undefined ? undefined : sizeIn(former.figure, view.scale)?.value;
    return value === undefined ? undefined : labelled(locale, { value, form: formOf(text, value, percent) }, text);
  };
  const all: ChartSeries[] = [
    {
      name: capital(weekLabel(locale, names.week, "cell")),
      look: "main",
      points: rows.map((row): ChartPoint | undefined => {
        const { value } = row.size;
        if (value === undefined) return undefined;
        const point: ChartPoint = { value, form: formOf(row.value, value, percent) };
        return labelled(locale, row.status === "attention" ? { ...point, attention: true } : point, spoken(row));
      }),
    },
    { name: view.beforeHead, look: "beside", points: rows.map(before) },
  ];
  const series = all.filter(({ points, look }) => look === "main" || points.some((point) => point !== undefined));
  return {
    kind: "bars",
    head: pptxWord(locale, "row"),
    categories: rows.map((row) => (row.size.value === undefined ? `${row.name}: ${row.value}` : row.name)),
    series,
    axis: { ...roomFor(series), format: axisFormat(view.axis.ticks) },
    words: rows.map(spoken),
    bounds: rows.map(({ size: { lo, hi } }) => (lo === undefined || hi === undefined ? undefined : { lo, hi })),
    alt: names.alt,
  };
}

/** A year of each place as a small line chart, all on one axis, with what its newest week says. */
export function panelCharts(locale: Locale, view: PlacesView): { readonly row: PlaceRow; readonly spec: ChartSpec }[] {
  return view.rows.map((row) => {
    const spec = historyChart(locale, {
      name: row.name,
      points: row.weeks,
      axis: view.axis,
      breaks: view.breaks,
      ...(view.target === undefined ? {} : { target: { ...view.target, beyond: "above" } }),
      alt: `${row.name}: ${spoken(row)}`,
    });
    return { row, spec: { ...spec, every: Math.max(1, Math.ceil(row.weeks.length / 2)) } };
  });
}
