import { expect, test } from "vitest";
import { addWeeks, cutOffAt, toWeek } from "../../domain/week.ts";
import type { CheckedFolder, MeetingItem, ReturnRow } from "../../returns/types.ts";
import { computeSnapshot } from "./compute-snapshot.ts";
import { CONFIG, EMPTY_LEDGER, folder, receipt, regionalRows } from "./returns.fixture.ts";

const LAST = toWeek("2026-W46");
const TARGETS = ["ban_pantau", "ban_realisasi", "asm_cakupan"].map((indicator) => ({
  indicator,
  breakdown: "",
  year: 2026,
  value: 90,
  basis: "uji",
}));

/** Weeks back from the last, each with the pair of Pandeglang; the other regions stay on target. */
function pantau(first: readonly (readonly [number, number])[]): ReturnRow[] {
  return first.flatMap((pair, i) =>
    regionalRows(addWeeks(LAST, i + 1 - first.length), "dinsos", "ban_pantau", [
      pair,
      ...Array.from({ length: 7 }, () => [95, 100] as const),
    ]),
  );
}

function review(rows: readonly ReturnRow[], more: Partial<CheckedFolder> = {}) {
  const snapshot = computeSnapshot({
    folder: folder(rows, { targets: TARGETS, ...more }),
    config: CONFIG,
    lastWeek: LAST,
    now: cutOffAt(LAST) + 1,
    ledger: EMPTY_LEDGER,
  });
  return snapshot.weeks.at(-1)?.review ?? [];
}

test("a service off its target in four of five weeks stands in the list, with its owner", () => {
  const [entry] = review(
    pantau([
      [80, 100],
      [81, 100],
      [95, 100],
      [82, 100],
      [81, 100],
    ]),
  );
  expect(entry).toMatchObject({
    indicator: "ban_pantau",
    region: "36.01",
    owner: "dinsos:36.01",
    rules: [{ rule: "offTarget", weeks: 4, of: 5 }],
  });
});

test("three of five weeks are not enough", () => {
  expect(
    review(
      pantau([
        [80, 100],
        [81, 100],
        [95, 100],
        [95, 100],
        [81, 100],
      ]),
    ),
  ).toEqual([]);
});

test("worse three weeks running is a rule of its own, even on target", () => {
  const [entry] = review(
    pantau([
      [99, 100],
      [98, 100],
      [97, 100],
      [96, 100],
    ]),
  );
  expect(entry?.rules).toEqual([{ rule: "worsening", weeks: 3 }]);
});

test("a fall interrupted by an equal week is not worse three weeks running", () => {
  expect(
    review(
      pantau([
        [99, 100],
        [98, 100],
        [98, 100],
        [96, 100],
      ]),
    ),
  ).toEqual([]);
});

test("a jump is over three times the usual change and rests on ten events", () => {
  const calm = Array.from({ length: 20 }, (_, i) => [950 + (i % 2), 1000] as const);
  expect(review(pantau([...calm, [940, 1000]]))[0]?.rules).toMatchObject([{ rule: "jump" }]);
  const few = Array.from({ length: 20 }, (_, i) => [7 + (i % 2), 8] as const);
  expect(
    review(pantau([...few, [1, 8]]))
      .flatMap((entry) => entry.rules)
      .filter((rule) => rule.rule === "jump"),
  ).toEqual([]);
});

test("an action over fourteen days overdue names its service", () => {
  const item: MeetingItem = {
    id: "B1",
    week: toWeek("2026-W40"),
    kind: "tindakan",
    indicator: "ban_pantau",
    region: "36.04",
    owner: "dinsos:36.04",
    text: "Jadwalkan kunjungan",
    due: "2026-11-01",
    state: "berjalan",
  };
  const [entry] = review(pantau([[95, 100]]), { items: [item] });
  expect(entry).toMatchObject({ region: "36.04", rules: [{ rule: "overdueAction", days: 15 }] });
});

test("returns of one sender missing or late in two of four weeks count, two senders once each do not", () => {
  const weeks = [0, 1, 2, 3].map((back) => addWeeks(LAST, -back));
  const receipts = weeks.flatMap((week, i) => [receipt(week, "dinsos", "36.01", i < 2 ? 3 : 0)]);
  const found = review(
    pantau([
      [95, 100],
      [95, 100],
      [95, 100],
      [95, 100],
    ]),
    { receipts, absent: [] },
  );
  expect(found.find((entry) => entry.region === "36.01")?.rules).toContainEqual({ rule: "returns", weeks: 2, of: 4 });
});

test("participants are never listed, however far from their target", () => {
  const rows = regionalRows(
    "2026-W43",
    "bnpt",
    "asm_cakupan",
    Array.from({ length: 8 }, () => [5, 20] as const),
  );
  expect(review(rows).map((entry) => entry.indicator)).not.toContain("asm_cakupan");
});

test("a service stands once, at the place with most rules, and at most five services stand", () => {
  const rows = pantau([
    [80, 100],
    [79, 100],
    [78, 100],
    [77, 100],
    [76, 100],
  ]).map((row) => (row.region === "36.02" ? { ...row, numerator: 10 } : row));
  const found = review(rows);
  expect(found.map((entry) => [entry.indicator, entry.region])).toEqual([["ban_pantau", "36.01"]]);
});
