import type { Locale } from "../../i18n/locale.ts";
import { recordWord } from "../../i18n/words-record.ts";
import { type MeetingRecord, type NewItem, removeItem, restoreItem } from "./meeting-record.ts";
import { LineButton, RecordLine } from "./record-line.tsx";
import styles from "./record-panel.module.css";

/** What a list reports: the record as it is now, what is said of it, and where the focus goes. */
export type Marked = { readonly record: MeetingRecord; readonly said: string; readonly focus: string };

/** What this meeting decided, in the order in which it did. */
export function DecidedList(props: {
  readonly locale: Locale;
  readonly record: MeetingRecord;
  /** Start of the ids of its heading and its buttons. */
  readonly base: string;
  readonly onEdit: (item: NewItem) => void;
  readonly onMark: (marked: Marked) => void;
}) {
  const { locale, record, base, onEdit, onMark } = props;
  const remove = ({ id }: NewItem) => {
    const next = removeItem(record, id);
    const stays = next.items.some((item) => item.id === id);
    const said = recordWord(locale, stays ? "withdrawn" : "removed", { id });
    onMark({ record: next, said, focus: stays ? `${base}-undo-${id}` : base });
  };
  const restore = ({ id }: NewItem) => {
    const said = recordWord(locale, "unmarked", { id });
    onMark({ record: restoreItem(record, id), said, focus: `${base}-remove-${id}` });
  };
  return (
    <section aria-labelledby={base}>
      <h3 id={base} tabIndex={-1}>
        {recordWord(locale, "decided")}
      </h3>
      {record.items.length === 0 ? <p className={styles["none"]}>{recordWord(locale, "none")}</p> : null}
      <ul>
        {record.items.map((item) => (
          <RecordLine
            key={item.id}
            locale={locale}
            item={item}
            head={item.id}
            state={item.withdrawn === true ? recordWord(locale, "stateCancelled") : undefined}
          >
            {item.withdrawn === true ? (
              <LineButton
                locale={locale}
                id={`${base}-undo-${item.id}`}
                act="undo"
                item={item.id}
                onPress={() => restore(item)}
              />
            ) : (
              <>
                <LineButton
                  locale={locale}
                  id={`${base}-edit-${item.id}`}
                  act="edit"
                  item={item.id}
                  onPress={() => onEdit(item)}
                />
                <LineButton
                  locale={locale}
                  id={`${base}-remove-${item.id}`}
                  act="remove"
                  item={item.id}
                  onPress={() => remove(item)}
                />
              </>
            )}
          </RecordLine>
        ))}
      </ul>
    </section>
  );
}
