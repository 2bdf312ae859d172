import styles from "./sidebar-reports.module.css";

export type ReportCounts = {
  readonly expected: number;
  readonly onTime: number;
  readonly late: number;
  readonly missing: number;
};

/** How complete a week is, as one bar: solid on time, light late, striped not in. The words beside it say the same. */
export function ReportsBar({
  counts,
  className,
}: {
  readonly counts: ReportCounts;
  readonly className?: string | undefined;
}) {
  const parts = [
    { key: "onTime", count: counts.onTime },
    { key: "late", count: counts.late },
    { key: "missing", count: counts.missing },
  ];
  return (
    <span className={className === undefined ? styles["bar"] : `${styles["bar"]} ${className}`} aria-hidden="true">
      {parts
        .filter((part) => part.count > 0)
        .map((part) => (
          <span key={part.key} className={styles[part.key]} style={{ flexGrow: part.count, flexBasis: 0 }} />
        ))}
    </span>
  );
}
