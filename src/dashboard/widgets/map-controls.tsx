import type { Locale } from "../i18n/locale.ts";
import { mapWord } from "../i18n/words-map.ts";
import { Segments } from "../ui/segments.tsx";
import { Options, Select } from "../ui/select.tsx";
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

/** All indicators of the catalogue by theme, those without a map included: they say why. */
export function IndicatorSelect(props: {
  readonly locale: Locale;
  readonly groups: readonly IndicatorGroup[];
  readonly value: string;
  readonly onChoose: (value: string) => void;
}) {
  return (
    <div className={styles["indicator"]}>
      <Select label={mapWord(props.locale, "chooseIndicator")} value={props.value} onChoose={props.onChoose}>
        {props.groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            <Options of={group.options} />
          </optgroup>
        ))}
      </Select>
    </div>
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
