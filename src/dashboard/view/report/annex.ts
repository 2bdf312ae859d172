import type { IndicatorDefinition } from "../../../indicators/definition.ts";
import { longTime } from "../../../returns/wib-time.ts";
import { type ManifestData, releaseCode } from "../../data/manifest-data.ts";
import { capital } from "../../i18n/format.ts";
import { catalogueWord } from "../../i18n/words-catalogue.ts";
import { reportFileWord } from "../../i18n/words-report-file.ts";
import type { ViewContext } from "../context.ts";
import { definitionFacts } from "../indicator/facts-view.ts";
import { className, classText, goalText } from "../indicator/summary.ts";
import { periodOf } from "./opening-chapter.ts";
import { type ReportBlock, type ReportRow, type ReportSection, section, tableOr } from "./report.ts";

const CLASSES = ["S", "G", "P", "C"] as const;

/** One indicator in the words of its own page; the basis of its target where that is not the same for all. */
function metadataRow(context: ViewContext, definition: IndicatorDefinition, sameBasis: boolean): ReportRow {
  const { locale } = context;
  const facts = new Map(definitionFacts(context, definition).map(({ key, text }) => [key, text]));
  const goal = (sameBasis ? goalText(context, definition) : facts.get("target")) ?? catalogueWord(locale, "noGoal");
  return {
    key: definition.key,
    cells: [
      { text: `${definition.name[locale]}\n${definition.key}` },
      { text: capital(definition.definition[locale]) },
      { text: `${capital(facts.get("unit") ?? "")}.\n${capital(goal)}` },
      { text: `${className(locale, definition.protection)}\n${facts.get("owner") ?? ""}; ${facts.get("cycle") ?? ""}` },
    ],
  };
}

const MARKS = [
  ["zero", "zeroText"],
  ["low", "lowText"],
  ["withheld", "withheldText"],
  ["notReported", "notReportedText"],
  ["notApplicable", "notApplicableText"],
  ["broken", "brokenText"],
  ["inconclusive", "inconclusiveText"],
  ["revised", "revisedText"],
] as const;

function confidentiality({ locale }: ViewContext): ReportBlock[] {
  const row = (mark: string, meaning: string): ReportRow => ({ key: mark, cells: [{ text: mark }, { text: meaning }] });
  const columns = ["mark", "meaning"] as const;
  return [
    { kind: "text", text: reportFileWord(locale, "confidentialityText") },
    {
      kind: "table",
      table: {
        caption: reportFileWord(locale, "marksCaption"),
        columns: columns.map((key) => ({ key, name: reportFileWord(locale, key) })),
        rows: [
          row("≈", reportFileWord(locale, "roundedText")),
          ...MARKS.map(([mark, text]) => row(reportFileWord(locale, mark), reportFileWord(locale, text))),
        ],
      },
      lines: [],
    },
    {
      kind: "facts",
      facts: CLASSES.map((one) => ({
        term: reportFileWord(locale, "classTerm", { name: className(locale, one) }),
        text: classText(locale, one),
      })),
    },
  ];
}

function release({ locale, week, ...context }: ViewContext, manifest: ManifestData): ReportBlock[] {
  const say = (key: Parameters<typeof reportFileWord>[1]) => reportFileWord(locale, key);
  return [
    {
      kind: "facts",
      facts: [
        { term: say("periodTerm"), text: periodOf({ ...context, locale, week }) },
        { term: say("cutOff"), text: longTime(locale, Date.parse(week.cutOff)) },
        { term: say("release"), text: releaseCode(manifest) },
        { term: say("snapshot"), text: manifest.snapshotId },
        { term: say("source"), text: capital(manifest.source[locale]) },
      ],
    },
    { kind: "text", text: say("checkText") },
  ];
}

/** The annex: what each indicator of the report is, what the marks mean, and which release this is. */
export function annex(context: ViewContext, manifest: ManifestData, shown: ReadonlySet<string>): ReportSection {
  const { locale } = context;
  const [basis, ...others] = new Set(context.week.targets.map((target) => target.basis));
  const sameBasis = basis !== undefined && others.length === 0;
  const columns = ["indicator", "definition", "unit", "provider"] as const;
  const table = {
    caption: reportFileWord(locale, "metadataCaption"),
    columns: columns.map((key) => ({ key, name: reportFileWord(locale, key) })),
    rows: context.indicators.filter(({ key }) => shown.has(key)).map((one) => metadataRow(context, one, sameBasis)),
  };
  const parts = [
    section(reportFileWord(locale, "metadata"), [
      tableOr(
        table,
        [
          ...(sameBasis ? [reportFileWord(locale, "targetBasis", { basis })] : []),
          catalogueWord(locale, "goalsAreProposals"),
        ],
        reportFileWord(locale, "noIndicators"),
      ),
    ]),
    section(reportFileWord(locale, "confidentiality"), confidentiality(context)),
    section(reportFileWord(locale, "releaseTitle"), release(context, manifest)),
  ];
  return {
    heading: reportFileWord(locale, "annex"),
    blocks: [],
    parts: parts.map((part, i) => ({ ...part, heading: `${i + 1}. ${part.heading}` })),
    ownPage: true,
  };
}
