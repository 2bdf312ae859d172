import type { Cell, ProtectionClass } from "../../domain/cell.ts";
import type { RegionCode } from "../../domain/region.ts";
import type { Week } from "../../domain/week.ts";

/** How a return stands; unknown where nobody noted when returns came. */
export type ReturnState = "onTime" | "late" | "missing" | "missingFile" | "unknown";

export type SenderData = {
  readonly agency: string;
  readonly region: RegionCode;
  /** One a week of the file, the newest last. */
  readonly states: readonly ReturnState[];
  readonly required: number;
  readonly valid: number;
};

/** What a finding does to the province's figure of an indicator: it covers `reported` of `expected` returns. */
export type WaitingData = {
  readonly indicator: string;
  readonly effect: "partial" | "carried" | "notReported";
  readonly reported: number;
  readonly expected: number;
};

type About = {
  readonly agency: string;
  readonly region: RegionCode;
  readonly required: number;
  readonly waiting: readonly WaitingData[];
};
export type FindingData =
  | (About & { readonly kind: "missing" })
  | (About & { readonly kind: "missingFile" })
  | (About & { readonly kind: "leftOut" })
  | (About & {
      readonly kind: "blank";
      readonly indicator: string;
      readonly fields: readonly ("pembilang" | "penyebut" | "nilai" | "simpangan" | "n")[];
      readonly rows: number;
    })
  | (About & { readonly kind: "jump"; readonly indicator: string; readonly place?: RegionCode });

export type SourceData = {
  readonly agencies: readonly string[];
  readonly indicators: readonly string[];
  readonly protection: ProtectionClass;
  readonly refresh: 1 | 4 | 12;
  readonly asOf: Week;
  readonly next: Week;
  readonly received?: string;
  readonly reported: number;
  readonly expected: number;
};

/** A figure as it stood: its counts, and how many areas (or returns of its window) it covered. */
export type ShownData = {
  readonly numerator: Cell;
  readonly denominator?: Cell;
  readonly reported: number;
  readonly expected: number;
};

export type RevisionData = {
  readonly indicator: string;
  readonly region: RegionCode;
  readonly week: Week;
  readonly before: ShownData;
  readonly after: ShownData;
  readonly returns: readonly { readonly agency: string; readonly region: RegionCode; readonly received: string }[];
};

/** How complete, timely and settled one week's returns are. */
export type QualityData = {
  readonly week: Week;
  readonly weeks: readonly Week[];
  readonly senders: readonly SenderData[];
  readonly findings: readonly FindingData[];
  readonly tablesLeftOut: readonly string[];
  readonly sources: readonly SourceData[];
  readonly arrivals: readonly {
    readonly week: Week;
    readonly agency: string;
    readonly region: RegionCode;
    readonly received: string;
    readonly indicators: readonly string[];
  }[];
  readonly revisions: readonly RevisionData[];
};
