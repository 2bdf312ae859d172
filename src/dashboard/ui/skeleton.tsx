import styles from "./skeleton.module.css";

const ROWS = ["62%", "70%", "56%", "66%", "60%", "72%", "58%"];

function Bar({
  width,
  height,
  wide = false,
}: {
  readonly width: string;
  readonly height: number;
  readonly wide?: boolean;
}) {
  return <i className={wide ? `${styles["bar"]} ${styles["wide"]}` : styles["bar"]} style={{ width, height }} />;
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
        <Bar width="72%" height={26} />
        <Bar width="54%" height={26} />
        <div className={styles["rows"]}>
          {ROWS.map((width) => (
            <div className={styles["row"]} key={width}>
              <Bar width={width} height={12} />
              <Bar width="54px" height={24} />
              <Bar width="100%" height={10} />
              <Bar width="100%" height={10} wide />
              <Bar width="76px" height={12} wide />
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}
