import { REGIONS, type RegionCode } from "../../domain/region.ts";
import { regionName } from "../../indicators/names.ts";
import { figureOf } from "../data/week-data.ts";
import { capital, countWord, percent, weekDays, weekLabel, weekLabelFrom } from "../i18n/format.ts";
import { cellText, shareOrPair } from "../i18n/format-cell.ts";
import { listOf, midSentence } from "../i18n/names.ts";
import { exportWord } from "../i18n/words-export.ts";
import { sheetWord } from "../i18n/words-sheet.ts";
import { pageWord } from "../i18n/words-week.ts";
import { definitionOf, nameOf, targetOf, type ViewContext } from "./context.ts";
import type { Stamp } from "./figure/stamp.ts";
import { actionsView } from "./items-view.ts";
import { changesOf } from "./narrative/changes.ts";
import { headlineOf } from "./narrative/headline.ts";
import { sentenceCase } from "./sentence-case.ts";
import { WHERE } from "./where-view.ts";

const CHANGES = 2;
/** So many areas are called by name; of more only their number is said. */
const NAMED = 3;
/** How many participants there are: the only count of people that is in the message. */
const PEOPLE = "rei_peserta_tahap";

/** WhatsApp's marks of bold, italic, struck and typewriter text, and signs that look like them and mean nothing to it. */
const MARKS: Readonly<Record<string, string>> = { "*": "∗", _: "ˍ", "~": "∼", "`": "ˋ" };

/** A text that stays one line and says what it says, whatever marks are in it. */
function plain(text: string): string {
  return text
    .replace(/[*_~`]/g, (mark) => MARKS[mark] ?? mark)
    .replace(/\s+/g, " ")
    .trim();
}

/** A sentence as a clause among others. */
function clause(sentence: string): string {
  return midSentence(plain(sentence).replace(/\.$/, ""));
}

/** What changed beyond the headline, which already says its own finding. */
function changedLine(context: ViewContext, headline: string): string {
  const { locale } = context;
  const all = changesOf(context).map(({ text }) => text);
  const more = all.filter((text) => !headline.includes(text));
  const said = (more.length === 0 ? all : more).slice(0, CHANGES).map(clause);
  const none = clause(sheetWord(locale, "noChanges"));
  return sheetWord(locale, "messageChanged", { changes: said.length === 0 ? none : said.join("; ") });
}

type Judged = { readonly code: RegionCode; readonly text: string; readonly status: string };

function areasOff(context: ViewContext, areas: readonly Judged[]): string {
  const { locale } = context;
  if (areas.length > NAMED) return sheetWord(locale, "areaCount", { n: countWord(locale, areas.length) });
  return listOf(
    locale,
    areas.map(({ code, text }) => `${regionName(locale, code)} (${text})`),
  );
}

/** Where the service of "Di mana" stands off its limit, and how many areas that is known of. */
function areasLine(context: ViewContext): string {
  const { locale, week } = context;
  const name = midSentence(nameOf(context, WHERE));
  const target = targetOf(context, WHERE);
  const say = (finding: string) => sheetWord(locale, "messageAreas", { finding });
  if (definitionOf(context, WHERE) === undefined || target === undefined) {
    return say(sheetWord(locale, "areasUnjudged", { name }));
  }
  const figures = REGIONS.flatMap(({ code }) => {
    const figure = figureOf(week, WHERE, code);
    return figure === undefined || figure.numerator.status === "notReported" ? [] : [{ code, figure }];
  });
  const judged = figures.map(({ code, figure }) => ({
    code,
    text: shareOrPair(locale, figure, "text", target),
    status: figure.status,
  }));
  const limit = percent(locale, target);
  const those = (status: string) => judged.filter((one) => one.status === status);
  const off = (status: "attention" | "near", key: "areasFar" | "areasAbove") =>
    sheetWord(locale, key, { name, limit, areas: areasOff(context, those(status)) });
  const finding = () => {
    if (judged.length === 0) return sheetWord(locale, "areasSilent", { name });
    if (those("attention").length > 0) return off("attention", "areasFar");
    if (those("near").length > 0) return off("near", "areasAbove");
    return sheetWord(locale, those("met").length > 0 ? "areasWithin" : "areasUnjudged", { name, limit });
  };
  return sheetWord(locale, "messageCovers", { areas: say(finding()), n: judged.length, all: REGIONS.length });
}

/** The level of participants with its week, or what stands in its place. */
function peopleLine({ locale, week }: ViewContext): string {
  const figure = figureOf(week, PEOPLE);
  const cell = figure?.numerator ?? { status: "notReported" as const };
  const n = cellText(locale, cell, "text");
  if (figure === undefined || (cell.status !== "value" && cell.status !== "low")) {
    return sheetWord(locale, "messagePeopleMark", { mark: n });
  }
  return sheetWord(locale, "messagePeople", { n, week: weekLabelFrom(locale, figure.asOf, week.week) });
}

/** The first thing to do, and how many others there are. */
function actionsLine(context: ViewContext): string {
  const { locale } = context;
  const { first, rest } = actionsView(context);
  const [next] = first;
  if (next === undefined) return sheetWord(locale, "messageNoActions");
  const others = first.length - 1 + rest.length;
  const more = others === 0 ? "" : `; ${pageWord(locale, "andMore", { n: others })}`;
  // What an agency wrote may begin with a name: it keeps its capital.
  const text = next.foreign ? plain(next.text).replace(/\.$/, "") : clause(next.text);
  return sheetWord(locale, "messageActions", { action: `${plain(next.owner)} – ${text}, ${next.due}${more}` });
}

/**
 * "Salin ringkasan": the week as seven lines of text for WhatsApp, always seven: what is missing says why.
 * `address` is where the week is read, whole; it stands at the end, untouched.
 */
export function weekMessage(context: ViewContext, stamp: Stamp, address: string): string {
  const { locale, week } = context;
  const headline = headlineOf(context);
  const title = sheetWord(locale, "messageTitle", {
    title: plain(stamp.title),
    week: weekLabel(locale, week.week, "text"),
    days: weekDays(locale, week.week),
  });
  return [
    [title, stamp.simulated].filter((part) => part !== "").join(" "),
    plain(headline),
    changedLine(context, headline),
    areasLine(context),
    peopleLine(context),
    actionsLine(context),
    [
      capital(stamp.dataTime),
      stamp.age,
      exportWord(locale, "release", { code: stamp.code }),
      plain(sentenceCase(stamp.classification)),
      address,
    ]
      .filter((part) => part !== "")
      .join(" · "),
  ].join("\n");
}
