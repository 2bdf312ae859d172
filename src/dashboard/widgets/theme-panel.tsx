import { memo } from "react";
import { LevelBar } from "../charts/level-bar.tsx";
import type { PanelRow, PanelView } from "../view/panel-view.ts";
import { AsOfPill } from "./as-of-pill.tsx";
import { MarkChip } from "./mark-chip.tsx";
import styles from "./theme-panel.module.css";

function Label({ row }: { readonly row: PanelRow }) {
  return (
    <dt className={styles["label"]}>
      {row.label}
      {row.sub === undefined ? null : <small>{row.sub}</small>}
    </dt>
  );
}

function Figures({ row }: { readonly row: PanelRow }) {
  if (row.mark !== undefined) return <MarkChip mark={row.mark} text={row.value} />;
  return (
    <>
      <b>{row.value}</b>
      {row.rest === "" ? null : ` ${row.rest}`}
    </>
  );
}

/** Letters of a number that needs no more room than "≈ 1.510". */
const SHORT = 9;

/** A bar for each part, its number beside or in it; where there is nothing to draw, why. */
export function PanelRows({ panel }: { readonly panel: PanelView }) {
  const inside = panel.numbers === "inside";
  const bare = panel.rows.every((row) => row.rest === "" && row.mark === undefined && row.value.length < SHORT);
  const shape = panel.numbers === "wide" ? "wide" : inside ? "inside" : bare ? "plain" : "beside";
  if (panel.rows.length === 0) return <p className={styles["note"]}>{panel.empty}.</p>;
  return (
    <dl className={styles["rows"]}>
      {panel.rows.map((row) => (
        <div key={row.key} className={`${styles["row"]} ${styles[shape]}`}>
          <Label row={row} />
          <dd className={styles["bar"]}>
            <LevelBar view={row.bar} {...(inside ? { inside: row.value } : {})} />
            {inside && row.mark === undefined ? <span className="sr-only">{row.value}</span> : null}
            {inside && row.mark !== undefined ? <MarkChip mark={row.mark} text={row.value} /> : null}
          </dd>
          {inside ? null : (
            <dd className={styles["number"]}>
              <Figures row={row} />
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

/** One theme of the weekly page: the finding as its title, and its bars. The numbers are text; the bars repeat them. */
export const ThemePanel = memo(function ThemePanel({ panel }: { readonly panel: PanelView }) {
  return (
    <figure className={styles["panel"]} data-ready="true" aria-label={panel.title}>
      <figcaption className={styles["head"]}>
        <h3 className={styles["title"]}>{panel.title}</h3>
        <p className={styles["sub"]}>
          {panel.subtitle}
          {panel.asOf === undefined ? null : <AsOfPill text={panel.asOf} />}
        </p>
      </figcaption>
      <PanelRows panel={panel} />
      {panel.note === undefined || panel.rows.length === 0 ? null : <p className={styles["note"]}>{panel.note}</p>}
    </figure>
  );
});
