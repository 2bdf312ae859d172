import type { ReactNode } from "react";
import styles from "./state-panel.module.css";

/** The page where there is nothing to show: what, where, what next. Never an empty screen, never a zero. */
export function StatePanel(props: {
  readonly title: string;
  readonly text: string;
  readonly detail?: string | undefined;
  readonly actions?: ReactNode;
  readonly urgent?: boolean;
}) {
  return (
    <section className={styles["panel"]} role={props.urgent ? "alert" : undefined}>
      <h1 className={styles["title"]}>{props.title}</h1>
      <p className={styles["text"]}>{props.text}</p>
      {props.detail === undefined ? null : <p className={styles["detail"]}>{props.detail}</p>}
      {props.actions === undefined ? null : <div className={styles["actions"]}>{props.actions}</div>}
    </section>
  );
}
