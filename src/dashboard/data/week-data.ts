import type { Coverage, Figure, Rate, Status } from "../../domain/cell.ts";
import { PROVINCE, type RegionCode } from "../../domain/region.ts";
import type { Week } from "../../domain/week.ts";

/**
 * What the page knows of one week: the week file after the door, its figures in the domain's types. Names follow the
 * wire's; only this room knows the wire itself. A page gets `{ week: WeekData, manifest: ManifestData, locale }`.
 */
export type WeekData = {
  readonly synthetic: boolean;
  readonly classification: string;
  readonly week: Week;
  readonly previous?: Week;
  /** RFC 3339 with the offset of Jakarta. */
  readonly cutOff: string;
  readonly participants: { readonly refreshed: boolean; readonly asOf: Week; readonly next: Week };
  readonly figures: readonly FigureEntry[];
  readonly comparisons: readonly ComparisonData[];
  readonly sparklines: readonly { readonly indicator: string; readonly points: readonly SparkData[] }[];
  readonly targets: readonly TargetData[];
  readonly items: readonly ItemData[];
  readonly notes: readonly NoteData[];
  readonly events: readonly EventData[];
  readonly reports: ReportsData;
  readonly lateReturns: readonly LateReturnData[];
  readonly corrections: readonly CorrectionData[];
  readonly review: readonly ReviewData[];
  /** Region codes of the file that the region table does not know: left out of the figures, reported to the reader. */
  readonly unknownRegions: readonly string[];
  /** Figures by address; ask through figureOf. */
  readonly index: ReadonlyMap<string, Figure>;
};

export type Address = { readonly indicator: string; readonly region: RegionCode; readonly breakdown: string };
export type FigureEntry = Address & { readonly figure: Figure };

export type SparkData = {
  readonly week: Week;
  readonly rate: Rate;
  readonly status: Status;
  readonly asOf: Week;
  readonly coverage: Coverage;
};

export type ComparisonData =
  | {
      readonly indicator: string;
      readonly basis: "all" | "same";
      readonly against: Week;
      readonly regions: readonly RegionCode[];
      readonly now: Figure;
      readonly before: Figure;
    }
  | {
      readonly indicator: string;
      readonly basis: "none";
      readonly reason: "firstWeek" | "newYear" | "break" | "coverage" | "notReported" | "carried";
      readonly against?: Week;
    };

export type TargetData = {
  readonly indicator: string;
  readonly breakdown: string;
  readonly year: number;
  readonly value: number;
  readonly basis: string;
};

export type ItemData = {
  readonly kind: "action" | "decision" | "return";
  readonly id?: string;
  /** In which it was decided; a return that is missing has none. */
  readonly week?: Week;
  readonly indicator?: string;
  readonly region: RegionCode;
  readonly owner: string;
  readonly text?: string;
  /** A calendar day, or an instant where the hour counts. */
  readonly due: string;
  readonly overdueDays: number;
  readonly overdue: boolean;
};

export type EventData = {
  readonly week: Week;
  readonly indicator: string;
  readonly region: RegionCode;
  readonly text: string;
};
export type NoteData = EventData & { readonly author: string };

export type ReportData = {
  readonly agency: string;
  readonly region: RegionCode;
  readonly state: "onTime" | "late" | "missing" | "missingFile";
  readonly received?: string;
};
export type ReportsData = {
  readonly expected: number;
  readonly onTime: number;
  readonly late: number;
  readonly missing: number;
  readonly previousOnTime?: number;
  readonly cells: readonly ReportData[];
};

export type LateReturnData = {
  readonly agency: string;
  readonly region: RegionCode;
  readonly received: string;
  readonly waitsUntil?: Week;
};
export type CorrectionData = {
  readonly indicator: string;
  readonly week: Week;
  readonly before: number;
  readonly after: number;
};

export type ReviewRuleData =
  | { readonly rule: "offTarget"; readonly weeks: number; readonly of: number }
  | { readonly rule: "worsening"; readonly weeks: number }
  | { readonly rule: "jump"; readonly events: number; readonly times: number }
  | { readonly rule: "returns"; readonly weeks: number; readonly of: number }
  | { readonly rule: "overdueAction"; readonly days: number };
export type ReviewData = {
  readonly indicator: string;
  readonly region: RegionCode;
  readonly owner: string;
  readonly rules: readonly ReviewRuleData[];
  readonly figure: Figure;
};

/** The key of a figure: indicator, region and breakdown identify one and only one. */
export function addressKey(address: Address): string {
  return `${address.indicator} ${address.region} ${address.breakdown}`;
}

/** One figure of the week; undefined where the file has none. The province and the total are what is meant by default. */
export function figureOf(
  data: Pick<WeekData, "index">,
  indicator: string,
  region: RegionCode = PROVINCE,
  breakdown = "",
): Figure | undefined {
  return data.index.get(addressKey({ indicator, region, breakdown }));
}

/** The index of a list of figures, for WeekData and for tests that build one by hand. */
export function indexFigures(figures: readonly FigureEntry[]): ReadonlyMap<string, Figure> {
  return new Map(figures.map((entry) => [addressKey(entry), entry.figure]));
}
