import { useId } from "react";
import { Icon } from "./icons.tsx";
import styles from "./select.module.css";

/** One choice of a list: the browser's own, so that it works with every keyboard, screen reader and phone. */
export function Select(props: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly onChoose: (value: string) => void;
}) {
  const id = useId();
  return (
    <div className={styles["field"]}>
      <label htmlFor={id}>{props.label}</label>
      <span className={styles["box"]}>
        <select id={id} value={props.value} onChange={(event) => props.onChoose(event.currentTarget.value)}>
          {props.options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.text}
            </option>
          ))}
        </select>
        <Icon name="down" size={14} />
      </span>
    </div>
  );
}
