import { DOTS, HATCH } from "../charts/patterns.tsx";
import type { AreaView, WhereView } from "../view/where-view.ts";
import { AreaShapes } from "./area-shapes.tsx";
import type { MapGeometry } from "./geometry.ts";
import { type LabelPlace, whereLayout } from "./where-layout.ts";

const CLASSES = ["var(--laut-1)", "var(--laut-2)", "var(--laut-3)", "var(--laut-4)", "var(--laut-5)"];

/** A class colour, or the pattern of the mark that stands in place of the number. */
export function fillOf(area: Pick<AreaView, "level" | "mark"> | undefined): string {
  if (area?.mark === "low" || area?.mark === "confidential") return HATCH;
  if (area?.mark === "notReported" || area?.level === undefined) return DOTS;
  return CLASSES[area.level] ?? "var(--laut-5)";
}

function Label({ place, area }: { readonly place: LabelPlace; readonly area: AreaView }) {
  const { x, y, align, leader } = place;
  return (
    <>
      {leader === undefined ? null : (
        <>
          <line x1={leader.from[0]} y1={leader.from[1]} x2={leader.to[0]} y2={leader.to[1]} stroke="var(--ink)" />
          <circle cx={leader.from[0]} cy={leader.from[1]} r={2.2} fill="var(--ink)" stroke="#fff" />
        </>
      )}
      <text
        x={x}
        y={y}
        textAnchor={align}
        fontSize="11.5"
        fontWeight="500"
        fill="var(--ink)"
        stroke="#fff"
        strokeWidth={3}
        strokeLinejoin="round"
        paintOrder="stroke"
      >
        {area.label}
        <tspan x={x} dy={14.5} fontSize="13" fontWeight="750">
          {area.value}
        </tspan>
      </text>
    </>
  );
}

/** The eight areas in five classes; the sentence in its name says every value. Text is drawn at its size, never scaled. */
export function WhereMap({
  view,
  geometry,
  width,
}: {
  readonly view: WhereView;
  readonly geometry: MapGeometry;
  readonly width: number;
}) {
  const layout = whereLayout(width, geometry.regions);
  const paint = (code: string) => fillOf(view.areas.find((one) => one.code === code));
  return (
    <svg
      width={width}
      height={layout.height}
      role="img"
      aria-label={view.speech}
      style={{ display: "block", overflow: "hidden" }}
    >
      <g transform={layout.transform}>
        <AreaShapes geometry={geometry} pixel={layout.pixel} paint={paint} separate />
      </g>
      {geometry.islands.map((island) => {
        const [cx, cy] = layout.place(island.at);
        const fill = paint(island.code);
        return (
          <circle key={island.name} cx={cx} cy={cy} r={2} fill={fill} stroke="var(--arang-500)" strokeWidth={0.7} />
        );
      })}
      {layout.labels.map((place) => {
        const area = view.areas.find((one) => one.code === place.code);
        return area === undefined ? null : <Label key={place.code} place={place} area={area} />;
      })}
    </svg>
  );
}
