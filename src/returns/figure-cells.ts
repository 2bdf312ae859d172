import type { Bilingual, ReturnField } from "../indicators/definition.ts";
import { decimalNumber, type NumberCell, wholeNumber } from "./numbers.ts";
import { CHECK_BOTH, CORRECT, holds, message, say } from "./say.ts";
import type { SentRow } from "./sent-rows.ts";
import type { ReturnRow } from "./types.ts";

export const FIGURE_COLUMNS: readonly ReturnField[] = ["pembilang", "penyebut", "nilai", "simpangan", "n"];

type Figures = Pick<ReturnRow, "numerator" | "denominator" | "value" | "deviation" | "n">;
const MEMBER = {
  pembilang: "numerator",
  penyebut: "denominator",
  nilai: "value",
  simpangan: "deviation",
  n: "n",
} as const satisfies Record<ReturnField, keyof Figures>;

function parse(column: ReturnField, text: string, sent: SentRow | undefined): NumberCell {
  if (column === "nilai") return decimalNumber(column, text, sent?.definition.shape === "median" ? 0 : -1e6);
  return column === "simpangan" ? decimalNumber(column, text, 0) : wholeNumber(column, text);
}

/**
 * The numbers of a row. Blank is not reported and stays absent. A filled column that the row has no use for is
 * refused: the figure would otherwise be lost without a word.
 */
export function figureCells(
  cell: (column: ReturnField) => string,
  sent: SentRow | undefined,
  refuse: (rule: string, column: ReturnField, message: Bilingual) => void,
): Figures {
  const figures: { -readonly [Key in keyof Figures]: number } = {};
  for (const column of FIGURE_COLUMNS) {
    const text = cell(column);
    if (text === "") continue;
    if (sent !== undefined && !sent.sending.fields.includes(column)) {
      const blank = say(`kosong pada baris ${sent.definition.key} ini`, `blank in this row of ${sent.definition.key}`);
      refuse("field-foreign", column, message(holds(column, text), blank, CORRECT));
      continue;
    }
    const parsed = parse(column, text, sent);
    if ("value" in parsed) figures[MEMBER[column]] = parsed.value;
    else refuse("number", column, parsed.message);
  }
  const { numerator, denominator } = figures;
  if (numerator !== undefined && denominator !== undefined && numerator > denominator) {
    const found = `pembilang ${numerator}, penyebut ${denominator}`;
    refuse(
      "numerator-larger",
      "pembilang",
      message(say(found, found), say("pembilang ≤ penyebut", "pembilang ≤ penyebut"), CHECK_BOTH),
    );
  }
  return figures;
}
