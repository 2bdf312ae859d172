import type { ReactNode } from "react";
import { ownerName } from "../../../indicators/names.ts";
import { indicatorOf } from "../../../indicators/registry.ts";
import { shortDay } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { placeName } from "../../i18n/names.ts";
import { recordWord } from "../../i18n/words-record.ts";
import button from "../../ui/button.module.css";
import type { NewItem } from "./meeting-record.ts";
import styles from "./record-line.module.css";

/** One item with what can be done about it. A text is Indonesian, whatever the reader's language. */
export function RecordLine(props: {
  readonly locale: Locale;
  readonly item: NewItem;
  /** "B0315 · sejak minggu ke-43". */
  readonly head: string;
  readonly overdue?: boolean;
  /** "selesai", "batal": the item stands no more as it was. */
  readonly state?: string | undefined;
  readonly children: ReactNode;
}) {
  const { locale, item, head, overdue = false, state, children } = props;
  const name = indicatorOf(item.indicator)?.name[locale] ?? item.indicator;
  return (
    <li className={styles["line"]}>
      <p className={styles["head"]}>
        <b>{head}</b>
        <span>{recordWord(locale, item.kind)}</span>
        {state === undefined ? null : <strong>{state}</strong>}
      </p>
      <p className={state === undefined ? undefined : styles["gone"]} lang="id">
        <bdi>{item.text}</bdi>
      </p>
      <p className={styles["facts"]}>
        {ownerName(locale, item.owner)} · {recordWord(locale, "dueBy", { day: shortDay(locale, item.due) })}
        {overdue ? <b> · {recordWord(locale, "late")}</b> : null} · {name}, {placeName(locale, item.region)}
      </p>
      <div className={styles["actions"]}>{children}</div>
    </li>
  );
}

/** A command on one item: its words alone would not say on which. */
export function LineButton(props: {
  readonly locale: Locale;
  readonly id: string;
  readonly act: "edit" | "remove" | "done" | "cancel" | "undo";
  readonly item: string;
  readonly onPress: () => void;
}) {
  const { locale, id, act, item, onPress } = props;
  const words = recordWord(locale, act);
  return (
    <button
      type="button"
      id={id}
      className={`${button["button"]} ${styles["button"]}`}
      aria-label={recordWord(locale, "of", { act: words, id: item })}
      onClick={onPress}
    >
      {words}
    </button>
  );
}
