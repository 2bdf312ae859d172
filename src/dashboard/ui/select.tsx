import { type ReactNode, useId } from "react";
import { Icon } from "./icons.tsx";
import styles from "./select.module.css";

/**
 * One choice of a list, as wide as its place: the browser's own, so that it works with every keyboard, screen reader
 * and phone. Its children are options, or groups of them.
 */
export function Select(props: {
  readonly label: string;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <div className={styles["field"]}>
      <label htmlFor={id}>{props.label}</label>
      <span className={styles["box"]}>
        <select id={id} value={props.value} onChange={(event) => props.onChoose(event.currentTarget.value)}>
          {props.children}
        </select>
        <Icon name="down" size={14} />
      </span>
    </div>
  );
}

/** The options of a plain list. */
export function Options({ of }: { readonly of: readonly { readonly value: string; readonly text: string }[] }) {
  return of.map((option) => (
    <option key={option.value} value={option.value}>
      {option.text}
    </option>
  ));
}
