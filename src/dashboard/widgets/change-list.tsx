import { Triangle } from "../ui/triangle.tsx";
import type { Change } from "../view/narrative/changes.ts";
import styles from "./change-list.module.css";

const DIRECTIONS = { up: "up", down: "down", level: "flat" } as const;

/** "Apa yang berubah": at most four sentences; the glyph repeats what they say. */
export function ChangeList({ changes }: { readonly changes: readonly Change[] }) {
  return (
    <ul className={styles["list"]}>
      {changes.map((change) => (
        <li key={change.text}>
          <span className={change.worse ? `${styles["glyph"]} ${styles["worse"]}` : styles["glyph"]}>
            {change.glyph === "note" ? (
              <span className={styles["note"]} aria-hidden="true" />
            ) : (
              <Triangle direction={DIRECTIONS[change.glyph]} />
            )}
          </span>
          <span>{change.text}</span>
        </li>
      ))}
    </ul>
  );
}
