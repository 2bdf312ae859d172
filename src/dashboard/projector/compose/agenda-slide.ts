import { weekNumber } from "../../../domain/week.ts";
import { senderName } from "../../../indicators/names.ts";
import type { ReportData } from "../../data/week-data.ts";
import { capital, countWord } from "../../i18n/format.ts";
import { midSentence } from "../../i18n/names.ts";
import { type DeckWord, deckWord } from "../../i18n/words-deck.ts";
import { pageWord } from "../../i18n/words-week.ts";
import { reportsView } from "../../view/reports-view.ts";
import type { AgendaPart, Slide, SlideBody } from "../../view/slide.ts";
import { type DeckContext, sourceOf } from "./deck-context.ts";
import { fitTitle } from "./fit-title.ts";
import { namesOf } from "./questions.ts";

/** The points of the agenda in their order. */
export const AGENDA_PARTS: readonly AgendaPart[] = ["indicators", "themes", "where", "actions", "decisions", "extra"];
/** So many missing reports are named; the data-quality page has them all. */
const NAMED = 4;
/** So many slides that were added by hand. */
const EXTRA = 2;

/** "Empat dari 43 laporan belum masuk"; what is late where nothing is missing. */
function titleOf({ locale, week }: DeckContext): string {
  const { cells, expected, late, missing } = week.reports;
  if (cells.length === 0) return deckWord(locale, "reportsUnknown");
  const say = (key: DeckWord, n: number) => deckWord(locale, key, { n: countWord(locale, n), all: expected });
  if (missing > 0) return capital(say("reportsMissing", missing));
  return late > 0 ? say("reportsLate", late) : say("reportsIn", 0);
}

/** The words of a point: the themes by their names, in the order in which they stand. */
function pointText(context: DeckContext, part: AgendaPart, slides: readonly Slide[]): string {
  const { locale } = context;
  switch (part) {
    case "indicators":
      return capital(deckWord(locale, "agendaIndicators", { n: countWord(locale, rowsOf(slides)) }));
    case "themes":
      return deckWord(locale, "agendaThemes", { list: namesIn(slides) });
    case "where":
      return deckWord(locale, "agendaWhere");
    case "actions":
      return deckWord(locale, "agendaActions");
    case "decisions":
      return deckWord(locale, "agendaDecisions");
    case "extra":
      return deckWord(locale, "agendaExtra", {
        list: namesOf(context, [...new Set(slides.map(({ name }) => name))], EXTRA),
      });
  }
}

const namesIn = (slides: readonly Slide[]) => [...new Set(slides.map(({ name }) => midSentence(name)))].join(", ");
const rowsOf = (slides: readonly Slide[]) =>
  slides.reduce((rows, { body }) => rows + (body.kind === "indicators" ? body.rows.length : 0), 0);

/** Each point with where its slides stand, which follows from the order that was chosen. */
function pointsOf(context: DeckContext, order: readonly Slide[]): Extract<SlideBody, { kind: "agenda" }>["points"] {
  return AGENDA_PARTS.flatMap((part) => {
    const numbers = order.flatMap((slide, i) => (slide.part === part ? [i + 1] : []));
    const [from, to] = [numbers[0], numbers.at(-1)];
    if (from === undefined || to === undefined) return [];
    const own = order.filter((slide) => slide.part === part);
    const slides =
      from === to
        ? deckWord(context.locale, "slideOne", { n: from })
        : to - from + 1 === numbers.length
          ? deckWord(context.locale, "slideSpan", { from, to })
          : deckWord(context.locale, "slideOne", { n: numbers.join(", ") });
    return [{ text: pointText(context, part, own), slides }];
  });
}

function stateWord({ locale }: DeckContext, state: ReportData["state"]): string {
  if (state === "late") return deckWord(locale, "stateLate");
  return pageWord(locale, state === "missingFile" ? "stateMissingFile" : "stateMissing");
}

/** The agenda with the numbers of its slides, beside how complete the week's reports are. */
export function agendaSlide(context: DeckContext, order: readonly Slide[]): Slide {
  const { locale, week } = context;
  const { expected, onTime, late, missing, cells } = week.reports;
  const reports = reportsView(context);
  const title = fitTitle([titleOf(context)]);
  const names = cells
    .filter(({ state }) => state === "missing" || state === "missingFile")
    .map(({ agency, region }) => senderName(locale, agency, region));
  const notIn = names.length === 0 ? "" : ` ${deckWord(locale, "notIn", { list: namesOf(context, names, NAMED) })}`;
  const counts = [
    ["onTime", "legendOnTime", onTime],
    ["late", "legendLate", late],
    ["missing", "legendMissing", missing],
  ] as const;
  return {
    key: "2",
    name: deckWord(locale, "nameAgenda"),
    title,
    body: {
      kind: "agenda",
      points: pointsOf(context, order),
      head: deckWord(locale, "reportsOf", { n: weekNumber(week.week) }),
      onTime: { value: String(onTime), rest: deckWord(locale, "onTimeOf", { all: expected }) },
      rows: reports.rows.map(({ agency, cells: states }) => ({ key: agency, cells: states.map(({ state }) => state) })),
      provincial: reports.provincial.map(({ cell }) => cell.state),
      provincialWord: deckWord(locale, "provinceLevel"),
      legend: counts.flatMap(([state, key, n]) =>
        n === 0 && state !== "onTime" ? [] : [{ state, text: deckWord(locale, key, { n }) }],
      ),
      note: `${deckWord(locale, "gridNote")}${notIn}`,
    },
    table: {
      caption: title,
      columns: [
        { key: "sender", name: deckWord(locale, "sender") },
        { key: "state", name: deckWord(locale, "state") },
      ],
      rows: cells
        .filter(({ state }) => state !== "onTime")
        .map(({ agency, region, state }) => ({
          key: `${agency} ${region}`,
          cells: [{ text: senderName(locale, agency, region) }, { text: stateWord(context, state) }],
        })),
    },
    notes: {
      say: [reports.line, ...reports.notes].join(" "),
      questions: [],
      source: sourceOf(context),
    },
  };
}
