import type { HistoryView } from "../view/indicator/history.ts";
import styles from "./history-chart.module.css";

/** One week in words, the same as in the table; read out as the arrow keys move. */
export function HistoryTooltip(props: {
  readonly view: HistoryView;
  readonly active?: boolean;
  readonly label?: string | number;
}) {
  const { view, active, label } = props;
  const at = Number(label);
  const point = Number.isInteger(at) ? view.points[at] : undefined;
  if (active !== true || point === undefined) return null;
  const row = view.table.rows.find((one) => one.key === point.week);
  const beside = view.beside;
  return (
    <div className={styles["tooltip"]}>
      <p>{row?.cells[0]?.text}</p>
      <p>
        <b>{point.text}</b>
      </p>
      {beside === undefined ? null : (
        <p>
          {beside.name}: {beside.points[at]?.text}
        </p>
      )}
    </div>
  );
}
