import { dueAt, jakartaTime } from "../../../domain/week.ts";
import { agencyName } from "../../../indicators/names.ts";
import type { ContextFact } from "../../data/context-data.ts";
import type { QualityData, SourceData } from "../../data/quality-data.ts";
import { shortDateTime, shortDay, weekLabelFrom } from "../../i18n/format.ts";
import { listOf } from "../../i18n/names.ts";
import { qualityWord } from "../../i18n/words-quality.ts";
import type { ViewContext } from "../context.ts";
import { type QualityTable, shortNames, text } from "./quality-table.ts";

function sourceRow(context: ViewContext, source: SourceData) {
  const { locale, week } = context;
  const agencies = listOf(
    locale,
    source.agencies.map((agency) => agencyName(locale, agency)),
  );
  const next = shortDay(locale, jakartaTime(dueAt(source.next)).slice(0, 10));
  const unit = qualityWord(locale, source.refresh === 1 ? "week" : "weeks");
  return {
    key: [...source.agencies, source.protection, source.refresh].join(" "),
    cells: [
      text(`${agencies}: ${shortNames(context, source.indicators)}`),
      text(source.protection),
      source.received === undefined
        ? ({ text: qualityWord(locale, "notReceived"), mark: "notReported" } as const)
        : text(shortDateTime(locale, source.received)),
      text(qualityWord(locale, "ofAll", { n: source.reported, all: source.expected })),
      text(weekLabelFrom(locale, source.asOf, week.week, "cell")),
      text(qualityWord(locale, "cycle", { n: source.refresh, weeks: unit })),
      text(`${next}, ${weekLabelFrom(locale, source.next, week.week, "cell")}`),
    ],
  };
}

/** How fresh every source is. `facts`: the public ones, where they are loaded. */
export function sourcesTable(
  context: ViewContext,
  quality: QualityData,
  facts: readonly ContextFact[] | undefined,
): QualityTable {
  const { locale } = context;
  const title = qualityWord(locale, "sourcesTitle");
  const publicRows = (facts ?? []).map((fact) => ({
    key: fact.key,
    cells: [
      text(`${qualityWord(locale, "contextSource")}: ${fact.name[locale]} (${fact.source[locale]})`),
      text(qualityWord(locale, "public")),
      text("–"),
      text("–"),
      text("–"),
      text(qualityWord(locale, "yearly")),
      text("–"),
    ],
  }));
  return {
    title,
    unit: qualityWord(locale, "sourcesUnit"),
    table: {
      caption: title,
      columns: [
        { key: "source", name: qualityWord(locale, "columnSource") },
        { key: "class", name: qualityWord(locale, "columnClass"), whole: true },
        { key: "received", name: qualityWord(locale, "columnReceived"), whole: true },
        { key: "in", name: qualityWord(locale, "columnIn"), whole: true },
        { key: "asOf", name: qualityWord(locale, "columnAsOf"), whole: true },
        { key: "cycle", name: qualityWord(locale, "columnCycle"), whole: true },
        { key: "next", name: qualityWord(locale, "columnNext"), whole: true },
      ],
      rows: [...quality.sources.map((source) => sourceRow(context, source)), ...publicRows],
    },
  };
}
