import type { BarView } from "../view/bar-view.ts";
import { DOTS, HATCH } from "./patterns.tsx";

/** Lengths are shares of the width that the bar is given: it prints and reflows without being measured. */
export const share = (part: number) => `${Math.round(part * 1000) / 10}%`;

type Box = { readonly y: number; readonly height: number };

/** The mark of a count that is not shown, in the place of its bar. */
export function MarkBar({ mark, y, height }: Box & { readonly mark: NonNullable<BarView["mark"]> }) {
  if (mark === "notApplicable") return null;
  const width = mark === "low" ? "9%" : "100%";
  const fill = mark === "notReported" ? DOTS : HATCH;
  const stroke = mark === "notReported" ? "var(--norep-ink)" : "var(--hatch-ink)";
  const dash = mark === "notReported" ? "3 2" : undefined;
  return <rect x="0" y={y} width={width} height={height} fill={fill} stroke={stroke} strokeDasharray={dash} />;
}

/** A mean as a dot on the line of its interval; the upright line is zero. */
function IntervalBar({ interval, y, height }: Box & { readonly interval: NonNullable<BarView["interval"]> }) {
  const middle = y + height / 2;
  return (
    <>
      <line x1="50%" x2="50%" y1={y - 3} y2={y + height + 3} stroke="var(--axis)" />
      <line
        x1={share(interval.lo)}
        x2={share(interval.hi)}
        y1={middle}
        y2={middle}
        stroke="var(--data)"
        strokeWidth={3}
      />
      <circle cx={share(interval.at)} cy={middle} r={5} fill="var(--data-strong)" stroke="#fff" strokeWidth={1.5} />
    </>
  );
}

/** From nothing to the value, or to the least that a level may be; beyond it the zone of its rounding. */
export function BarBody({ view, y, height }: Box & { readonly view: BarView }) {
  if (view.interval !== undefined) return <IntervalBar interval={view.interval} y={y} height={height} />;
  if (view.mark !== undefined) return <MarkBar mark={view.mark} y={y} height={height} />;
  const fill = view.attention ? "var(--st-act-fill)" : "var(--data)";
  return (
    <>
      {view.zone === undefined ? null : (
        <rect
          x={share(view.solid)}
          y={y + 0.5}
          width={share(view.zone - view.solid)}
          height={height - 1}
          fill="var(--data-soft)"
          stroke={fill}
          strokeDasharray={view.carried ? "3 2.4" : undefined}
        />
      )}
      <rect x="0" y={y} width={share(view.solid)} height={height} fill={fill} />
    </>
  );
}

/** The target: an ink tick with a halo, so that it stands out of the bar and of the ground. */
export function Tick({ at, y, height }: Box & { readonly at: number }) {
  const x = share(at);
  return (
    <>
      <line x1={x} x2={x} y1={y} y2={y + height} stroke="#fff" strokeWidth={5} />
      <line x1={x} x2={x} y1={y} y2={y + height} stroke="var(--target)" strokeWidth={2} />
    </>
  );
}
