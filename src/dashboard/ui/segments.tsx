import styles from "./segments.module.css";

export type Segment<T extends string> = {
  readonly value: T;
  readonly text: string;
  /** What the short text stands for, read out after it. */
  readonly meaning?: string;
  readonly lang?: string;
  /** Cannot be chosen; `reason` of the group says why. */
  readonly off?: boolean;
};

/** A choice of one among few, all in sight. */
export function Segments<T extends string>(props: {
  readonly label: string;
  readonly options: readonly Segment<T>[];
  readonly value: T;
  readonly onChoose: (value: T) => void;
  /** Id of the text that says why some of the options cannot be chosen. */
  readonly reason?: string;
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset brings a legend and a layout of its own
    <div className={styles["segments"]} role="group" aria-label={props.label}>
      {props.options.map((option) => (
        <button
          key={option.value}
          type="button"
          lang={option.lang}
          aria-pressed={option.value === props.value}
          disabled={option.off === true}
          aria-describedby={option.off === true ? props.reason : undefined}
          onClick={() => props.onChoose(option.value)}
        >
          {option.text} {option.meaning === undefined ? null : <span className="sr-only">{option.meaning}</span>}
        </button>
      ))}
    </div>
  );
}
