import { addWeeks, cutOffAt, dueAt, weekNumber } from "../../../domain/week.ts";
import { ownerName } from "../../../indicators/names.ts";
import type { ItemData } from "../../data/week-data.ts";
import { capital, countWord, shortDateTime, shortDay, weekLabel, weekLabelFrom } from "../../i18n/format.ts";
import { deckWord } from "../../i18n/words-deck.ts";
import { pageWord } from "../../i18n/words-week.ts";
import type { Slide, SlideItem } from "../../view/slide.ts";
import type { TableView } from "../../view/table-view.ts";
import { type DeckContext, sourceOf } from "./deck-context.ts";

const ACTIONS = 5;
const DECISIONS = 3;

function itemOf(context: DeckContext, item: ItemData): SlideItem {
  const { locale, week } = context;
  const days = deckWord(locale, "late");
  const n = item.overdueDays;
  const late = n > 0 ? deckWord(locale, "lateDays", { n, days: pageWord(locale, n === 1 ? "day" : "days") }) : days;
  const since =
    item.week === undefined ? [] : [deckWord(locale, "since", { week: weekLabelFrom(locale, item.week, week.week) })];
  return {
    key: item.id ?? `${item.kind} ${item.owner}`,
    ...(item.id === undefined ? {} : { id: item.id, origin: [item.id, ...since].join(" · ") }),
    owner: ownerName(locale, item.owner),
    text: item.text ?? pageWord(locale, "sendReport", { week: weekLabel(locale, week.week, "text") }),
    late: item.overdue ? late : "",
    due: shortDay(locale, item.due),
  };
}

function tableOf({ locale }: DeckContext, caption: string, items: readonly SlideItem[]): TableView {
  return {
    caption,
    columns: [
      { key: "owner", name: deckWord(locale, "owner") },
      { key: "item", name: deckWord(locale, "item") },
      { key: "due", name: deckWord(locale, "due") },
      { key: "status", name: deckWord(locale, "status") },
    ],
    rows: items.map(({ key, owner, text, due, late }) => ({
      key,
      cells: [{ text: owner }, { text }, { text: due }, { text: late === "" ? deckWord(locale, "onDue") : late }],
    })),
  };
}

/** Long lists go on: the first page is in the deck, the others can be chosen. */
function pagesOf<Item>(items: readonly Item[], most: number): Item[][] {
  const pages = Array.from({ length: Math.ceil(items.length / most) }, (_, i) => items.slice(i * most, (i + 1) * most));
  return pages.length === 0 ? [[]] : pages;
}
const suffix = (page: number) => (page === 0 ? "" : String.fromCharCode("a".charCodeAt(0) + page));

function pageName({ locale }: DeckContext, name: string, page: number): string {
  return page === 0 ? name : deckWord(locale, "nameMore", { name, n: page + 1 });
}
function moreOf({ locale }: DeckContext, left: number): string {
  return left > 0 ? deckWord(locale, "others", { n: left }) : "";
}

function actionsTitle({ locale }: DeckContext, all: number, late: number): string {
  if (late === 0) return deckWord(locale, "actionsOpen", { all: countWord(locale, all) });
  if (late === all) return all === 1 ? deckWord(locale, "actionLate") : deckWord(locale, "actionsAllLate", { all });
  return capital(deckWord(locale, "actionsLate", { n: countWord(locale, late), all }));
}

/** Who needs to act: open actions and missing reports, as the file orders them; none where there is nothing to do. */
export function actionSlides(context: DeckContext): Slide[] {
  const { locale } = context;
  const items = context.week.items.filter(({ kind }) => kind !== "decision").map((item) => itemOf(context, item));
  if (items.length === 0) return [];
  const title = actionsTitle(context, items.length, items.filter(({ late }) => late !== "").length);
  return pagesOf(items, ACTIONS).map((page, i) => ({
    key: `10${suffix(i)}`,
    name: pageName(context, deckWord(locale, "nameActions"), i),
    part: "actions",
    title,
    body: { kind: "actions", items: page, more: moreOf(context, items.length - (i + 1) * ACTIONS) },
    table: tableOf(context, title, page),
    notes: {
      say: page
        .map(({ owner, text, due, late }) => `${owner}: ${text} – ${[due, late].filter(Boolean).join(", ")}.`)
        .join(" "),
      questions: [],
      source: sourceOf(context),
    },
  }));
}

function decisionsTitle({ locale }: DeckContext, all: number, late: number): string {
  if (all === 0) return deckWord(locale, "decisionsNone");
  const n = countWord(locale, all);
  if (late === 0) return deckWord(locale, "decisionsOpen", { n });
  return late === all
    ? deckWord(locale, "decisionsAllLate", { n })
    : deckWord(locale, "decisionsLate", { n, late: countWord(locale, late) });
}

/** What follows the meeting: the next reports, the next release, the next counting of people. */
function nextOf({ locale, week }: DeckContext): string[] {
  const next = addWeeks(week.week, 1);
  const iso = (milliseconds: number) => new Date(milliseconds).toISOString();
  return [
    deckWord(locale, "nextReports", {
      week: weekLabel(locale, next, "cell"),
      n: weekNumber(next),
      due: shortDay(locale, iso(dueAt(next))),
    }),
    // Of the same day: the hour alone.
    deckWord(locale, "nextRelease", { time: shortDateTime(locale, iso(cutOffAt(next))).replace(/^.*, /, "") }),
    deckWord(locale, "nextPeople", { week: weekLabelFrom(locale, week.participants.next, week.week, "cell") }),
  ];
}

/** What the meeting must decide, and what comes next; the slide stands although nothing waits, for the record is kept on it. */
export function decisionSlides(context: DeckContext): Slide[] {
  const { locale } = context;
  const items = context.week.items.filter(({ kind }) => kind === "decision").map((item) => itemOf(context, item));
  const title = decisionsTitle(context, items.length, items.filter(({ late }) => late !== "").length);
  return pagesOf(items, DECISIONS).map((page, i) => ({
    key: `11${suffix(i)}`,
    name: pageName(context, deckWord(locale, "nameDecisions"), i),
    part: "decisions",
    title,
    body: {
      kind: "decisions",
      from: i * DECISIONS + 1,
      items: page,
      more: moreOf(context, items.length - (i + 1) * DECISIONS),
      head: deckWord(locale, "nextSteps"),
      next: nextOf(context),
    },
    table: tableOf(context, title, page),
    notes: {
      say: [
        `${title}.`,
        ...page.map(({ text, owner, late, due }) => `${text} – ${owner}, ${late === "" ? due : late}.`),
      ].join(" "),
      questions: [],
      source: sourceOf(context),
    },
  }));
}
