import type { ReactNode } from "react";
import { Bullet } from "../../src/dashboard/charts/bullet.tsx";
import { LevelBar } from "../../src/dashboard/charts/level-bar.tsx";
import { MiniBar } from "../../src/dashboard/charts/mini-bar.tsx";
import { Sparkline } from "../../src/dashboard/charts/sparkline.tsx";
import type { MapGeometry } from "../../src/dashboard/map/geometry.ts";
import { WhereMap } from "../../src/dashboard/map/where-map.tsx";
import { StatusGlyph } from "../../src/dashboard/ui/status-glyph.tsx";
import type { BarView } from "../../src/dashboard/view/bar-view.ts";
import type { SparkView } from "../../src/dashboard/view/spark-view.ts";
import type { WhereView } from "../../src/dashboard/view/where-view.ts";
import { REGIONS } from "../../src/domain/region.ts";

/** One mark as it must look, and the same with the fault that its picture must not let through. */
export type GoldenMark = { readonly name: string; readonly good: ReactNode; readonly fault: ReactNode };

const line = (values: readonly (number | undefined)[], more: Partial<SparkView> = {}): SparkView => ({
  points: values.map((value) => ({ ...(value === undefined ? {} : { value }), partial: false, updated: true })),
  stepped: false,
  target: 80,
  speech: "uji",
  ...more,
});
const FULL = [70, 72, 71, 75, 74, 76, 73, 77, 78, 76, 79, 78, 81];
const spark = (view: SparkView) => <Sparkline view={view} width={132} height={52} />;
const partial = (view: SparkView, at: number): SparkView => ({
  ...view,
  points: view.points.map((point, i) => (i === at ? { ...point, partial: true } : point)),
});
const levels: SparkView = {
  ...line([60, 60, 60, 60, 65, 65, 65, 65, 65, 65, 65, 65, 65], { stepped: true }),
  points: Array.from({ length: 13 }, (_, i) => ({
    value: i < 4 ? 60 : 65,
    partial: false,
    updated: i % 4 === 0 && i < 9,
  })),
};
const gap = FULL.map((value, i) => (i === 5 || i === 6 ? undefined : value));
const bar = (view: BarView) => <LevelBar view={view} />;
const value: BarView = { solid: 0.6, whole: 0.9, tick: 0.8 };
const level: BarView = { solid: 0.5, zone: 0.7, whole: 0.9, carried: true };

/** Boundaries of a country made of squares. */
export const SQUARES: MapGeometry = {
  viewBox: [0, 0, 1000, 700],
  frame: [-100, -100, 1200, 900],
  regions: REGIONS.map((region, i) => {
    const [x, y] = [60 + (i % 4) * 220, 120 + Math.floor(i / 4) * 260];
    return {
      code: region.code,
      path: `M${x} ${y}h200v240h-200Z`,
      anchor: [x + 100, y + 120] as [number, number],
      area: 1,
    };
  }),
  groupBorders: {},
  borders: "",
  context: "M-100 600H1100V800H-100Z",
  islands: [{ name: "Pulau", code: "36.04", at: [960, 60] }],
  attribution: { id: "uji", en: "test" },
};
const area = (i: number, more: Partial<WhereView["areas"][number]>): WhereView["areas"][number] => ({
  code: REGIONS[i]?.code ?? "",
  name: REGIONS[i]?.name ?? "",
  label: REGIONS[i]?.label ?? "",
  value: `${10 + i}%`,
  level: i % 5,
  bar: { solid: 0.5 },
  ...more,
});
const areas = REGIONS.map((_, i) => {
  const { level: _class, ...unreported } = area(i, { mark: "notReported", value: "belum lapor" });
  return i === 5 ? unreported : area(i, {});
});
const where = (changed: readonly WhereView["areas"][number][]): ReactNode => (
  <WhereMap
    view={{
      title: "",
      shortTitle: "",
      subtitle: "",
      speech: "uji",
      classes: [],
      marks: [],
      areas: changed,
      ranked: changed,
    }}
    geometry={SQUARES}
    width={372}
  />
);

/** One picture a mark and form. A fault is the smallest one that would mislead: one week, one form, one class. */
export const GOLDEN_MARKS: readonly GoldenMark[] = [
  { name: "sparkline-full", good: spark(line(FULL)), fault: spark(line(FULL.map((one, i) => (i === 12 ? 79 : one)))) },
  { name: "sparkline-gap", good: spark(line(gap)), fault: spark(line(FULL)) },
  { name: "sparkline-partial", good: spark(partial(line(FULL), 8)), fault: spark(line(FULL)) },
  { name: "sparkline-levels", good: spark(levels), fault: spark({ ...levels, stepped: false }) },
  { name: "sparkline-empty", good: spark(line(FULL.map(() => undefined))), fault: spark(line(FULL.map(() => 0))) },
  {
    name: "bullet-met",
    good: <Bullet view={value} target="target 80%" />,
    fault: <Bullet view={{ ...value, attention: true }} target="target 80%" />,
  },
  {
    name: "bullet-attention",
    good: <Bullet view={{ ...value, attention: true }} target="batas 80%" />,
    fault: <Bullet view={{ ...value, attention: true, tick: 0.76 }} target="batas 80%" />,
  },
  { name: "level-value", good: bar(value), fault: bar({ ...value, solid: 0.62 }) },
  { name: "level-carried", good: bar(level), fault: bar({ ...level, carried: false }) },
  { name: "level-low", good: bar({ solid: 0, mark: "low" }), fault: bar({ solid: 0.09 }) },
  {
    name: "level-confidential",
    good: bar({ solid: 0, mark: "confidential" }),
    fault: bar({ solid: 0, mark: "notReported" }),
  },
  { name: "level-not-reported", good: bar({ solid: 0, mark: "notReported" }), fault: bar({ solid: 0 }) },
  {
    name: "level-not-applicable",
    good: bar({ solid: 0, mark: "notApplicable" }),
    fault: bar({ solid: 0, mark: "low" }),
  },
  { name: "mini-bar", good: <MiniBar view={value} />, fault: <MiniBar view={{ solid: 0.6, whole: 0.9 }} /> },
  {
    name: "status-glyphs",
    good: (["met", "near", "attention", "inconclusive", "none"] as const).map((status) => (
      <StatusGlyph key={status} status={status} size={32} />
    )),
    fault: (["met", "near", "attention", "none", "inconclusive"] as const).map((status) => (
      <StatusGlyph key={status} status={status} size={32} />
    )),
  },
  { name: "map", good: where(areas), fault: where(areas.map((one, i) => (i === 2 ? { ...one, level: 3 } : one))) },
  {
    name: "map-not-reported",
    good: where(areas),
    fault: where(REGIONS.map((_, i) => area(i, i === 5 ? { level: 0, value: "0%" } : {}))),
  },
];
