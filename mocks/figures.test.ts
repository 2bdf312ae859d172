import { expect, test } from "vitest";
import { toWeek, weekRange } from "../src/domain/week.ts";
import { FIXTURE_DEFINITION, FIXTURE_RECIPE } from "./added-indicator.fixture.ts";
import { type Figures, makeFigures } from "./figures.ts";
import { makePopulation } from "./population/population.ts";

const WEEKS = weekRange(toWeek("2026-W01"), toWeek("2026-W40"));
const KINDS = ["a", "b"];

function series(): Figures[] {
  const make = makeFigures("uji", makePopulation("uji"), { [FIXTURE_DEFINITION.key]: FIXTURE_RECIPE });
  return WEEKS.map((week) => make(FIXTURE_DEFINITION, "36.01", week));
}

const numerator = (figures: Figures | undefined, breakdown: string) => figures?.get(breakdown)?.numerator ?? -1;

test("a stage is the sum of its kinds whatever the recipe says", () => {
  for (const figures of series()) {
    for (const stage of ["masuk", "selesai"]) {
      const parts = KINDS.map((kind) => numerator(figures, `tahap=${stage}|jenis=${kind}`));
      expect(numerator(figures, `tahap=${stage}`)).toBe(parts.reduce((a, b) => a + b, 0));
    }
  }
});

test("a later stage never holds more than the one before", () => {
  for (const figures of series()) {
    for (const kind of KINDS) {
      const later = numerator(figures, `tahap=selesai|jenis=${kind}`);
      expect(later).toBeLessThanOrEqual(numerator(figures, `tahap=masuk|jenis=${kind}`));
    }
  }
});

test("a count of the year never falls within it and starts again in the next", () => {
  const made = series();
  made.slice(1).forEach((figures, i) => {
    for (const breakdown of figures.keys()) {
      expect(numerator(figures, breakdown)).toBeGreaterThanOrEqual(numerator(made[i], breakdown));
    }
  });
  const make = makeFigures("uji", makePopulation("uji"), { [FIXTURE_DEFINITION.key]: FIXTURE_RECIPE });
  const year = weekRange(toWeek("2026-W20"), toWeek("2026-W53")).map((week) => make(FIXTURE_DEFINITION, "36.01", week));
  const january = make(FIXTURE_DEFINITION, "36.01", toWeek("2027-W01"));
  expect(numerator(january, "tahap=masuk")).toBeLessThan(numerator(year.at(-1), "tahap=masuk"));
});

test("an indicator without a recipe is an error that names it", () => {
  const make = makeFigures("uji", makePopulation("uji"), {});
  expect(() => make(FIXTURE_DEFINITION, "36.01", toWeek("2026-W01"))).toThrow("ban_uji_tahap");
});
