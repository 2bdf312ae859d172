import { useId, useState } from "react";
import { useServerNow } from "../../data/use-server-now.ts";
import type { WeekData } from "../../data/week-data.ts";
import { weekLabel } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { itemsWord, recordWord } from "../../i18n/words-record.ts";
import { DecidedList, type Marked } from "./decided-list.tsx";
import { addItem, changeItem, type ItemDraft, type MeetingRecord, meetingDay } from "./meeting-record.ts";
import { OpenItems } from "./open-items.tsx";
import { type FileOutcome, RecordFile } from "./record-file.tsx";
import { RecordForm } from "./record-form.tsx";
import styles from "./record-panel.module.css";
import { recordRows, unsavedRows } from "./record-rows.ts";
import { useFocusNext } from "./use-focus-next.ts";

/** More findings than these say that it is another file. */
const MOST_FINDINGS = 5;

/**
 * The record of the meeting over the deck: what it decides, what becomes of what is open, and the file that takes it out
 * of this page. The record itself is the caller's.
 */
export function RecordPanel(props: {
  readonly locale: Locale;
  readonly week: WeekData;
  readonly record: MeetingRecord;
  readonly onChange: (record: MeetingRecord) => void;
  /** Prints the sheet: see useRecordPrint. */
  readonly onPrint: () => void;
}) {
  const { locale, week, record, onChange, onPrint } = props;
  const base = useId();
  const [said, setSaid] = useState("");
  const [findings, setFindings] = useState<readonly string[]>([]);
  const [editing, setEditing] = useState<string>();
  const focusNext = useFocusNext();
  // Where no server has answered yet, the machine's clock has to do: it only dates a mark.
  const now = useServerNow() ?? Date.now();
  const edited = record.items.find((item) => item.id === editing && item.withdrawn !== true);
  const textId = `${base}-text`;
  const mark = ({ record: next, said: words, focus }: Marked) => {
    onChange(next);
    setSaid(words);
    setFindings([]);
    focusNext(focus);
  };
  const take = (draft: ItemDraft) => {
    setEditing(undefined);
    if (edited !== undefined) {
      const { id } = edited;
      const said = recordWord(locale, "changed", { id });
      return mark({ record: changeItem(record, id, draft), said, focus: `${base}-decided-edit-${id}` });
    }
    const next = addItem(record, week, draft);
    mark({ record: next, said: recordWord(locale, "added", { id: next.items.at(-1)?.id ?? "" }), focus: textId });
  };
  const file = (outcome: FileOutcome) => {
    setFindings("findings" in outcome ? outcome.findings : []);
    setSaid("findings" in outcome ? "" : outcome.said);
    if ("record" in outcome) onChange(outcome.record);
  };
  return (
    <div className={styles["panel"]}>
      <h2>{recordWord(locale, "title", { week: weekLabel(locale, week.week, "text") })}</h2>
      <p className={styles["lede"]}>{recordWord(locale, "lede")}</p>
      <div className={styles["columns"]}>
        <RecordForm
          key={edited?.id ?? ""}
          locale={locale}
          week={week}
          editing={edited}
          textId={textId}
          onDraft={take}
          onLeave={() => {
            setEditing(undefined);
            focusNext(`${base}-decided-edit-${editing}`);
          }}
        />
        <div className={styles["lists"]}>
          <DecidedList
            locale={locale}
            record={record}
            base={`${base}-decided`}
            onEdit={({ id }) => {
              setEditing(id);
              focusNext(textId);
            }}
            onMark={mark}
          />
          <OpenItems
            locale={locale}
            week={week}
            record={record}
            today={meetingDay(week.week, now)}
            base={`${base}-open`}
            onMark={mark}
          />
        </div>
      </div>
      <div className={styles["foot"]}>
        {findings.length === 0 ? null : <Findings locale={locale} findings={findings} />}
        <RecordFile locale={locale} week={week} record={record} now={now} onFile={file} onPrint={onPrint} />
        <p role="status">
          {said} <b>{standing(locale, record)}</b>
        </p>
      </div>
    </div>
  );
}

/** How much of the record would be lost with this page. */
function standing(locale: Locale, record: MeetingRecord): string {
  const n = unsavedRows(record);
  if (n > 0) return recordWord(locale, "unsaved", { n, items: itemsWord(locale, n) });
  return recordWord(locale, recordRows(record).length > 0 ? "saved" : "nothing");
}

function Findings({ locale, findings }: { readonly locale: Locale; readonly findings: readonly string[] }) {
  return (
    <div role="alert" className={styles["findings"]}>
      <p>
        <b>{recordWord(locale, "notRead")}</b>
      </p>
      <ul>
        {findings.slice(0, MOST_FINDINGS).map((one) => (
          <li key={one}>{one}</li>
        ))}
        {findings.length > MOST_FINDINGS ? (
          <li>{recordWord(locale, "moreFindings", { n: findings.length - MOST_FINDINGS })}</li>
        ) : null}
      </ul>
    </div>
  );
}
