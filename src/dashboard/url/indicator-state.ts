import { membersOf, PROVINCE, type RegionCode } from "../../domain/region.ts";
import { parseWeek, type Week } from "../../domain/week.ts";
import type { Change, Choices } from "./choices.ts";

/** What an indicator's page shows besides the week. Absent: the default, so that a link names only what was chosen. */
export type IndicatorState = {
  /** One breakdown, "tahap=disalurkan"; absent: the total, or the first where there is none. */
  readonly breakdown?: string;
  readonly range?: 52;
  /** The weeks a year before, under the line. */
  readonly lastYear?: true;
  /** The week that the table compares with, in place of the one before. */
  readonly against?: Week;
  /** The place of the history; absent: the province. */
  readonly region?: RegionCode;
  /** A second place beside the first. */
  readonly beside?: RegionCode;
};
export type IndicatorChange = Change<IndicatorState>;

const known = (code: string) => membersOf(code).length > 0;

function read(query: URLSearchParams): IndicatorState {
  const breakdown = query.get("rincian") ?? "";
  const against = parseWeek(query.get("banding") ?? "");
  const region = query.get("wilayah") ?? "";
  const beside = query.get("dengan") ?? "";
  return {
    ...(/^[a-z]{1,20}=[a-z0-9>-]{1,40}$/.test(breakdown) ? { breakdown } : {}),
    ...(query.get("rentang") === "52" ? { range: 52 as const } : {}),
    ...(query.get("tahunlalu") === "1" ? { lastYear: true as const } : {}),
    ...(against === undefined ? {} : { against }),
    ...(known(region) && region !== PROVINCE ? { region } : {}),
    ...(known(beside) ? { beside } : {}),
  };
}

function write(query: URLSearchParams, state: IndicatorState): void {
  if (state.breakdown !== undefined) query.set("rincian", state.breakdown);
  if (state.range !== undefined) query.set("rentang", "52");
  if (state.lastYear !== undefined) query.set("tahunlalu", "1");
  if (state.against !== undefined) query.set("banding", state.against);
  if (state.region !== undefined) query.set("wilayah", state.region);
  if (state.beside !== undefined) query.set("dengan", state.beside);
}

/** What a reader chooses on an indicator's page. */
export const INDICATOR_CHOICES: Choices<IndicatorState> = { read, write };
