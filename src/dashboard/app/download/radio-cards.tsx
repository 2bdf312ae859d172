import { useId } from "react";
import styles from "./radio-cards.module.css";

export type Card<T extends string> = {
  readonly value: T;
  readonly name: string;
  readonly hint: string;
  /** Cannot be chosen; its hint says why. */
  readonly off?: boolean;
};

/** Named by class: the oldest browsers know no `:has()`. */
function lookOf<T extends string>(card: Card<T>, value: T): string {
  const state = card.off === true ? styles["off"] : card.value === value ? styles["on"] : "";
  return `${styles["card"]} ${state}`;
}

/** A choice of one among few, each with what it means: the browser's own radio buttons. */
export function RadioCards<T extends string>(props: {
  readonly legend: string;
  readonly cards: readonly Card<T>[];
  readonly value: T;
  readonly onChoose: (value: T) => void;
  /** In two columns, the hint under the name; else a row each, the hint beside it. */
  readonly columns?: boolean;
}) {
  const { legend, cards, value, onChoose, columns = false } = props;
  const id = useId();
  return (
    <fieldset className={styles["field"]}>
      <legend>{legend}</legend>
      <div className={styles[columns ? "columns" : "rows"]}>
        {cards.map((card) => (
          <label key={card.value} className={lookOf(card, value)}>
            <input
              type="radio"
              name={id}
              value={card.value}
              checked={card.value === value}
              disabled={card.off === true}
              onChange={() => onChoose(card.value)}
            />
            <b>{card.name}</b>
            <span>{card.hint}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
