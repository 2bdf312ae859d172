import { MiniBar } from "../charts/mini-bar.tsx";
import type { AreaView } from "../view/where-view.ts";
import { MarkChip } from "./mark-chip.tsx";
import styles from "./where-list.module.css";

/** The areas of the map as a list, furthest beyond the limit first; no ordinal numbers, marks last. */
export function WhereList({ areas, label }: { readonly areas: readonly AreaView[]; readonly label: string }) {
  return (
    <ul className={styles["list"]} aria-label={label}>
      {areas.map((area) => (
        <li key={area.code} className={area.mark === undefined ? undefined : styles["marked"]}>
          <span>{area.name}</span>
          {area.mark === undefined ? (
            <>
              <MiniBar view={area.bar} />
              <span className={styles["value"]}>{area.value}</span>
            </>
          ) : (
            <MarkChip mark={area.mark} text={area.value} />
          )}
        </li>
      ))}
    </ul>
  );
}
