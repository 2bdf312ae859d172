import type PptxGenJS from "pptxgenjs";
import type { ChartSpec } from "./chart-spec.ts";
import type { Readme } from "./chart-workbook.ts";
import { plainText } from "./plain-text.ts";
import type { Presentation } from "./presentation.ts";
import { COLOURS, FONT, LOOKS } from "./slide-style.ts";

export type Box = { readonly x: number; readonly y: number; readonly w: number; readonly h: number };

/** Letters of a name along an axis or in a legend, and of a description. */
const NAME = 70;
const ALT = 1200;

/** The same chart with names that any part can hold; its data sheet has the very same. */
function plain(spec: ChartSpec): ChartSpec {
  return {
    ...spec,
    categories: spec.categories.map((text) => plainText(text, NAME)),
    series: spec.series.map((one) => ({ ...one, name: plainText(one.name, NAME) })),
    words: spec.words.map((text) => plainText(text, 500)),
    alt: plainText(spec.alt, ALT),
  };
}

function options(spec: ChartSpec, box: Box, size: number): PptxGenJS.IChartOpts {
  const { kind, axis, series, every } = spec;
  const font = { FontFace: FONT, FontSize: size };
  const bars = kind === "bars";
  return {
    ...box,
    altText: spec.alt,
    chartColors: series.map(({ look }) => LOOKS[look].colour),
    chartArea: { roundedCorners: false },
    displayBlanksAs: "gap",
    showLegend: series.length > 1 && size > 11,
    legendPos: "t",
    legendFontFace: FONT,
    legendFontSize: size,
    legendColor: COLOURS.ink2,
    showValue: false,
    dataLabelFontFace: font.FontFace,
    dataLabelFontSize: bars ? size : size + 2,
    dataLabelFontBold: !bars,
    dataLabelColor: COLOURS.ink,
    catAxisLabelFontFace: FONT,
    catAxisLabelFontSize: size,
    catAxisLabelColor: bars ? COLOURS.ink : COLOURS.ink2,
    catAxisLineColor: COLOURS.axis,
    catAxisMajorTickMark: "none",
    // At the edge of the plot, not along zero, where bars below it would lie over them.
    catAxisLabelPos: "low",
    valAxisLabelFontFace: FONT,
    valAxisLabelFontSize: size,
    valAxisLabelColor: COLOURS.ink2,
    valAxisLabelFormatCode: axis.format,
    valAxisMinVal: axis.from,
    valAxisMaxVal: axis.to,
    valAxisLineShow: false,
    ...(axis.step === undefined ? {} : { valAxisMajorUnit: axis.step }),
    ...(bars
      ? {
          barDir: "bar",
          barGrouping: "clustered",
          barGapWidthPct: series.length > 1 ? 45 : 60,
          catAxisOrientation: "maxMin" as const,
          valAxisHidden: true,
          valGridLine: { style: "none" as const },
        }
      : {
          lineSize: 2.25,
          lineDataSymbol: "circle" as const,
          lineDataSymbolSize: 7,
          catAxisLabelFrequency: String(every ?? 1),
          valGridLine: { color: COLOURS.grid, size: 0.75 },
        }),
  } as PptxGenJS.IChartOpts;
}

/** Bars are no thicker than this, in inches: one alone does not fill a slide. */
const BAR = 0.75;

/** The box of a chart: bars take as much of its height as they need. */
function boxOf({ kind, categories, series }: ChartSpec, box: Box): Box {
  if (kind === "line") return box;
  return { ...box, h: Math.min(box.h, categories.length * Math.max(1, series.length) * BAR + 0.7) };
}

/** Puts a native chart on a slide; its workbook is written with the presentation. `size`: points of its letters. */
export function addChart(
  presentation: Presentation,
  slide: PptxGenJS.Slide,
  wished: ChartSpec,
  box: Box,
  readme: Readme,
  size = 12,
): void {
  const spec = plain(wished);
  const data = spec.series.map(({ name, points }) => ({
    name,
    labels: [...spec.categories],
    // The writer takes null for a week without a number, which its types do not say.
    values: points.map((point) => point?.value ?? null) as number[],
  }));
  slide.addChart(spec.kind === "bars" ? "bar" : "line", data, options(spec, boxOf(spec, box), size));
  presentation.charts.push({ spec, readme });
}
