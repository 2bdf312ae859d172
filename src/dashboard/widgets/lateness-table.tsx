import { memo } from "react";
import type { LatenessState, LatenessView } from "../view/quality/lateness-view.ts";
import styles from "./lateness-table.module.css";
import { ScrollBox } from "./scroll-box.tsx";

/** The box of a week. Its words stand in the cell for those who do not see it. */
function Mark({ state }: { readonly state: LatenessState }) {
  return <span className={`${styles["mark"]} ${styles[state]}`} aria-hidden="true" />;
}

/** Weeks of returns: a row a sender or an area, a box a week. */
export const LatenessTable = memo(function LatenessTable({ view }: { readonly view: LatenessView }) {
  const last = view.weeks.length - 1;
  return (
    <>
      <ScrollBox label={view.title}>
        <table className={styles["table"]}>
          <caption className="sr-only">{view.title}</caption>
          <thead>
            <tr>
              <th scope="col" className={styles["first"]}>
                {view.head}
              </th>
              {view.weeks.map((week, i) => (
                <th key={week.key} scope="col" aria-label={week.name} data-last={i === last}>
                  {week.number}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {view.rows.map((row) => (
              <tr key={row.key}>
                <th scope="row">{row.name}</th>
                {row.cells.map((cell) => (
                  <td key={cell.key} title={cell.text}>
                    <Mark state={cell.state} />
                    <span className="sr-only">{cell.text}</span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <ul className={styles["legend"]}>
        {view.legend.map(({ state, text }) => (
          <li key={state}>
            <Mark state={state} />
            {text}
          </li>
        ))}
      </ul>
    </>
  );
});
