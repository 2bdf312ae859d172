import type { Manifest } from "../../contract/manifest.ts";
import type { Comparison, FigureRow, WeekFile } from "../../contract/week-file.ts";
import type { Figure } from "../../domain/cell.ts";
import { membersOf } from "../../domain/region.ts";
import { parseWeek, type Week } from "../../domain/week.ts";
import { LoadError } from "./load-error.ts";
import type { ManifestData } from "./manifest-data.ts";
import { type ComparisonData, type FigureEntry, indexFigures, type WeekData } from "./week-data.ts";

/** Reads the weeks of one file. The schema knows the form; that the year has such a week is known here. */
type WeekReader = (text: string, field: string) => Week;

export function weekReader(file: string): WeekReader {
  return (text, field) => {
    const week = parseWeek(text);
    if (week === undefined) throw new LoadError(file, { kind: "schema", field });
    return week;
  };
}

function toFigure(figure: FigureRow["figure"], read: WeekReader, field: string): Figure {
  return { ...figure, asOf: read(figure.asOf, `${field}.asOf`) };
}

function toComparison(one: Comparison, read: WeekReader, field: string): ComparisonData {
  if (one.basis === "none") {
    const { against, ...rest } = one;
    return against === undefined ? rest : { ...rest, against: read(against, `${field}.against`) };
  }
  return {
    ...one,
    against: read(one.against, `${field}.against`),
    now: toFigure(one.now, read, `${field}.now`),
    before: toFigure(one.before, read, `${field}.before`),
  };
}

/** The week file in the domain's types. Rows of a region that nobody knows are kept apart and named. */
export function toWeekData(file: string, wire: WeekFile): WeekData {
  const read = weekReader(file);
  const known = (row: { readonly region: string }) => membersOf(row.region).length > 0;
  const located = [...wire.figures, ...wire.reports.cells];
  const figures: FigureEntry[] = wire.figures
    .filter(known)
    .map((row, i) => ({ ...row, figure: toFigure(row.figure, read, `figures[${i}].figure`) }));
  const { previous, schema: _, ...rest } = wire;
  return {
    ...rest,
    week: read(wire.week, "week"),
    ...(previous === undefined ? {} : { previous: read(previous, "previous") }),
    participants: {
      refreshed: wire.participants.refreshed,
      asOf: read(wire.participants.asOf, "participants.asOf"),
      next: read(wire.participants.next, "participants.next"),
    },
    figures,
    comparisons: wire.comparisons.map((one, i) => toComparison(one, read, `comparisons[${i}]`)),
    sparklines: wire.sparklines.map((line, i) => ({
      indicator: line.indicator,
      points: line.points.map((point, j) => ({
        ...point,
        week: read(point.week, `sparklines[${i}].points[${j}].week`),
        asOf: read(point.asOf, `sparklines[${i}].points[${j}].asOf`),
      })),
    })),
    items: wire.items.map((item, i) => {
      const { week, ...one } = item;
      return week === undefined ? one : { ...one, week: read(week, `items[${i}].week`) };
    }),
    notes: wire.notes.map((note, i) => ({ ...note, week: read(note.week, `notes[${i}].week`) })),
    events: wire.events.map((event, i) => ({ ...event, week: read(event.week, `events[${i}].week`) })),
    reports: { ...wire.reports, cells: wire.reports.cells.filter(known) },
    lateReturns: wire.lateReturns.map((late, i) => {
      const { waitsUntil, ...one } = late;
      return waitsUntil === undefined ? one : { ...one, waitsUntil: read(waitsUntil, `lateReturns[${i}].waitsUntil`) };
    }),
    corrections: wire.corrections.map((one, i) => ({ ...one, week: read(one.week, `corrections[${i}].week`) })),
    review: wire.review.map((entry, i) => ({
      ...entry,
      figure: toFigure(entry.figure, read, `review[${i}].figure`),
    })),
    unknownRegions: [...new Set(located.filter((row) => !known(row)).map((row) => row.region))].sort(),
    index: indexFigures(figures),
  };
}

/** The manifest in the domain's types, its weeks oldest first. */
export function toManifestData(file: string, wire: Manifest, snapshotId: string): ManifestData {
  const read = weekReader(file);
  const { files, schema: _, ...rest } = wire;
  const listed = [...wire.weeks.map((summary) => summary.week), ...files.map((entry) => entry.path)];
  const twice = listed.find((one, i) => listed.indexOf(one) < i);
  if (twice !== undefined) throw new LoadError(file, { kind: "rule", rule: "DUP-1", where: twice });
  return {
    ...rest,
    snapshotId,
    refreshAnchor: read(wire.refreshAnchor, "refreshAnchor"),
    weeks: wire.weeks
      .map((summary, i) => ({ ...summary, week: read(summary.week, `weeks[${i}].week`) }))
      .sort((a, b) => (a.week < b.week ? -1 : 1)),
    files: new Map(files.map((entry) => [entry.path, { bytes: entry.bytes, sha256: entry.sha256 }])),
  };
}
