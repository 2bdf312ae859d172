import type { Axis } from "../view/indicator/axis.ts";
import type { PlaceRow } from "../view/indicator/places-view.ts";
import { dotFill, InTable, InTableRow } from "./in-table.tsx";

const share = (value: number, { from, to }: Axis) =>
  `${Math.round(Math.min(1, Math.max(0, (value - from) / (to - from || 1))) * 1000) / 10}%`;

/** One row of the in-table chart: a dot on the axis of all rows, or the bar of a published range; marks as everywhere. */
export function PlaceDot({
  row,
  axis,
  target,
}: {
  readonly row: PlaceRow;
  readonly axis: Axis;
  readonly target?: number;
}) {
  const { size, mark } = row;
  const fill = dotFill(row.status === "attention");
  return (
    <InTableRow
      under={target === undefined ? null : <TargetLine x={share(target, axis)} />}
      grid={axis.ticks.map((tick) => share(tick.value, axis))}
      {...(mark === undefined ? {} : { mark })}
    >
      {size.lo === undefined || size.hi === undefined ? null : (
        <line x1={share(size.lo, axis)} x2={share(size.hi, axis)} y1={14} y2={14} stroke={fill} strokeWidth={5} />
      )}
      {size.value === undefined ? null : (
        <circle cx={share(size.value, axis)} cy={14} r={5.5} fill={fill} stroke="#fff" strokeWidth={1.5} />
      )}
    </InTableRow>
  );
}

function TargetLine({ x }: { readonly x: string }) {
  return <line x1={x} x2={x} y1={-5} y2={33} stroke="var(--target)" strokeWidth={1.5} strokeDasharray="4 3" />;
}

/** The axis over the rows. */
export function PlaceAxis({
  axis,
  target,
}: {
  readonly axis: Axis;
  readonly target?: { readonly value: number; readonly text: string };
}) {
  const clear = (value: number) =>
    target === undefined || Math.abs(value - target.value) > (axis.to - axis.from) * 0.09;
  return (
    <InTable height={34}>
      {axis.ticks.map((tick) =>
        clear(tick.value) ? (
          <text
            key={tick.value}
            x={share(tick.value, axis)}
            y={28}
            textAnchor="middle"
            fontSize="12"
            fill="var(--ink-2)"
          >
            {tick.text}
          </text>
        ) : null,
      )}
      {target === undefined ? null : (
        <text x={share(target.value, axis)} y={13} textAnchor="middle" fontSize="12" fontWeight="600" fill="var(--ink)">
          {target.text}
        </text>
      )}
    </InTable>
  );
}
