import type { ServiceRow } from "../view/region/region-view.ts";
import { dotFill, InTable, InTableRow } from "./in-table.tsx";

const at = (percent: number) => `${Math.round(percent * 10) / 10}%`;
const GRID = [0, 25, 50, 75, 100];

/** The area beside the province and the target, on the axis of 0 to 100 per cent that all rows share. */
export function ServiceDots({ row }: { readonly row: ServiceRow }) {
  const { here, province, target, mark } = row;
  const fill = dotFill(row.status === "attention");
  return (
    <InTableRow grid={GRID.map(at)} {...(mark === undefined ? {} : { mark })}>
      {here === undefined || target === undefined ? null : (
        <line x1={at(here)} x2={at(target)} y1={14} y2={14} stroke={fill} strokeWidth={4} strokeOpacity={0.45} />
      )}
      {target === undefined ? null : (
        <line x1={at(target)} x2={at(target)} y1={4} y2={24} stroke="var(--target)" strokeWidth={2} />
      )}
      {province === undefined ? null : (
        <circle cx={at(province)} cy={14} r={4.5} fill="var(--surface)" stroke="var(--ink-3)" strokeWidth={1.8} />
      )}
      {here === undefined ? null : <circle cx={at(here)} cy={14} r={5.5} fill={fill} stroke="#fff" strokeWidth={1.5} />}
    </InTableRow>
  );
}

/** What the marks of the rows are, and their axis. */
export function ServiceAxis({
  words,
}: {
  readonly words: { readonly here: string; readonly province: string; readonly target: string };
}) {
  return (
    <InTable height={40}>
      <g fontSize="12" fill="var(--ink-2)">
        <circle cx={6} cy={9} r={5} fill="var(--data-strong)" />
        <text x={16} y={13}>
          {words.here}
        </text>
        <circle cx={104} cy={9} r={4} fill="var(--surface)" stroke="var(--ink-3)" strokeWidth={1.8} />
        <text x={113} y={13}>
          {words.province}
        </text>
        <line x1={176} x2={176} y1={2} y2={16} stroke="var(--target)" strokeWidth={2} />
        <text x={184} y={13}>
          {words.target}
        </text>
        {GRID.map((line) => (
          <text key={line} x={at(line)} y={35} textAnchor="middle">
            {line === 100 ? "100%" : line}
          </text>
        ))}
      </g>
    </InTable>
  );
}
