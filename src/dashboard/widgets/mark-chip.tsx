import type { Mark } from "../view/figure-words.ts";
import styles from "./marks.module.css";

/** What stands where a number is not shown: dotted, hatched with a white chip, or a plain dash. */
export function MarkChip({ mark, text }: { readonly mark: Mark; readonly text: string }) {
  if (mark === "notApplicable") return <span className={styles["plain"]}>{text}</span>;
  return (
    <span className={mark === "notReported" ? `${styles["mark"]} ${styles["notReported"]}` : styles["mark"]}>
      <span>{text}</span>
    </span>
  );
}
