import { weekNumber } from "../../../domain/week.ts";
import { newestWeek } from "../../data/manifest-data.ts";
import { ageInDays, freshnessOf } from "../../data/server-date.ts";
import { capital, countWord } from "../../i18n/format.ts";
import { deckWord } from "../../i18n/words-deck.ts";
import { pageWord } from "../../i18n/words-week.ts";
import { headlinesOf } from "../../view/context.ts";
import { headlineOf, tallyOf } from "../../view/narrative/headline.ts";
import { lateSentences, missingSentences } from "../../view/narrative/reporting.ts";
import type { Slide } from "../../view/slide.ts";
import { type DeckContext, sourceOf } from "./deck-context.ts";

/** Stale data say so before anything else; a week with missing reports says how many. */
function warningOf(context: DeckContext): string | undefined {
  const { locale, manifest, week, now } = context;
  const newest = newestWeek(manifest);
  if (now !== undefined && newest?.week === week.week) {
    const freshness = freshnessOf(newest.cutOff, now);
    if (freshness === "amber" || freshness === "strong") {
      return deckWord(locale, "staleWarning", { days: ageInDays(newest.cutOff, now) });
    }
  }
  return undefined;
}

/** "Empat laporan belum masuk. Laporan Dinsos Kota Cilegon belum masuk; …": how whole the week is. */
function detailOf(context: DeckContext): string {
  const { locale, week } = context;
  const { missing } = week.reports;
  const many = deckWord(locale, missing === 1 ? "report" : "reports");
  const count =
    missing === 0
      ? []
      : [capital(deckWord(locale, "missingWarning", { n: countWord(locale, missing), reports: many }))];
  // The agencies' own sentences name the coverage; the first is enough for ten metres, the speaker has them all.
  return [...count, ...missingSentences(context, headlinesOf(context)).slice(0, 1)].join(" ");
}

/** The first slide: the week's headline, how whole it is, and the tally. */
export function titleSlide(context: DeckContext): Slide {
  const { locale, week } = context;
  const title = headlineOf(context);
  const tally = tallyOf(context);
  const warning = warningOf(context);
  const rows = [
    ["tallyAttention", tally.attention, "attention"],
    ["tallyNear", tally.near, "near"],
    ["tallyMet", tally.met, "met"],
    ["tallyUnknown", tally.none + tally.inconclusive, "inconclusive"],
  ] as const;
  const sentences = [...missingSentences(context, headlinesOf(context)), ...lateSentences(context)];
  return {
    key: "1",
    name: deckWord(locale, "nameTitle"),
    title,
    body: {
      kind: "title",
      kicker: deckWord(locale, "kicker", { n: weekNumber(week.week) }),
      detail: detailOf(context),
      ...(warning === undefined ? {} : { warning }),
      tally: rows.flatMap(([key, n, status]) =>
        status === "inconclusive" && n === 0 ? [] : [{ status, n, text: pageWord(locale, key) }],
      ),
    },
    table: {
      caption: title,
      columns: [
        { key: "status", name: deckWord(locale, "status") },
        { key: "n", name: deckWord(locale, "indicator"), right: true },
      ],
      rows: rows.map(([key, n]) => ({ key, cells: [{ text: capital(pageWord(locale, key)) }, { text: String(n) }] })),
    },
    notes: {
      say: [title, ...sentences].join(" "),
      questions: [],
      source: sourceOf(context),
    },
  };
}
