import { expect, test, vi } from "vitest";
import config from "../publisher.config.json" with { type: "json" };
import { cellValue } from "../src/domain/cell.ts";
import { toWeek, weekRange } from "../src/domain/week.ts";
import { INDICATORS } from "../src/indicators/registry.ts";
import { computeSnapshot } from "../src/publisher/compute/compute-snapshot.ts";
import { parseConfig } from "../src/publisher/config.ts";
import type { ReturnRow } from "../src/returns/types.ts";
import { FIXTURE_DEFINITION, FIXTURE_RECIPE } from "./added-indicator.fixture.ts";
import { makeFigures } from "./figures.ts";
import { breakdownsOf, regionsOf } from "./owed.ts";
import { makePopulation } from "./population/population.ts";
import { checkedSet, PATIENCE } from "./returns.fixture.ts";
import { SETS } from "./sets.ts";

vi.setConfig({ testTimeout: PATIENCE });

const { key } = FIXTURE_DEFINITION;

/** What the fixture's senders send in the last weeks, as accepted rows. */
function addedRows(): ReturnRow[] {
  const figuresOf = makeFigures("uji", makePopulation("uji"), { [key]: FIXTURE_RECIPE });
  return weekRange(toWeek("2027-W03"), toWeek("2027-W06")).flatMap((week) =>
    FIXTURE_DEFINITION.sendings.flatMap((sending) =>
      regionsOf(sending).flatMap((region) => {
        const figures = figuresOf(FIXTURE_DEFINITION, region, week);
        return breakdownsOf(FIXTURE_DEFINITION, sending).map((breakdown): ReturnRow => {
          const { numerator = 0 } = figures.get(breakdown) ?? {};
          return { file: "uji", line: 2, week, agency: sending.agency, indicator: key, region, breakdown, numerator };
        });
      }),
    ),
  );
}

test("an added definition with a recipe is published, and every other figure stays as it was", () => {
  const whole = checkedSet("lintas-tahun");
  const recent = <T extends { readonly week: string }>(list: readonly T[]) =>
    list.filter((one) => one.week >= "2027-W02");
  const folder = { ...whole, rows: recent(whole.rows), receipts: recent(whole.receipts) };
  const input = {
    config: parseConfig(config),
    lastWeek: toWeek("2027-W06"),
    now: Date.parse(SETS["lintas-tahun"].now),
    ledger: { schema: "sinergi/ledger/1", protected: {}, first: {} },
  } as const;
  const before = computeSnapshot({ ...input, folder }).weeks.at(-1);
  const after = computeSnapshot({
    ...input,
    folder: { ...folder, rows: [...folder.rows, ...addedRows()] },
    indicators: [...INDICATORS, FIXTURE_DEFINITION],
  }).weeks.at(-1);
  const added = after?.figures.filter((row) => row.indicator === key) ?? [];
  const province = added.find((row) => row.region === "36" && row.breakdown === "tahap=masuk");
  expect(cellValue(province?.figure.numerator)).toBeGreaterThan(100);
  const counted = new Set(["tkl_dilindungi", key]);
  const others = (rows: NonNullable<typeof after>["figures"] | undefined) =>
    rows?.filter((row) => !counted.has(row.indicator));
  expect(others(after?.figures)).toEqual(others(before?.figures));
});
