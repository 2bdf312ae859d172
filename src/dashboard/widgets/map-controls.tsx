import { type ReactNode, useId } from "react";
import type { Locale } from "../i18n/locale.ts";
import { mapWord } from "../i18n/words-map.ts";
import { Icon } from "../ui/icons.tsx";
import { Segments } from "../ui/segments.tsx";
import type { IndicatorGroup } from "../view/map/map-subject.ts";
import type { Choice } from "../view/map/map-view.ts";
import styles from "./map-controls.module.css";

/** One choice of few with its name above it, and below all of them why some cannot be chosen. */
export function LabelledSegments(props: {
  readonly label: string;
  readonly choices: readonly Choice<string>[];
  readonly value: string;
  readonly onChoose: (value: string) => void;
  readonly reason: string;
}) {
  const { label, choices, value, onChoose, reason } = props;
  return (
    <div className={styles["control"]}>
      <span className={styles["label"]} aria-hidden="true">
        {label}
      </span>
      <Segments
        label={label}
        options={choices.map((choice) => ({ value: choice.value, text: choice.text, off: choice.off !== undefined }))}
        value={value}
        onChoose={onChoose}
        reason={reason}
      />
    </div>
  );
}

export function LabelledSelect(props: {
  readonly label: string;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  readonly strong?: boolean;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <div className={styles["control"]}>
      <label className={styles["label"]} htmlFor={id}>
        {props.label}
      </label>
      <div className={styles["wrap"]}>
        <select
          id={id}
          className={props.strong ? `${styles["select"]} ${styles["strong"]}` : styles["select"]}
          value={props.value}
          onChange={(event) => props.onChoose(event.target.value)}
        >
          {props.children}
        </select>
        <Icon name="down" size={14} />
      </div>
    </div>
  );
}

/** All indicators of the catalogue by theme, those without a map included: they say why. */
export function IndicatorSelect(props: {
  readonly locale: Locale;
  readonly groups: readonly IndicatorGroup[];
  readonly value: string;
  readonly onChoose: (value: string) => void;
}) {
  return (
    <LabelledSelect
      label={mapWord(props.locale, "chooseIndicator")}
      value={props.value}
      onChoose={props.onChoose}
      strong
    >
      {props.groups.map((group) => (
        <optgroup key={group.label} label={group.label}>
          {group.options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.text}
            </option>
          ))}
        </optgroup>
      ))}
    </LabelledSelect>
  );
}

/** Why some of the choices are off, each reason once. */
export function OffReasons({ id, choices }: { readonly id: string; readonly choices: readonly Choice<string>[] }) {
  const reasons = [...new Set(choices.flatMap((choice) => choice.off ?? []))];
  return (
    <p id={id} className={styles["reasons"]}>
      {reasons.join(" ")}
    </p>
  );
}
