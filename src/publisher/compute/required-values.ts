import type { Week } from "../../domain/week.ts";
import type { ReturnField } from "../../indicators/definition.ts";
import { type OwedRow, owedRows } from "../../returns/owed-rows.ts";
import type { Context } from "./context.ts";
import type { Sender } from "./reports.ts";

/** The required numbers of one return: how many it owes, how many are there, and which rows lack which. */
export type RequiredValues = {
  readonly required: number;
  readonly valid: number;
  readonly blanks: readonly { readonly owed: OwedRow; readonly fields: readonly ReturnField[] }[];
};

/** Of a missing, refused or left-out return no number is there: its rows are not among those of the publication. */
export function requiredValues(context: Context, week: Week, sender: Sender): RequiredValues {
  let required = 0;
  let valid = 0;
  const blanks: { owed: OwedRow; fields: ReturnField[] }[] = [];
  for (const owed of owedRows(week, sender.agency, sender.region, { refreshAnchor: context.anchor })) {
    const row = context.index.row(owed.indicator, week, owed.region, owed.breakdown);
    const values = {
      pembilang: row?.numerator,
      penyebut: row?.denominator,
      nilai: row?.value,
      simpangan: row?.deviation,
      n: row?.n,
    };
    const blank = owed.fields.filter((field) => values[field] === undefined);
    required += owed.fields.length;
    valid += owed.fields.length - blank.length;
    if (blank.length > 0) blanks.push({ owed, fields: blank });
  }
  return { required, valid, blanks };
}
