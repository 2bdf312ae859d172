import styles from "./skeleton.module.css";

const ROWS = ["1", "2", "3", "4", "5", "6", "7"];

// Sizes are classes: the shell in index.html is markup, and the page's policy allows no style attribute there.
function Bar({ of }: { readonly of: "title" | "name" | "value" | "line" | "wideLine" | "status" }) {
  return <i className={`${styles["bar"]} ${styles[of]}`} />;
}

/** The weekly page before its figures: a headline and seven rows at their final size, nothing that moves. */
export function WeekSkeleton({ title, note }: { readonly title: string; readonly note: string }) {
  return (
    <div className={styles["skeleton"]}>
      <h1 className="sr-only">{title}</h1>
      <p className={styles["note"]} role="status">
        {note}
      </p>
      <div aria-hidden="true">
        <Bar of="title" />
        <Bar of="title" />
        <SkeletonRows />
      </div>
    </div>
  );
}

/** Seven rows at their final size, where the headline above them is there already. */
export function SkeletonRows() {
  return (
    <div className={styles["rows"]} aria-hidden="true">
      {ROWS.map((row) => (
        <div className={styles["row"]} key={row}>
          <Bar of="name" />
          <Bar of="value" />
          <Bar of="line" />
          <Bar of="wideLine" />
          <Bar of="status" />
        </div>
      ))}
    </div>
  );
}
