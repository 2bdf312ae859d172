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

/** One theme: the finding as its title, and a bar for each of its parts. The numbers are text; the bars repeat them. */
export const ThemePanel = memo(function ThemePanel({
  panel,
  level = 3,
}: {
  readonly panel: PanelView;
  readonly level?: 2 | 3;
}) {
  const Heading = level === 2 ? "h2" : "h3";
  const inside = panel.numbers === "inside";
  const bare = panel.rows.every((row) => row.rest === "" && row.mark === undefined && row.value.length < SHORT);
  const shape = panel.numbers === "wide" ? "wide" : inside ? "inside" : bare ? "plain" : "beside";
  return (
    <figure className={styles["panel"]} data-ready="true" aria-label={panel.title}>
      <figcaption className={styles["head"]}>
        <Heading className={styles["title"]}>{panel.title}</Heading>
        <p className={styles["sub"]}>
          {panel.subtitle}
          {panel.asOf === undefined ? null : <AsOfPill text={panel.asOf} />}
        </p>
      </figcaption>
      <dl className={styles["rows"]} hidden={panel.rows.length === 0}>
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
      {panel.rows.length === 0 ? <p className={styles["note"]}>{panel.empty}.</p> : null}
      {panel.note === undefined || panel.rows.length === 0 ? null : <p className={styles["note"]}>{panel.note}</p>}
    </figure>
  );
});
