import type { ReactNode } from "react";
import styles from "./record-field.module.css";

/** What a control needs so that its label, its hint and its fault are said with it. */
export type ControlProps = {
  readonly id: string;
  readonly "aria-invalid"?: true;
  readonly "aria-describedby"?: string;
};

/** One field of the form: label, control, hint, and what is wrong with it. */
export function RecordField(props: {
  readonly id: string;
  readonly label: string;
  readonly fault?: string | undefined;
  /** Said with the control, below it. */
  readonly hint?: ReactNode;
  readonly children: (control: ControlProps) => ReactNode;
}) {
  const { id, label, fault, hint, children } = props;
  const described = [
    ...(fault === undefined ? [] : [`${id}-fault`]),
    ...(hint === undefined ? [] : [`${id}-hint`]),
  ].join(" ");
  return (
    <div className={styles["field"]}>
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        ...(fault === undefined ? {} : { "aria-invalid": true }),
        ...(described === "" ? {} : { "aria-describedby": described }),
      })}
      {fault === undefined ? null : (
        <p id={`${id}-fault`} className={styles["fault"]}>
          {fault}
        </p>
      )}
      {hint === undefined ? null : (
        <div id={`${id}-hint`} className={styles["hint"]}>
          {hint}
        </div>
      )}
    </div>
  );
}

/** One of a list, the browser's own; nothing is chosen until somebody does. */
export function RecordSelect(props: {
  readonly control: ControlProps;
  readonly value: string;
  /** The first line, where nothing is chosen yet. */
  readonly empty?: string;
  readonly onChoose: (value: string) => void;
  readonly children: ReactNode;
}) {
  const { control, value, empty, onChoose, children } = props;
  return (
    <select {...control} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
      {empty === undefined ? null : (
        <option value="" disabled>
          {empty}
        </option>
      )}
      {children}
    </select>
  );
}
