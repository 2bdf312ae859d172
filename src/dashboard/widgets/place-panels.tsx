import { memo } from "react";
import { PlacePanel } from "../charts/place-panel.tsx";
import type { PlaceRow, PlacesView } from "../view/indicator/places-view.ts";
import { MarkChip } from "./mark-chip.tsx";
import styles from "./place-panels.module.css";
import { useWidth } from "./use-size.ts";

function Panel({
  row,
  view,
  stepped,
}: {
  readonly row: PlaceRow;
  readonly view: PlacesView;
  readonly stepped: boolean;
}) {
  const [box, width] = useWidth<HTMLDivElement>(220);
  return (
    <li className={styles["panel"]}>
      <p className={styles["head"]}>
        <b>{row.name}</b>
        <span>{row.pair}</span>
      </p>
      <div className={styles["body"]}>
        <div ref={box} className={styles["picture"]}>
          <PlacePanel
            row={row}
            axis={view.axis}
            stepped={stepped}
            breaks={view.breaks}
            width={width}
            height={78}
            {...(view.target === undefined ? {} : { target: view.target.value })}
          />
        </div>
        <span className={row.status === "attention" ? `${styles["value"]} ${styles["attention"]}` : styles["value"]}>
          {row.mark === undefined ? row.value : <MarkChip mark={row.mark} text={row.value} />}
        </span>
      </div>
    </li>
  );
}

/** A year of every place, one small panel each, all on the scale that the unit line states. */
export const PlacePanels = memo(function PlacePanels({
  view,
  stepped,
}: {
  readonly view: PlacesView;
  readonly stepped: boolean;
}) {
  return (
    <ul className={styles["panels"]}>
      {view.rows.map((row) => (
        <Panel key={row.code} row={row} view={view} stepped={stepped} />
      ))}
    </ul>
  );
});
