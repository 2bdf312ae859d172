import type { Week } from "../domain/week.ts";
import type { Bilingual } from "../indicators/definition.ts";
import { finding } from "./finding.ts";
import { message, REMOVE_ONE, say } from "./say.ts";
import type { Finding } from "./types.ts";

/** What every table check is given: its file, the running week and where its findings go. */
export type TableContext = { readonly file: string; readonly latest: Week; readonly findings: Finding[] };

/** Takes the value out of a cell that was read, or notes why it was not. */
export class RowFaults {
  readonly #context: TableContext;
  readonly #line: number;
  #any = false;

  constructor(context: TableContext, line: number) {
    this.#context = context;
    this.#line = line;
  }

  /** Notes a fault of this row, if there is one. */
  note(rule: string, fault: Bilingual | undefined): void {
    if (fault === undefined) return;
    this.#any = true;
    this.#context.findings.push(finding(this.#context.file, rule, [this.#line], fault));
  }

  get any(): boolean {
    return this.#any;
  }
}

/** Refuses what stands twice in a table; `name` is what the message calls it. */
export function refuseTwice<Row>(
  context: TableContext,
  rows: readonly { readonly line: number; readonly row: Row }[],
  keyOf: (row: Row) => string,
  name: (row: Row) => string,
): void {
  const first = new Map<string, number>();
  for (const { line, row } of rows) {
    const earlier = first.get(keyOf(row));
    if (earlier === undefined) {
      first.set(keyOf(row), line);
      continue;
    }
    const found = say(`${name(row)} tercatat dua kali`, `${name(row)} appears twice`);
    const words = message(found, say("sekali", "once"), REMOVE_ONE);
    context.findings.push(finding(context.file, "duplicate", [earlier, line], words));
  }
}
