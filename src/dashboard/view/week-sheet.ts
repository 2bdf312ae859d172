import { ownerName } from "../../indicators/names.ts";
import type { ManifestData } from "../data/manifest-data.ts";
import { percent, weekDays, weekLabel, weekLabelFrom } from "../i18n/format.ts";
import { midSentence } from "../i18n/names.ts";
import { exportWord } from "../i18n/words-export.ts";
import { sheetWord } from "../i18n/words-sheet.ts";
import { pageWord } from "../i18n/words-week.ts";
import { definitionOf, targetOf, type ViewContext } from "./context.ts";
import type { Stamp } from "./figure/stamp.ts";
import { type ItemView, noteSentence } from "./items-view.ts";
import { coverageNotes, type MatrixView } from "./matrix-view.ts";
import type { Change } from "./narrative/changes.ts";
import type { RowsView } from "./rows-view.ts";
import { sentenceCase } from "./sentence-case.ts";
import { type WeekView, weekView } from "./week-view.ts";
import { WHERE, type WhereView } from "./where-view.ts";

/** The first few of a list under its title; `more` says how many are left out, `none` why there are none. */
export type SheetList<Item> = {
  readonly title: string;
  readonly items: readonly Item[];
  readonly more: string;
  readonly none: string;
};

/** The week on one page: the weekly page's own figures, and of its lists as much as one sheet of A4 holds. */
type SheetNote = { readonly key: string; readonly text: string; readonly author: string };

export type WeekSheetView = {
  readonly title: string;
  readonly purpose: string;
  readonly agencies: string;
  /** "DATA SIMULASI", and the age of data that are no longer fresh; none where there is nothing to say. */
  readonly tags: readonly string[];
  readonly week: string;
  readonly days: string;
  readonly headline: string;
  readonly rows: RowsView;
  readonly where?: WhereView & { readonly sheetTitle: string };
  readonly actions: SheetList<ItemView>;
  readonly changes: SheetList<Change>;
  readonly notes: SheetList<SheetNote>;
  readonly matrix: MatrixView & { readonly sheetTitle: string };
  readonly source: readonly string[];
  /** How it may be passed on, and that there is no other page. */
  readonly ends: readonly string[];
};

/** Characters that surely fit one line of a column, and how many lines the sheet has for its lists. */
const WIDTH = { owner: 50, action: 56, change: 54, note: 44 } as const;
const LINES = { changes: 10, right: 18, notes: 5 } as const;
const LEAST_ACTIONS = 2;
const MOST_ACTIONS = 4;

const linesOf = (text: string, width: number) => Math.max(1, Math.ceil(text.length / width));

/** How many of the texts stand in so many lines, counted by their letters; never fewer than `least`. */
function countWithin(lines: readonly number[], room: number, least: number): number {
  let used = 0;
  const fitting = lines.findIndex((one) => {
    used += one;
    return used > room;
  });
  return Math.max(Math.min(least, lines.length), fitting < 0 ? lines.length : fitting);
}

type Locale = ViewContext["locale"];

function cut<Item>(
  locale: Locale,
  all: readonly Item[],
  count: number,
  words: { readonly title: string; readonly none: string },
): SheetList<Item> {
  const left = all.length - count;
  const more = left > 0 ? pageWord(locale, "andMore", { n: left }) : "";
  return { ...words, items: all.slice(0, count), more };
}

/** The right column: what changed keeps its lines, who must act takes those that are left. */
function rightColumn({ locale, week }: ViewContext, view: WeekView) {
  const changeLines = view.changes.map(({ text }) => linesOf(text, WIDTH.change));
  const shown = countWithin(changeLines, LINES.changes, 1);
  const taken = changeLines.slice(0, shown).reduce((sum, lines) => sum + lines, 0);
  const all = [...view.actions.first, ...view.actions.rest];
  // Owner and due date share the line above the text, unless they are too long for it.
  const actionLines = all
    .slice(0, MOST_ACTIONS)
    .map(({ owner, due, text }) => linesOf(`${owner} ${due}`, WIDTH.owner) + linesOf(text, WIDTH.action));
  const since = week.previous;
  return {
    actions: cut(locale, all, countWithin(actionLines, LINES.right - taken, LEAST_ACTIONS), {
      title: pageWord(locale, "whoActs"),
      none: pageWord(locale, "noActions"),
    }),
    changes: cut(locale, view.changes, shown, {
      title:
        since === undefined
          ? pageWord(locale, "whatChanged")
          : sheetWord(locale, "changedSince", { week: weekLabelFrom(locale, since, week.week) }),
      none: sheetWord(locale, "noChanges"),
    }),
  };
}

function noteList({ locale, week }: ViewContext): SheetList<SheetNote> {
  const notes = week.notes.map((note) => ({
    key: `${note.indicator} ${note.region}`,
    text: noteSentence(note),
    author: ownerName(locale, note.author),
  }));
  const lines = notes.map(({ text, author }) => linesOf(`${text} (${author})`, WIDTH.note));
  const words = { title: sheetWord(locale, "notes"), none: "" };
  return cut(locale, notes, countWithin(lines, LINES.notes, 1), words);
}

function whereOf(context: ViewContext, where: WhereView | undefined): Pick<WeekSheetView, "where"> {
  const { locale } = context;
  const definition = definitionOf(context, WHERE);
  const target = targetOf(context, WHERE);
  if (where === undefined || definition === undefined || target === undefined) return {};
  const name = midSentence(definition.shortName[locale]);
  const limit = percent(locale, target);
  return { where: { ...where, sheetTitle: sheetWord(locale, "whereTitle", { name, limit }) } };
}

/** Whose figures, of when, under which code; how complete, how protected. */
function sourceOf(context: ViewContext, manifest: Pick<ManifestData, "source">, stamp: Stamp, view: WeekView) {
  const { locale, week } = context;
  const { cells, onTime, expected } = week.reports;
  return [
    sheetWord(locale, "source", {
      source: exportWord(locale, "processed", { source: manifest.source[locale] }),
      stamp: [stamp.dataTime, exportWord(locale, "release", { code: stamp.code })].join("; "),
    }),
    cells.length === 0 ? pageWord(locale, "noReceiptsNote") : sheetWord(locale, "onTime", { n: onTime, all: expected }),
    ...coverageNotes(context),
    // How finely which total is rounded has no room here: the figures show it.
    ...view.matrix.notes.filter((line) => line !== pageWord(locale, "footRounded")),
    sheetWord(locale, "rounded"),
    sheetWord(locale, "people", { week: weekLabelFrom(locale, week.participants.asOf, week.week) }),
  ];
}

/** The week of the weekly page as one sheet, in the reader's language; nothing is left out without saying how much. */
export function weekSheet(context: ViewContext, manifest: Pick<ManifestData, "source">, stamp: Stamp): WeekSheetView {
  const { locale, week } = context;
  const view = weekView(context, manifest);
  return {
    title: stamp.title,
    purpose: sheetWord(locale, "purpose"),
    agencies: stamp.agencies,
    tags: [stamp.simulated, stamp.age].filter((tag) => tag !== ""),
    week: weekLabel(locale, week.week),
    days: weekDays(locale, week.week),
    headline: view.headline,
    rows: view.rows,
    ...whereOf(context, view.where),
    ...rightColumn(context, view),
    notes: noteList(context),
    matrix: { ...view.matrix, sheetTitle: sheetWord(locale, "matrix") },
    source: sourceOf(context, manifest, stamp, view),
    ends: [
      sheetWord(locale, "totalsOnly", { class: sentenceCase(stamp.classification) }),
      sheetWord(locale, "pageOne"),
    ],
  };
}
