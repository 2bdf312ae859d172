import { ownerName } from "../../indicators/names.ts";
import type { ItemData, NoteData } from "../data/week-data.ts";
import { shortDay, weekLabel } from "../i18n/format.ts";
import { placeName } from "../i18n/names.ts";
import { pageWord } from "../i18n/words-week.ts";
import { nameOf, type ViewContext } from "./context.ts";

/** A thing that someone must do or decide. `foreign`: written by an agency, in Indonesian whatever the reader's language. */
export type ItemView = {
  readonly key: string;
  readonly id?: string;
  readonly owner: string;
  readonly text: string;
  readonly foreign: boolean;
  readonly due: string;
  readonly overdue: boolean;
};
/** The first few, and the rest behind "dan n lainnya". */
export type ItemsView = { readonly first: readonly ItemView[]; readonly rest: readonly ItemView[] };

const MOST_ACTIONS = 4;
const MOST_DECISIONS = 3;

function lateness(context: ViewContext, item: ItemData): string {
  const { locale } = context;
  if (!item.overdue) return "";
  const days = pageWord(locale, item.overdueDays === 1 ? "day" : "days");
  const late =
    item.overdueDays > 0 ? pageWord(locale, "overdueDays", { n: item.overdueDays, days }) : pageWord(locale, "overdue");
  return ` · ${late}`;
}

function itemView(context: ViewContext, item: ItemData): ItemView {
  const { locale, week } = context;
  const own = item.kind === "return" || item.text === undefined;
  return {
    key: item.id ?? `${item.kind} ${item.owner}`,
    // A meeting calls its open decisions by their id; an action is known by its owner.
    ...(item.id === undefined || item.kind !== "decision" ? {} : { id: item.id }),
    owner: ownerName(locale, item.owner),
    text: own ? pageWord(locale, "sendReport", { week: weekLabel(locale, week.week, "text") }) : (item.text ?? ""),
    foreign: !own,
    due: `${shortDay(locale, item.due)}${lateness(context, item)}`,
    overdue: item.overdue,
  };
}

function listed(context: ViewContext, kinds: readonly ItemData["kind"][], most: number): ItemsView {
  const all = context.week.items.filter((item) => kinds.includes(item.kind)).map((item) => itemView(context, item));
  return { first: all.slice(0, most), rest: all.slice(most) };
}

/** "Siapa yang perlu bertindak": meeting items and missing returns, in the order of the file: overdue first, then due. */
export function actionsView(context: ViewContext): ItemsView {
  return listed(context, ["action", "return"], MOST_ACTIONS);
}

export function decisionsView(context: ViewContext): ItemsView {
  return listed(context, ["decision"], MOST_DECISIONS);
}

/** The items that are wanted, in the order of the file. */
export function itemViews(context: ViewContext, wanted: (item: ItemData) => boolean): ItemView[] {
  return context.week.items.filter(wanted).map((item) => itemView(context, item));
}

export type NoteView = { readonly key: string; readonly text: string; readonly author: string };

/** A note as a sentence: its writer may have left the full stop out. */
export function noteSentence({ text }: Pick<NoteData, "text">): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** The analysts' notes of the week: the why that no figure holds, with who says so and of what. */
export function notesView(context: ViewContext): NoteView[] {
  const { locale, week } = context;
  return week.notes.map((note) => ({
    key: `${note.indicator} ${note.region}`,
    text: noteSentence(note),
    author: `${ownerName(locale, note.author)} · ${nameOf(context, note.indicator)}, ${placeName(locale, note.region)}`,
  }));
}
