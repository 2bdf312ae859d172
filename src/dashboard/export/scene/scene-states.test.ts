// @vitest-environment jsdom
import { expect, test } from "vitest";
import type { FigureView } from "../../view/figure/figure.ts";
import { FIGURES } from "../../view/figure/figures.fixture.ts";
import type { Mark } from "../../view/figure-words.ts";
import { parsed, plainSvg } from "./scene.fixture.ts";

const STATES: readonly (Mark | "zero" | "value")[] = [
  "zero",
  "value",
  "low",
  "confidential",
  "notReported",
  "notApplicable",
];

/** What is drawn of a figure beside its words. */
function shapes(figure: FigureView): string {
  const root = parsed(plainSvg(figure));
  for (const text of root.querySelectorAll("title, desc, text")) text.remove();
  return [...root.querySelectorAll("*")]
    .map((one) => [one.nodeName, ...[...one.attributes].map(({ name, value }) => `${name}=${value}`)].join(" "))
    .join("\n");
}

type State = (typeof STATES)[number];
const markOf = (state: State) => (state === "zero" || state === "value" ? {} : { mark: state });
const sizeOf = (state: State) => (state === "zero" ? 0 : state === "value" ? 50 : undefined);

function picturesOf(kind: "history" | "bars" | "dots" | "panels"): FigureView["picture"][] {
  const { history, zero, dots, panels } = FIGURES("id");
  return STATES.map((state) => {
    const value = sizeOf(state);
    const size = value === undefined ? {} : { value };
    const point = { partial: false, updated: true, text: "", spoken: "", ...size, ...markOf(state) };
    if (kind === "bars" && zero.picture.kind === "bars") {
      const bar = { solid: (value ?? 0) / 100, ...markOf(state) };
      const row = { ...zero.picture.view.rows[0], key: "a", label: "a", value: "a", rest: "", bar, ...markOf(state) };
      return { kind, view: { ...zero.picture.view, rows: [row as (typeof zero.picture.view.rows)[number]] } };
    }
    if (kind === "dots" && dots.picture.kind === "dots") {
      const { view } = dots.picture;
      const rows = view.rows.slice(0, 1).map(({ mark: _, ...row }) => ({ ...row, size, order: {}, ...markOf(state) }));
      return { kind, view: { ...view, rows, axis: { ...view.axis, from: 0, to: 100 } } };
    }
    if (kind === "panels" && panels.picture.kind === "panels") {
      const { view } = panels.picture;
      const rows = view.rows.slice(0, 1).map(({ mark: _, ...row }) => {
        const weeks = row.weeks.map(({ week }) => ({ ...point, week }));
        return { ...row, weeks, size, ...markOf(state) };
      });
      return { ...panels.picture, view: { ...view, rows, axis: { ...view.axis, from: 0, to: 100 } } };
    }
    if (history.picture.kind !== "history") throw new Error("no history");
    const { view } = history.picture;
    const points = view.points.map((one, i) => (i === 30 ? { ...point, week: one.week } : one));
    return { kind: "history", view: { ...view, points, axis: { ...view.axis, from: 0, to: 100 } } };
  });
}

test.each(["history", "bars", "dots", "panels"] as const)(
  "nothing, a number, a low one, a withheld one, a missing one and none at all look different: %s",
  (kind) => {
    const figure = FIGURES("id")[kind];
    const drawn = picturesOf(kind).map((picture) => shapes({ ...figure, picture }));
    expect(new Set(drawn).size).toBe(STATES.length);
  },
);

test("in a table and on a map their words and patterns do", () => {
  const { table, map } = FIGURES("id");
  const marks: readonly Mark[] = ["low", "confidential", "notReported", "notApplicable"];
  const text = { low: "< 5", confidential: "dirahasiakan", notReported: "belum lapor", notApplicable: "–" };
  const cells = marks.map((mark) =>
    plainSvg({
      ...table,
      table: { ...table.table, rows: [{ key: "a", cells: [{ text: "a" }, { text: text[mark], mark }] }] },
    }),
  );
  expect(new Set(cells).size).toBe(marks.length);
  if (map.picture.kind !== "map") throw new Error("no map");
  const { view } = map.picture;
  const areas = marks.map((mark) =>
    plainSvg({
      ...map,
      picture: {
        kind: "map",
        view: {
          ...view,
          areas: [{ code: "36.02", name: "a", label: "a", value: text[mark], mark, fill: { kind: "mark", mark } }],
        },
      },
    }),
  );
  expect(new Set(areas).size).toBe(marks.length);
});
