import { type ProtectionClass, percentOf, type Status } from "../../../domain/cell.ts";
import { GROUPS, membersOf, PROVINCE, type RegionCode, regionRow } from "../../../domain/region.ts";
import { severity, shortfall } from "../../../domain/status.ts";
import type { IndicatorDefinition } from "../../../indicators/definition.ts";
import { regionName } from "../../../indicators/names.ts";
import { figureOf } from "../../data/week-data.ts";
import { capital, countWord, weekLabelFrom } from "../../i18n/format.ts";
import { cellText, pairText, rateText } from "../../i18n/format-cell.ts";
import { listOf, midSentence } from "../../i18n/names.ts";
import { regionWord } from "../../i18n/words-region.ts";
import { pageWord } from "../../i18n/words-week.ts";
import { targetOf, type ViewContext } from "../context.ts";
import { figureText, isFew, type Mark, markOf, statusWord } from "../figure-words.ts";
import { groupsView } from "../groups-view.ts";
import { fullText } from "../indicator/history-points.ts";
import { type ItemView, itemViews, type NoteView, notesView } from "../items-view.ts";
import { stageLines } from "../map/map-panel.ts";
import { targetWords } from "../target-words.ts";

/** One service of the area beside target and province; all sizes in per cent. */
export type ServiceRow = {
  readonly key: string;
  readonly name: string;
  readonly protection: ProtectionClass;
  readonly value: string;
  readonly pair: string;
  readonly mark?: Mark;
  readonly here?: number;
  readonly province?: number;
  readonly provinceText: string;
  readonly target?: number;
  readonly goal: string;
  readonly status: Status;
  readonly statusWord: string;
};
export type RegionView = {
  readonly code: RegionCode;
  readonly name: string;
  readonly title: string;
  readonly group: string;
  readonly rowsTitle: string;
  readonly rows: readonly ServiceRow[];
  readonly notesOfRows: readonly string[];
  /** The service whose history stands here where nobody chose one. */
  readonly first: string;
  readonly items: readonly ItemView[];
  readonly notes: readonly NoteView[];
  readonly groupTitle: string;
  readonly groupLines: readonly string[];
  readonly groupAsOf: string;
};

/** Shares that are published for every kabupaten/kota: services and the general programme, never people. */
export function areaServices({ indicators }: Pick<ViewContext, "indicators">): IndicatorDefinition[] {
  return indicators.filter(
    ({ shape, tables }) =>
      shape === "ratio" && tables.some((table) => table.dimensions.length === 0 && table.geography === "K"),
  );
}

function serviceRow(context: ViewContext, definition: IndicatorDefinition, code: RegionCode): ServiceRow[] {
  const { locale, week } = context;
  const figure = figureOf(week, definition.key, code);
  if (figure === undefined) return [];
  const whole = figureOf(week, definition.key, PROVINCE);
  const target = definition.direction === "none" ? undefined : targetOf(context, definition.key);
  const mark = markOf(figure);
  const here = mark === undefined ? percentOf(figure.rate) : undefined;
  const province = whole !== undefined && markOf(whole) === undefined ? percentOf(whole.rate) : undefined;
  const counted = mark === undefined && !isFew(figure) && rateText(locale, figure.rate) !== "";
  return [
    {
      key: definition.key,
      name: definition.name[locale],
      protection: definition.protection,
      value: figureText(locale, figure, target),
      pair: counted && figure.denominator !== undefined ? pairText(locale, figure) : "",
      ...(mark === undefined ? {} : { mark }),
      ...(here === undefined ? {} : { here }),
      ...(province === undefined ? {} : { province }),
      provinceText: whole === undefined ? pageWord(locale, "notReported") : figureText(locale, whole, target),
      ...(target === undefined ? {} : { target }),
      goal: target === undefined ? "–" : targetWords(context, definition, target),
      status: figure.status,
      statusWord: statusWord(locale, figure),
    },
  ];
}

/** The services that need attention, furthest from their target first. */
function needing(context: ViewContext, code: RegionCode): IndicatorDefinition[] {
  const gap = (definition: IndicatorDefinition) => {
    const target = targetOf(context, definition.key);
    const figure = figureOf(context.week, definition.key, code);
    return target === undefined ? 0 : (shortfall(figure?.rate, target, definition.direction) ?? 0);
  };
  return areaServices(context)
    .filter((one) => figureOf(context.week, one.key, code)?.status === "attention")
    .sort((a, b) => gap(b) - gap(a));
}

function titleOf(context: ViewContext, code: RegionCode, rows: readonly ServiceRow[]): string {
  const { locale, week } = context;
  const area = regionName(locale, code);
  const worst = needing(context, code).slice(0, 2);
  if (worst.length > 0) {
    const clauses = worst.map((definition, i) => {
      const figure = figureOf(week, definition.key, code);
      const target = targetOf(context, definition.key) ?? 0;
      return regionWord(locale, "titleClause", {
        name: i === 0 ? definition.name[locale] : midSentence(definition.name[locale]),
        value: figure === undefined ? "" : fullText(context, figure, target, "text"),
        goal: targetWords(context, definition, target),
      });
    });
    return clauses.join("; ");
  }
  const silent = rows.length > 0 && rows.every((row) => row.mark === "notReported");
  return regionWord(locale, silent ? "titleSilent" : "titleNone", { area });
}

/** What may be said of people: of the area's group, as rounded levels. */
function groupOf(context: ViewContext, code: RegionCode) {
  const { locale, week } = context;
  const group = GROUPS.find((one) => membersOf(one).includes(code)) ?? GROUPS[0] ?? code;
  const { columns, rows } = groupsView(context, ["asm_cakupan", "rei_pendampingan_jadwal"]);
  const cells = rows.find((row) => row.code === group)?.cells ?? [];
  const members = listOf(
    locale,
    membersOf(group).map((one) => regionName(locale, one)),
  );
  return {
    group: regionName(locale, group),
    groupTitle: regionWord(locale, "groupTitle", { group: regionName(locale, group), members }),
    groupLines: [
      ...stageLines(context, group),
      ...columns.map((column, i) => `${column.name}: ${cells[i]?.text ?? pageWord(locale, "notReported")}.`),
    ],
    groupAsOf: pageWord(locale, "asOf", { week: weekLabelFrom(locale, week.participants.asOf, week.week, "cell") }),
  };
}

/** Everything about one kabupaten/kota; undefined for a code that the region table does not know. */
export function regionView(context: ViewContext, code: RegionCode): RegionView | undefined {
  const { locale, week } = context;
  const place = regionRow(code);
  if (place === undefined) return undefined;
  const rows = areaServices(context).flatMap((definition) => serviceRow(context, definition, code));
  const attention = rows.filter((row) => row.status === "attention").length;
  const all = countWord(locale, rows.length);
  const students = figureOf(week, "srk_asal", code);
  const worst =
    needing(context, code)[0]?.key ?? [...rows].sort((a, b) => severity(a.status) - severity(b.status))[0]?.key;
  return {
    code,
    name: regionName(locale, code),
    title: titleOf(context, code, rows),
    rowsTitle: capital(
      attention === 1
        ? regionWord(locale, "rowsTitleOne", { all })
        : regionWord(locale, attention === 0 ? "rowsTitleNone" : "rowsTitle", { n: countWord(locale, attention), all }),
    ),
    rows,
    notesOfRows: [
      ...(students === undefined || students.numerator.status === "notApplicable"
        ? []
        : [regionWord(locale, "students", { n: cellText(locale, students.numerator) })]),
      regionWord(locale, "rowsPeople"),
    ],
    first: worst ?? "",
    items: itemViews(context, (item) => item.region === code),
    notes: notesView(context).filter((note) => note.key.endsWith(` ${code}`)),
    ...groupOf(context, code),
  };
}
