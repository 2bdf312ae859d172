import { expect, test } from "vitest";
import { FIGURES, STAMP } from "./figures.fixture.ts";
import { stampLine } from "./stamp.ts";

test.each(["id", "en"] as const)(
  "every kind of figure says whose figures, of which release and which part (%s)",
  (locale) => {
    for (const [kind, figure] of Object.entries(FIGURES(locale))) {
      expect(figure.name, kind).toMatch(/^[A-Za-z0-9_-]+$/);
      expect(figure.title, kind).not.toMatch(/\.$|^$/);
      expect(figure.source, kind).toMatch(locale === "id" ? /^Sumber: .*\(diolah\)$/ : /^Source: .*\(processed\)$/);
      expect(figure.table.rows.length, kind).toBeGreaterThan(0);
      if (kind !== "reports") expect(figure.facts.length, kind).toBeGreaterThan(0);
      for (const line of figure.lines) expect(line, kind).not.toMatch(/\.$|undefined|\{/);
    }
  },
);

test("a row of bars, dots or the map carries the very figure that it shows", () => {
  const { bars, zero, dots, map } = FIGURES("id");
  expect(bars.facts.map(({ figure }) => figure.numerator.status)).toEqual([
    "value",
    "low",
    "confidential",
    "notReported",
    "value",
  ]);
  expect(zero.facts.map(({ breakdown }) => breakdown)).toContain("umur=8-14");
  expect(dots.facts.filter(({ region }) => region === "36.01").map(({ week }) => week)).toEqual([
    "2026-W47",
    "2026-W46",
  ]);
  expect(map.facts).toHaveLength(8);
});

test("a figure that is judged carries its target with it, and one that is not carries none", () => {
  const { dots, bars } = FIGURES("id");
  expect(new Set(dots.facts.map(({ target }) => target))).toEqual(new Set([95]));
  expect(new Set(bars.facts.map(({ target }) => target))).toEqual(new Set([undefined]));
});

test("a history carries its weeks and those of the line behind it", () => {
  const { history } = FIGURES("id");
  expect(history.facts).toHaveLength(60);
  expect(history.indicators).toEqual(["ban_realisasi"]);
  expect(history.note?.author).toBe("Dinsos Provinsi");
});

test("the line that a file is checked by names indicators, release and the data's cut-off", () => {
  expect(stampLine(STAMP("id"), FIGURES("id").dots)).toBe(
    "ban_realisasi · kode rilis 01234567 · data per Sen, 23 Nov 2026, 16.00 WIB",
  );
});
