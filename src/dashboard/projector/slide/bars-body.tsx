import type { SlideBody } from "../../view/slide.ts";
import styles from "./bars-body.module.css";
import { SlideBar } from "./slide-bar.tsx";

type Body = Extract<SlideBody, { kind: "bars" }>;
type Row = Body["rows"][number];

/** Pixels: of the sheet between its margins, of a letter of each kind on average, and of what keeps words apart. */
const WIDTH = 1760;
const LABEL = { letter: 30, small: 19, least: 190, most: 560, gap: 40 };
const VALUE = { letter: 36, rest: 20, gap: 80 };
const LONGEST_BAR = 1000;
const HEIGHT = 58;

/** The rest of its words stands below the value. */
const isLong = ({ rest }: Row) => rest.length > 28;
/** What stands for a count under the threshold, as a share of the scale. */
const STUB = 0.13;

/** How much of the scale a row takes. */
function reach({ bar }: Row): number {
  if (bar.mark === "low") return STUB;
  if (bar.mark !== undefined || bar.interval !== undefined) return 1;
  return Math.max(bar.whole ?? 0, bar.zone ?? 0, bar.solid, bar.tick ?? 0);
}

/** The label column, as wide as its longest label. */
function labelWidth(rows: readonly Row[]): number {
  const longest = Math.max(
    ...rows.map(({ label, sub = "" }) => Math.max(label.length * LABEL.letter, sub.length * LABEL.small)),
  );
  return Math.min(LABEL.most, Math.max(LABEL.least, longest + LABEL.gap));
}

/** How long a bar of the whole scale can be, so that the words behind every bar still have their room. */
function scaleWidth(rows: readonly Row[], left: number): number {
  const widths = rows.map((row) => {
    const [value, rest] = [row.value.length * VALUE.letter, row.rest.length * VALUE.rest];
    const words = isLong(row) ? Math.max(value, rest) : value + rest;
    return (WIDTH - left - words - VALUE.gap) / Math.max(0.05, reach(row));
  });
  return Math.floor(Math.min(LONGEST_BAR, ...widths));
}

/** Bars on one scale, each with its number behind it. */
export function BarsBody({ body, patterns }: { readonly body: Body; readonly patterns: string }) {
  if (body.rows.length === 0) return <p className={styles["empty"]}>{body.empty}</p>;
  const left = labelWidth(body.rows);
  const width = scaleWidth(body.rows, left);
  const first = body.rows[0];
  return (
    <>
      <ul className={styles["bars"]} style={body.goal === undefined ? {} : { paddingTop: 40 }}>
        {body.rows.map((row) => (
          <li key={row.key} className={styles["row"]}>
            <span className={styles["label"]} style={{ width: left }}>
              {row.label}
              {row.sub === undefined ? null : <small>{row.sub}</small>}
            </span>
            <span className={styles["bar"]} style={{ width: Math.ceil(reach(row) * width) + 6 }}>
              {row === first && body.goal !== undefined && row.bar.tick !== undefined ? (
                <span className={styles["goal"]} style={{ left: row.bar.tick * width }}>
                  {body.goal}
                </span>
              ) : null}
              <SlideBar
                view={row.bar}
                width={row.bar.mark === undefined ? width : Math.min(width, 700)}
                height={HEIGHT}
                patterns={patterns}
              />
            </span>
            <span className={styles[isLong(row) ? "stacked" : "words"]}>
              <b>{row.value}</b>
              {row.rest === "" ? null : <span>{row.rest}</span>}
            </span>
          </li>
        ))}
      </ul>
      {body.zone === undefined && body.next === undefined ? null : (
        <p className={styles["key"]}>
          {body.zone === undefined ? null : (
            <span>
              <svg width="72" height="40" aria-hidden="true" focusable="false">
                <rect
                  x="3"
                  y="3"
                  width="66"
                  height="34"
                  fill="#fff"
                  stroke="var(--data)"
                  strokeWidth="5"
                  strokeDasharray="12 8"
                />
              </svg>
              {body.zone}
            </span>
          )}
          {body.next === undefined ? null : <span>{body.next}</span>}
        </p>
      )}
    </>
  );
}
