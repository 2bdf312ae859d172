import type { CSSProperties, ReactNode } from "react";
import { LineBody } from "../../src/dashboard/projector/slide/line-body.tsx";
import { areaFill } from "../../src/dashboard/projector/slide/map-fill.ts";
import { SlideBar } from "../../src/dashboard/projector/slide/slide-bar.tsx";
import { SlideMap } from "../../src/dashboard/projector/slide/slide-map.tsx";
import { SlidePatterns } from "../../src/dashboard/projector/slide/slide-patterns.tsx";
import type { BarView } from "../../src/dashboard/view/bar-view.ts";
import type { SlideBody } from "../../src/dashboard/view/slide.ts";
import { REGIONS } from "../../src/domain/region.ts";
import { addWeeks, toWeek } from "../../src/domain/week.ts";
import { type GoldenMark, SQUARES } from "./marks.tsx";

/** As wide as the pictures, of a drawing that is made for a slide; whole pixels high, so that what follows stands on one. */
function Slide({ width, height, children }: { width: number; height: number; children: ReactNode }) {
  const scale = 376 / width;
  const inner: CSSProperties = { width, height, transform: `scale(${scale})`, transformOrigin: "0 0" };
  return (
    <div data-theme="paparan" style={{ height: Math.ceil(height * scale), overflow: "hidden", background: "#fff" }}>
      <SlidePatterns id="uji" />
      <div style={inner}>{children}</div>
    </div>
  );
}

const bar = (view: BarView) => (
  <Slide width={700} height={90}>
    <SlideBar view={view} width={700} height={58} patterns="uji" />
  </Slide>
);
const value: BarView = { solid: 0.6, whole: 0.9, tick: 0.8 };
const level: BarView = { solid: 0.5, zone: 0.7, whole: 0.9 };

type Line = Extract<SlideBody, { kind: "line" }>;
const SHARES = [23, 23, 24, 25, 24, undefined, 22, 23, undefined, 22, 23, 22, 22];
const line = (values: readonly (number | undefined)[], newest: "whole" | "partial"): ReactNode => {
  const body: Line = {
    kind: "line",
    points: values.map((share, i) => ({
      week: addWeeks(toWeek("2026-W35"), i),
      ...(share === undefined ? { gap: "notReported" as const } : { value: share }),
      ...(i === 12 && newest === "partial" ? { partial: true as const } : {}),
      text: share === undefined ? "belum lapor" : `${share}%`,
      of: "",
    })),
    axis: { most: 30, ticks: [0, 10, 20, 30] },
    goal: { value: 20, text: "batas 20%" },
    first: "Mg ke-35",
    named: [3, 12],
    facts: [],
    speech: "uji",
  };
  return (
    <Slide width={1760} height={700}>
      <LineBody body={body} patterns="uji" />
    </Slide>
  );
};

type Map = Extract<SlideBody, { kind: "map" }>;
const map = (missing: Partial<Map["areas"][number]>): ReactNode => {
  const body: Map = {
    kind: "map",
    unit: "",
    areas: REGIONS.map(({ code, name, label }, i) => ({
      code,
      name,
      label,
      value: `${10 + i}%`,
      bar: { solid: 0 },
      status: "met",
      pair: "",
      ...(i === 5 ? missing : { level: i % 3 }),
    })),
    listed: [],
    classes: [],
    marks: [],
    speech: "uji",
  };
  return (
    <Slide width={1130} height={770}>
      <SlideMap body={body} geometry={SQUARES} paint={(code) => areaFill(body, code, "uji")} />
    </Slide>
  );
};

/** What slides draw, at the size of a picture. */
export const SLIDE_MARKS: readonly GoldenMark[] = [
  { name: "slide-bar", good: bar(value), fault: bar({ ...value, tick: 0.7 }) },
  { name: "slide-bar-attention", good: bar({ ...value, attention: true }), fault: bar(value) },
  { name: "slide-bar-level", good: bar(level), fault: bar({ solid: 0.6, whole: 0.9 }) },
  { name: "slide-bar-low", good: bar({ solid: 0, mark: "low" }), fault: bar({ solid: 0.12 }) },
  { name: "slide-bar-confidential", good: bar({ solid: 0, mark: "confidential" }), fault: bar({ solid: 0 }) },
  {
    name: "slide-bar-not-reported",
    good: bar({ solid: 0, mark: "notReported" }),
    fault: bar({ solid: 0, mark: "confidential" }),
  },
  { name: "slide-bar-zero", good: bar({ solid: 0, whole: 0.9 }), fault: bar({ solid: 0, mark: "notReported" }) },
  {
    name: "slide-interval",
    good: bar({ solid: 0, interval: { lo: 0.2, at: 0.35, hi: 0.46 } }),
    fault: bar({ solid: 0, interval: { lo: 0.2, at: 0.35, hi: 0.54 } }),
  },
  {
    name: "slide-line",
    good: line(SHARES, "partial"),
    // A week that is not compared must not be joined.
    fault: line(
      SHARES.map((share) => share ?? 21),
      "whole",
    ),
  },
  {
    name: "slide-line-missing",
    good: line([...SHARES.slice(0, 12), undefined], "whole"),
    fault: line([...SHARES.slice(0, 12), 0], "whole"),
  },
  { name: "slide-map", good: map({ mark: "notReported", value: "belum lapor" }), fault: map({ level: 0 }) },
];
