import { expect, test } from "vitest";
import type { Figure } from "../../../domain/cell.ts";
import { GROUPS, PROVINCE } from "../../../domain/region.ts";
import { addWeeks } from "../../../domain/week.ts";
import { indexFigures } from "../../data/week-data.ts";
import { ALL_AREAS, COVERED, contexts, figure, mark, OVERDUE, whole } from "../narrative/week.fixture.ts";
import { placesView } from "./places-view.ts";
import { series, W47 } from "./series.fixture.ts";
import { indicatorSubject } from "./subject.ts";

type Definition = typeof OVERDUE;
const W46 = addWeeks(W47, -1);

/** The places of a week whose figures are those of the newest week of the series. */
function shown(
  definition: Definition,
  rows: Readonly<Record<string, readonly Figure[]>>,
  against = undefined as typeof W47 | undefined,
) {
  const data = series(rows);
  const figures = Object.entries(rows).map(([region, list]) => ({
    indicator: definition.key,
    region,
    breakdown: "",
    figure: list.at(-1) as Figure,
  }));
  const more = { figures, index: indexFigures(figures) };
  const context = contexts([{ definition, now: figures[0]?.figure as Figure }], more).id;
  const subject = indicatorSubject(context, definition.key, {});
  return subject && placesView(context, subject, data, against);
}

const AREAS = Object.fromEntries(
  ALL_AREAS.map((code, i): [string, Figure[]] => [
    code,
    [
      figure(OVERDUE, i + 2, 40, { asOf: W46 }),
      code === "36.72" ? mark({ status: "notReported" }, whole(0, 1)) : figure(OVERDUE, i + 1, 40),
    ],
  ]),
);
const TOTAL = {
  [PROVINCE]: [figure(OVERDUE, 44, 320, { asOf: W46 }), figure(OVERDUE, 30, 280, { coverage: whole(7) })],
};

test("every area stands with its pair, its share, the week before and what changed; a missing one says so", () => {
  const view = shown(OVERDUE, { ...AREAS, ...TOTAL });
  expect(view?.rows).toHaveLength(8);
  expect(view?.rows[0]).toMatchObject({ name: "Kab. Pandeglang", pair: "1 dari 40", value: "3%", before: "5%" });
  expect(view?.rows[0]?.delta).toMatchObject({ glyph: "down", short: "1" });
  const cilegon = view?.rows.find((row) => row.code === "36.72");
  expect(cilegon).toMatchObject({ value: "belum lapor", mark: "notReported", pair: "", status: "none" });
  expect(cilegon?.order.value).toBeUndefined();
  expect(view?.total).toMatchObject({ value: "11%" });
  expect(view?.sortable).toBe(true);
});

test("another week takes the place of the one before", () => {
  const view = shown(OVERDUE, { ...AREAS, ...TOTAL }, W47);
  expect(view?.beforeHead).toBe("Mg ke-47");
  expect(view?.usual).toBe(W46);
});

test("the title names the areas that miss the target while they are few, and counts them when they are not", () => {
  const few = Object.fromEntries(
    ALL_AREAS.map((code, i): [string, Figure[]] => [code, [figure(OVERDUE, i < 2 ? 20 : 1, 40)]]),
  );
  expect(shown(OVERDUE, few)?.title).toBe("Kab. Pandeglang dan Kab. Lebak belum memenuhi batas 20%");
  const many = Object.fromEntries(
    ALL_AREAS.map((code, i): [string, Figure[]] => [code, [figure(OVERDUE, i < 5 ? 20 : 1, 40)]]),
  );
  expect(shown(OVERDUE, many)?.title).toBe("Lima dari delapan wilayah belum memenuhi batas 20%");
  const none = Object.fromEntries(ALL_AREAS.map((code): [string, Figure[]] => [code, [figure(OVERDUE, 1, 40)]]));
  expect(shown(OVERDUE, none)?.title).toBe("Semua wilayah yang melapor memenuhi batas 20%");
});

test("groups of people are never put in an order, and the total is no dot on the axis of its parts", () => {
  const groups: Definition = { ...COVERED, tables: [{ dimensions: [], geography: "R" }] };
  const view = shown(groups, {
    ...Object.fromEntries(GROUPS.map((code, i): [string, Figure[]] => [code, [figure(COVERED, 30 + 5 * i, 50)]])),
    [PROVINCE]: [figure(COVERED, 105, 150)],
  });
  expect(view?.sortable).toBe(false);
  expect(view?.rows.map((row) => [row.value, row.pair])).toEqual([
    ["≈ 30 dari ≈ 50", "50–75%"],
    ["≈ 35 dari ≈ 50", "50–75%"],
    ["≈ 40 dari ≈ 50", "> 75%"],
  ]);
  expect(view?.total?.size).toEqual({});
  expect(view?.title).toBe("Tiga kelompok wilayah pada minggu ke-47");
});

test("an indicator of the province alone has no places", () => {
  expect(shown({ ...OVERDUE, tables: [{ dimensions: [], geography: "P" }] }, TOTAL)).toBeUndefined();
});
