import { expect, test } from "vitest";
import type { Figure } from "../../domain/cell.ts";
import { PROVINCE } from "../../domain/region.ts";
import { indexFigures } from "../data/week-data.ts";
import * as f from "./narrative/week.fixture.ts";
import { classOf, whereView } from "./where-view.ts";

const SERVICE = { ...f.OVERDUE, mapOffsets: [0, 5, 10, 15] as const };

/** A week in which these areas have these figures; the others have not reported. */
function view(areas: Readonly<Record<string, Figure>>, locale: "id" | "en" = "id") {
  const figures = Object.entries(areas).map(([region, figure]) => ({
    indicator: SERVICE.key,
    region,
    breakdown: "",
    figure,
  }));
  const total = { indicator: SERVICE.key, region: PROVINCE, breakdown: "", figure: f.figure(SERVICE, 191, 883) };
  const index = indexFigures([...figures, total]);
  const week = f.weekData([], { figures: [...figures, total], index });
  const found = whereView({ week, indicators: [SERVICE], locale }, SERVICE.key);
  if (found === undefined) throw new Error("no view");
  return found;
}

test("a share on a break belongs to the class below it, so that the limit itself is met", () => {
  expect([19, 20, 20.4, 25, 25.1, 35, 36].map((share) => classOf(share, [20, 25, 30, 35]))).toEqual([
    0, 0, 1, 1, 2, 3, 4,
  ]);
});

test("the title counts the areas far above the limit, else those above it, else says that all are within", () => {
  const far = f.figure(SERVICE, 30, 100);
  const near = f.figure(SERVICE, 22, 100);
  const met = f.figure(SERVICE, 10, 100);
  expect(view({ "36.01": far, "36.02": far, "36.03": near }).title).toBe("Di mana: dua wilayah jauh di atas batas 20%");
  expect(view({ "36.01": near, "36.02": met }, "en").title).toBe("Where: one area above the 20% limit");
  expect(view({ "36.01": met }).title).toBe("Di mana: semua wilayah yang melapor memenuhi batas 20%");
  expect(view({}).title).toBe("Di mana: belum ada wilayah yang melapor");
});

test("the list is furthest first, with what is not shown at its end", () => {
  const found = view({
    "36.01": f.figure(SERVICE, 10, 100),
    "36.02": f.figure(SERVICE, 34, 100),
    "36.03": f.mark({ status: "confidential" }),
  });
  expect(found.ranked.slice(0, 2).map((area) => area.name)).toEqual(["Kab. Lebak", "Kab. Pandeglang"]);
  expect(found.ranked.slice(2).every((area) => area.mark !== undefined)).toBe(true);
  expect(found.marks.map(({ mark }) => mark)).toEqual(["notReported", "confidential"]);
  expect(found.subtitle).toBe("% dari tindak lanjut lewat tenggat; 3 dari 8 wilayah");
});

test("the map's sentence names every area and its value", () => {
  const { speech } = view({ "36.02": f.figure(SERVICE, 34, 100) });
  expect(speech).toContain("Kab. Lebak 34%");
  expect(speech).toContain("Kota Cilegon belum lapor");
});

test("without a target or class borders there is no map", () => {
  const week = f.weekData([], { targets: [] });
  expect(whereView({ week, indicators: [SERVICE], locale: "id" }, SERVICE.key)).toBeUndefined();
  expect(whereView({ week: f.weekData([]), indicators: [f.OVERDUE], locale: "id" }, f.OVERDUE.key)).toBeUndefined();
});
