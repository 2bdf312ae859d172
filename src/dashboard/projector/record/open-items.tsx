import type { ItemData, WeekData } from "../../data/week-data.ts";
import { weekLabelFrom } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { itemsWord, recordWord } from "../../i18n/words-record.ts";
import type { Marked } from "./decided-list.tsx";
import { type ClosedItem, closeItem, type MeetingRecord, reopenItem, rowOf } from "./meeting-record.ts";
import { LineButton, RecordLine } from "./record-line.tsx";
import styles from "./record-panel.module.css";

const STATE = { selesai: "stateDone", batal: "stateCancelled" } as const;

/** The open decisions of the week, then its open actions, each to be marked as done or cancelled. Missing reports are none. */
export function OpenItems(props: {
  readonly locale: Locale;
  readonly week: WeekData;
  readonly record: MeetingRecord;
  /** The day that a mark is dated. */
  readonly today: string;
  readonly base: string;
  readonly onMark: (marked: Marked) => void;
}) {
  const { locale, week, record, today, base, onMark } = props;
  const open = (["decision", "action"] as const).flatMap((kind) =>
    week.items.filter((item) => item.kind === kind && !record.items.some((one) => one.id === item.id)),
  );
  const lines = open.flatMap((item) => {
    const row = rowOf(item);
    return row === undefined ? [] : [{ item, row }];
  });
  const unmarkable = open.length - lines.length;
  const mark = (item: ItemData, state: ClosedItem["state"], id: string) =>
    onMark({
      record: closeItem(record, item, state, today),
      said: recordWord(locale, "marked", { id, state: recordWord(locale, STATE[state]) }),
      focus: `${base}-undo-${id}`,
    });
  const undo = (id: string) =>
    onMark({
      record: reopenItem(record, id),
      said: recordWord(locale, "unmarked", { id }),
      focus: `${base}-done-${id}`,
    });
  return (
    <section aria-labelledby={base}>
      <h3 id={base}>{recordWord(locale, "open")}</h3>
      {open.length === 0 ? <p className={styles["none"]}>{recordWord(locale, "openNone")}</p> : null}
      <ul>
        {lines.map(({ item, row }) => {
          const closed = record.closed.find((one) => one.id === row.id);
          const button = (act: "done" | "cancel" | "undo", onPress: () => void) => (
            <LineButton locale={locale} id={`${base}-${act}-${row.id}`} act={act} item={row.id} onPress={onPress} />
          );
          return (
            <RecordLine
              key={row.id}
              locale={locale}
              item={row}
              head={recordWord(locale, "origin", { id: row.id, week: weekLabelFrom(locale, row.week, week.week) })}
              overdue={item.overdue}
              state={closed === undefined ? undefined : recordWord(locale, STATE[closed.state])}
            >
              {closed === undefined ? (
                <>
                  {button("done", () => mark(item, "selesai", row.id))}
                  {button("cancel", () => mark(item, "batal", row.id))}
                </>
              ) : (
                button("undo", () => undo(row.id))
              )}
            </RecordLine>
          );
        })}
      </ul>
      {unmarkable === 0 ? null : (
        <p className={styles["none"]}>
          {recordWord(locale, "unmarkable", { n: unmarkable, items: itemsWord(locale, unmarkable) })}
        </p>
      )}
    </section>
  );
}
