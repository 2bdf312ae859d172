import type { IndicatorDefinition } from "../../../indicators/definition.ts";
import { capital, weekLabelFrom } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { exportWord } from "../../i18n/words-export.ts";
import { pptxWord } from "../../i18n/words-pptx.ts";
import type { FigureView } from "../../view/figure/figure.ts";
import { type Stamp, stampLine } from "../../view/figure/stamp.ts";
import type { HistoryPoint } from "../../view/indicator/history.ts";
import { sourceText } from "../rows/figure-rows.ts";
import type { Readme } from "./chart-workbook.ts";

/** So many stretches without a number are named on the slide. */
const STRETCHES = 5;

/** "mg ke-3–7 belum lapor, mg ke-27–28 dirahasiakan": which weeks have no number, and why; "" where all have one. */
export function gapsLine(locale: Locale, points: readonly HistoryPoint[]): string {
  const newest = points.at(-1)?.week;
  const label = (week: HistoryPoint["week"]) => weekLabelFrom(locale, week, newest ?? week, "cell");
  const stretches: { from: HistoryPoint; to: HistoryPoint; at: number }[] = [];
  points.forEach((point, at) => {
    if (point.value !== undefined || point.lo !== undefined) return;
    const last = stretches.at(-1);
    if (last !== undefined && last.at === at - 1 && last.from.text === point.text)
      Object.assign(last, { to: point, at });
    else stretches.push({ from: point, to: point, at });
  });
  if (stretches.length === 0) return "";
  const named = stretches.slice(-STRETCHES).map(({ from, to }) =>
    pptxWord(locale, "gap", {
      weeks: from === to ? label(from.week) : `${label(from.week)} – ${label(to.week)}`,
      words: from.mark === "notApplicable" ? "(–)" : from.text,
    }),
  );
  const left = stretches.length - named.length;
  const list = left > 0 ? [...named, pptxWord(locale, "gapsMore", { n: left })] : named;
  return pptxWord(locale, "gaps", { list: list.join(", ") });
}

/** What to know when reading a native line: the page's own marks for it are not those of a line in PowerPoint. */
export function readingLines(locale: Locale, { picture }: FigureView): string[] {
  if (picture.kind === "panels") {
    const partial = picture.view.rows.some(({ weeks }) =>
      weeks.some((point) => point.partial && point.value !== undefined),
    );
    return partial ? [pptxWord(locale, "partialNote")] : [];
  }
  if (picture.kind !== "history") return [];
  const { view } = picture;
  const newest = view.points.at(-1)?.week;
  const [first] = view.axis.ticks;
  const gaps = gapsLine(locale, view.points);
  const partial = view.points.some((point) => point.partial && point.value !== undefined);
  return [
    ...(gaps === "" ? [] : [gaps]),
    ...(partial ? [pptxWord(locale, "partialNote")] : []),
    ...view.breaks.flatMap((at) => {
      const week = view.points[at]?.week;
      return week === undefined
        ? []
        : [pptxWord(locale, "breaks", { week: weekLabelFrom(locale, week, newest ?? week, "cell") })];
    }),
    ...(first !== undefined && first.value !== 0 ? [pptxWord(locale, "axisFrom", { n: first.text })] : []),
  ];
}

/** Coverage, protection and what to know, without what only the page's own drawing of a line needs. */
export function figureLines({ lines, picture }: FigureView): string[] {
  if (picture.kind !== "history") return [...lines];
  const { notes } = picture.view;
  return lines.filter((line) => !notes.includes(line));
}

/** What the speaker reads under the slide: definition, source, coverage, note, stamp, link. */
export function figureNotes(
  figure: FigureView,
  stamp: Stamp,
  definitions: readonly IndicatorDefinition[],
  native: boolean,
): string {
  const { locale } = stamp;
  const known = definitions.filter(({ key }) => figure.indicators.includes(key));
  return [
    figure.title,
    figure.unit,
    ...known.map((one) => pptxWord(locale, "definition", { name: one.name[locale], text: one.definition[locale] })),
    figure.source,
    ...[...figureLines(figure), ...readingLines(locale, figure)].map(capital),
    ...noteLine(figure, stamp),
    [stamp.simulated, stamp.classification, stamp.weekText].filter((part) => part !== "").join(" · "),
    stampLine(stamp, figure),
    `${pptxWord(locale, "release")}: ${stamp.snapshotId}`,
    `${pptxWord(locale, "link")}: ${stamp.link}`,
    ...(native ? [pptxWord(locale, "editChart")] : []),
  ]
    .map((line) => line.trim())
    .join("\n");
}

/** "Catatan: … (Dinsos Provinsi)" where the analyst wrote one. */
export function noteLine({ note }: Pick<FigureView, "note">, { locale }: Pick<Stamp, "locale">): string[] {
  return note === undefined ? [] : [`${exportWord(locale, "note")}: ${note.text} (${note.author})`];
}

/** What the second sheet of a chart's workbook says. */
export function figureReadme(figure: FigureView, stamp: Stamp): Readme {
  const { locale } = stamp;
  const word = (key: Parameters<typeof pptxWord>[1]) => pptxWord(locale, key);
  return [
    [word("title"), figure.title],
    [word("unit"), figure.unit],
    [word("week"), stamp.weekText],
    [word("marking"), [stamp.simulated, stamp.classification].filter((part) => part !== "").join(" · ")],
    [exportWord(locale, "source"), sourceText(stamp, figure)],
    [word("lines"), [...figureLines(figure), ...readingLines(locale, figure)].map(capital).join(". ")],
    [exportWord(locale, "note"), figure.note?.text ?? ""],
    [word("release"), stamp.snapshotId],
    [word("cutOff"), stamp.cutOff],
    [word("link"), stamp.link],
    ["", stampLine(stamp, figure)],
  ];
}
