import { paintOf } from "../map/map-paint.ts";
import type { ContextView } from "../view/map/map-context.ts";
import type { LegendView } from "../view/map/map-legend-view.ts";
import type { Fill } from "../view/map/map-scale.ts";
import { AsOfPill } from "./as-of-pill.tsx";
import styles from "./map-legend.module.css";

/** What the colours say, then what stands where there is no number. */
export function MapLegend({ view }: { readonly view: LegendView }) {
  return (
    <div className={styles["legend"]}>
      <h2>{view.title}</h2>
      {view.note === undefined ? null : <p className={styles["note"]}>{view.note}</p>}
      {view.asOf === undefined ? null : <AsOfPill text={view.asOf} />}
      <ul className={styles["keys"]}>
        {view.classes.map(({ label, fill }) => (
          <li key={label} className={styles["class"]}>
            <Swatch fill={fill} />
            <span>{label}</span>
          </li>
        ))}
        {view.others.map(({ fill, text }) => (
          <li key={text} className={styles["other"]}>
            <Swatch fill={fill} />
            {text}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Swatch({ fill }: { readonly fill: Fill }) {
  const other = fill.kind === "mark" || fill.kind === "plain";
  const dashed = fill.kind === "mark" && fill.mark === "notApplicable";
  return (
    <svg width={other ? 20 : "100%"} height="12" aria-hidden="true" focusable="false">
      <rect
        x="0.5"
        y="0.5"
        width={other ? 19 : "100%"}
        height="11"
        fill={paintOf(fill)}
        stroke={other ? "var(--norep-ink)" : "rgb(21 32 43 / 35%)"}
        strokeWidth={other ? 1 : 0.5}
        strokeDasharray={dashed ? "2 2" : undefined}
      />
    </svg>
  );
}

/** The public facts of the rings: a look, a caption and a source of their own, and every number. */
export function MapContextCaption({ view }: { readonly view: ContextView }) {
  return (
    <div className={styles["context"]}>
      <h2>
        <svg width="16" height="16" aria-hidden="true" focusable="false">
          <circle
            cx="8"
            cy="8"
            r="6.5"
            fill="none"
            stroke="var(--arang-700)"
            strokeWidth="1.6"
            strokeDasharray="1.5 2.5"
          />
        </svg>
        {view.title}
      </h2>
      <p className={styles["note"]}>{view.note}</p>
      <dl>
        {view.places.map(({ code, name, value }) => (
          <div key={code}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
