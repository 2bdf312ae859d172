import { expect, test } from "vitest";
import { toWeek } from "../../../domain/week.ts";
import { releasesOf } from "./releases.fixture.ts";
import { verdictOf } from "./verdict.ts";

const any = () => true;
const W45 = toWeek("2026-W45");
const W46 = toWeek("2026-W46");

const RELEASES = releasesOf("c", [
  { id: "c", revised: [["ban_pantau", W46, 3]] },
  {
    id: "b",
    revised: [
      ["ban_realisasi", W45, 2],
      ["ban_pantau", W45, 1],
    ],
  },
  { id: "a", revised: [["asm_cakupan", W45, 9]] },
]);
const code = (letter: string) => letter.repeat(8);

test("the release that is shown is current, by its first digits and by all of them", () => {
  expect(verdictOf(RELEASES, code("c"), any)).toMatchObject({ kind: "current" });
  expect(verdictOf(RELEASES, "c".repeat(64), any)).toMatchObject({ kind: "current" });
});

test("of an older one everything counts that newer ones changed, and nothing that it changed itself", () => {
  const verdict = verdictOf(RELEASES, code("a"), any);
  const listed = "revisions" in verdict ? verdict.revisions : [];
  expect(listed.map((one) => [one.indicator, one.week, one.cells, one.by.snapshotId.slice(0, 1)])).toEqual([
    ["ban_pantau", W46, 3, "c"],
    ["ban_pantau", W45, 1, "b"],
    ["ban_realisasi", W45, 2, "b"],
  ]);
  expect(verdictOf(RELEASES, code("b"), (indicator) => indicator === "asm_cakupan")).toMatchObject({
    kind: "unchanged",
  });
});

test("only what was asked about counts: an indicator, a week", () => {
  const about = (indicator: string, week: string) =>
    verdictOf(RELEASES, code("a"), (i, w) => i === indicator && w === week);
  expect(about("ban_realisasi", W45)).toMatchObject({ kind: "revised", revisions: [{ cells: 2 }] });
  expect(about("ban_realisasi", W46)).toMatchObject({ kind: "unchanged" });
});

test("a release that the dashboard went back from is withdrawn, and what it changed is listed", () => {
  const back = releasesOf("a", RELEASES.known);
  expect(verdictOf(back, code("b"), any)).toMatchObject({ kind: "withdrawn", revisions: [{ cells: 1 }, { cells: 2 }] });
  expect(verdictOf(back, code("a"), any)).toMatchObject({ kind: "current" });
});

test("a code of no release is unknown, the beginning of two is ambiguous", () => {
  expect(verdictOf(RELEASES, "0".repeat(8), any)).toEqual({ kind: "unknown", code: "00000000" });
  const twins = releasesOf("ab", [{ id: "ab" }, { id: "abababac" }]);
  expect(verdictOf(twins, "abababab", any)).toMatchObject({ kind: "current" });
  expect(verdictOf(twins, "ababa", any)).toMatchObject({ kind: "ambiguous", count: 2 });
});

test("an indicator and week that a release lists twice counts once", () => {
  const twice = releasesOf("b", [
    {
      id: "b",
      revised: [
        ["ban_pantau", W45, 1],
        ["ban_pantau", W45, 1],
      ],
    },
    { id: "a" },
  ]);
  expect(verdictOf(twice, code("a"), any)).toMatchObject({ revisions: [{ cells: 1 }] });
});
