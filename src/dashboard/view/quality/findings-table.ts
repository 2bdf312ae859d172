import { senderName } from "../../../indicators/names.ts";
import type { FindingData, QualityData, WaitingData } from "../../data/quality-data.ts";
import { integer, weekLabelFrom } from "../../i18n/format.ts";
import { listOf, placeName } from "../../i18n/names.ts";
import { qualityWord } from "../../i18n/words-quality.ts";
import { nameOf, type ViewContext } from "../context.ts";
import { countedTitle, type QualityTable, shortNames, text } from "./quality-table.ts";

function findingText(context: ViewContext, finding: FindingData): string {
  const { locale } = context;
  switch (finding.kind) {
    case "missing":
      return qualityWord(locale, "isMissing");
    case "missingFile":
      return qualityWord(locale, "isMissingFile");
    case "leftOut":
      return qualityWord(locale, "isLeftOut");
    case "blank": {
      const fields = listOf(
        locale,
        finding.fields.map((field) => qualityWord(locale, field)),
      );
      const fill = { name: nameOf(context, finding.indicator), fields, n: finding.rows };
      return qualityWord(locale, finding.rows === 1 ? "isBlank" : "isBlankMany", fill);
    }
    case "jump": {
      const { place } = finding;
      const where = place === undefined || place === finding.region ? "" : `, ${placeName(locale, place)}`;
      return qualityWord(locale, "isJump", { name: `${nameOf(context, finding.indicator)}${where}` });
    }
  }
}

/** What waits, said once for all figures that wait in the same way. */
function waitingText(context: ViewContext, waiting: readonly WaitingData[]): string {
  const { locale } = context;
  const groups = new Map<string, WaitingData[]>();
  for (const one of waiting) {
    const key = one.effect === "partial" ? `${one.reported}/${one.expected}` : one.effect;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  if (groups.size === 0) return qualityWord(locale, "nothingWaits");
  const words = { partial: "waitPartial", carried: "waitCarried", notReported: "waitNone" } as const;
  return [...groups.values()]
    .map((same) => {
      const [first] = same;
      const names = shortNames(
        context,
        same.map((one) => one.indicator),
      );
      const fill = { names, n: first?.reported ?? 0, all: first?.expected ?? 0 };
      return qualityWord(locale, words[first?.effect ?? "partial"], fill);
    })
    .join("; ");
}

/** What the data unit has to settle with whom. */
export function findingsTable(context: ViewContext, quality: QualityData): QualityTable {
  const { locale } = context;
  const week = weekLabelFrom(locale, quality.week, quality.week, "cell");
  const rows = [
    ...quality.findings.map((finding, i) => ({
      key: `${i} ${finding.kind} ${finding.agency} ${finding.region}`,
      cells: [
        text(senderName(locale, finding.agency, finding.region)),
        text(findingText(context, finding)),
        text(waitingText(context, finding.waiting)),
        text(integer(locale, finding.required)),
        text(week),
      ],
    })),
    ...quality.tablesLeftOut.map((file) => ({
      key: file,
      cells: [
        text(qualityWord(locale, "tableLeftOut", { file })),
        text(qualityWord(locale, "isLeftOut")),
        text("–"),
        text("–"),
        text(week),
      ],
    })),
  ];
  const count = rows.length;
  const title =
    count === 0
      ? qualityWord(locale, "findingsNone")
      : countedTitle(locale, count, { title: "findingsTitle", one: "finding", many: "findings" });
  return {
    title,
    unit: qualityWord(locale, "findingsUnit"),
    table: {
      caption: title,
      columns: [
        { key: "sender", name: qualityWord(locale, "columnSender") },
        { key: "finding", name: qualityWord(locale, "columnFinding") },
        { key: "waiting", name: qualityWord(locale, "columnWaiting") },
        { key: "required", name: qualityWord(locale, "columnRequired"), right: true },
        { key: "week", name: qualityWord(locale, "columnWeek"), whole: true },
      ],
      rows,
    },
  };
}
