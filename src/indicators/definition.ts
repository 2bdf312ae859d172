import type { ProtectionClass } from "../domain/cell.ts";
import type { Geography } from "../domain/region.ts";

/** A text in both languages of the interface. */
export type Bilingual = { readonly id: string; readonly en: string };

export type Theme = "rei" | "asm" | "ban" | "srk" | "tkl";
export type Agency = "bnpt" | "dinsos-prov" | "kemensos" | "dinsos" | "kesbangpol" | "kemenag" | "disdik" | "dinkop";

/** "" for the total; otherwise "dimension=category", crossed with "|": "tahap=disalurkan|jenis=uep". */
export type Breakdown = string;

/** One category of a dimension; `key` is what returns and the wire carry. */
export type Category = {
  readonly key: string;
  readonly label: Bilingual;
  /** Made by a merge of the publisher's configuration: never sent, only published. */
  readonly merged?: true;
  /** The code of the region where a school lies. */
  readonly region?: string;
};
export type Dimension = { readonly key: string; readonly label: Bilingual; readonly categories: readonly Category[] };

/** Which rows a sender owes: one a kabupaten/kota, one for the province, or one for the sender's own region. */
export type RowScope = "regions" | "province" | "own";

/** One set of rows that one agency owes for this indicator. */
export type Sending = {
  readonly agency: Agency;
  readonly scope: RowScope;
  /** Dimensions crossed in these rows; [] for the total row. */
  readonly dimensions: readonly string[];
  /** Only this category of the first dimension (kesbangpol sends pilar=kebangsaan alone). */
  readonly only?: string;
  /** Dimension combinations that are sent, where not all of the product exist (schools and their levels). */
  readonly combinations?: readonly Breakdown[];
  /** Columns that must be filled. */
  readonly fields: readonly ReturnField[];
};
export type ReturnField = "pembilang" | "penyebut" | "nilai" | "simpangan" | "n";

/** Breakdowns as published, each with its own finest geography. [] is the total. */
export type PublishedTable = { readonly dimensions: readonly string[]; readonly geography: Geography };

export type IndicatorDefinition = {
  readonly key: string;
  readonly theme: Theme;
  /** One of the headline rows (★) of the weekly page. */
  readonly headline: boolean;
  readonly name: Bilingual;
  /** For column heads of the matrix and other narrow places. */
  readonly shortName: Bilingual;
  /** One or two sentences: what is counted, over what, in which window. */
  readonly definition: Bilingual;
  readonly numerator: Bilingual;
  readonly denominator?: Bilingual;
  /** The noun after "191 dari 883 …": "yang berjalan", "usulan", "peserta". */
  readonly countNoun: Bilingual;
  /** ratio: pembilang ÷ penyebut · stock: counts by category · median · mean (paired change). */
  readonly shape: "ratio" | "stock" | "median" | "mean";
  readonly unit: Bilingual;
  /** up: more is better (target) · down: less is better (limit) · none: no judgement, no colour, no status. */
  readonly direction: "up" | "down" | "none";
  readonly protection: ProtectionClass;
  /** The total's finest published geography, then that of each breakdown. */
  readonly tables: readonly PublishedTable[];
  /** Published at R as a share alone, rounded to 5 %, without counts. */
  readonly shareOnlyGroups?: true;
  /** Categories overlap: their sum means nothing and there is no total. */
  readonly overlapping?: true;
  /** The denominator is a public fact (seats) and is not rounded. */
  readonly exactDenominator?: true;
  /** Stages reached: each category is part of the one before. */
  readonly nested?: true;
  readonly dimensions: readonly Dimension[];
  readonly sendings: readonly Sending[];
  /** Who owns the figure, as printed in the source line. */
  readonly provider: Bilingual;
  /** Who answers for the service, where several agencies send it. */
  readonly owner?: Agency;
  /** Weeks between refreshes. */
  readonly refresh: 1 | 4 | 12;
  /** The publisher adds this many weeks (or refreshes) of events; absent where rows already are the position. */
  readonly window?: { readonly weeks: number } | { readonly refreshes: number };
  /** Starts again in January; never compared across it. */
  readonly yearToDate?: true;
  /** Not applicable before this week. */
  readonly since?: string;
  /** A new `versi` breaks the series. */
  readonly versionBreak?: true;
  /** Least n for a mean or median to be shown. */
  readonly leastN?: number;
  /** Class S tables computed by the publisher itself: no sender owes rows. */
  readonly computed?: "onTime" | "validity" | "meetingItems" | "protectedCells";
  readonly chart: "rate" | "stages" | "pipeline" | "categories" | "levels" | "measure";
  /** Map class borders as offsets from the target, in points (days for medians); absent where there is no map. */
  readonly mapOffsets?: readonly [number, number, number, number];
  /** Fixed map class borders of counts, the same in every week. */
  readonly mapBreaks?: readonly number[];
  /** A sentence that must stand beside every display. */
  readonly caution?: Bilingual;
};
