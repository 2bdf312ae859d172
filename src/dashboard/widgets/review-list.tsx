import type { ReviewView } from "../view/review-view.ts";
import styles from "./review-list.module.css";

/** The services that stand out by a rule: value, place and rule, owner. */
export function ReviewList({ entries }: { readonly entries: readonly ReviewView[] }) {
  return (
    <ul className={styles["list"]}>
      {entries.map((entry) => (
        <li key={entry.key}>
          <div className={styles["head"]}>
            <b>{entry.name}</b>
            <span>{entry.value}</span>
          </div>
          <p className={styles["why"]}>{entry.why}</p>
          <small className={styles["owner"]}>{entry.owner}</small>
        </li>
      ))}
    </ul>
  );
}
