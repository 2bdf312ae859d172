import { useRef } from "react";
import type { WeekData } from "../../data/week-data.ts";
import type { Locale } from "../../i18n/locale.ts";
import { itemsWord, recordWord } from "../../i18n/words-record.ts";
import { Button } from "../../ui/button.tsx";
import { download } from "../../ui/download.ts";
import { ToolIcon } from "../../ui/tool-icon.tsx";
import type { MeetingRecord } from "./meeting-record.ts";
import { readRecord } from "./read-record.ts";
import styles from "./record-panel.module.css";
import { afterLeaving, recordCsv, recordRows } from "./record-rows.ts";

/** A record of one meeting is a few hundred bytes an item. */
const LARGEST = 1_000_000;

/** What became of a file: the record with it, or what is wrong with it. */
export type FileOutcome =
  | { readonly record: MeetingRecord; readonly said: string }
  | { readonly findings: readonly string[] };

/** The ways out of this page, and the way back in. */
export function RecordFile(props: {
  readonly locale: Locale;
  readonly week: WeekData;
  readonly record: MeetingRecord;
  readonly now: number;
  readonly onFile: (outcome: FileOutcome) => void;
  readonly onPrint: () => void;
}) {
  const { locale, week, record, now, onFile, onPrint } = props;
  const input = useRef<HTMLInputElement>(null);
  const empty = recordRows(record).length === 0;
  const save = () => {
    download("butir.csv", recordCsv(record), "text/csv;charset=utf-8");
    onFile({ record: afterLeaving(record), said: recordWord(locale, "downloaded") });
  };
  const resume = async (file: File) => {
    if (file.size > LARGEST) return onFile({ findings: [recordWord(locale, "tooLarge")] });
    const bytes = await file.arrayBuffer().catch(() => undefined);
    if (bytes === undefined) return onFile({ findings: [recordWord(locale, "unreadable")] });
    const read = readRecord(new Uint8Array(bytes), { week, record, locale, now });
    if ("findings" in read) return onFile(read);
    const said = recordWord(locale, "resumed", { n: read.rows, items: itemsWord(locale, read.rows) });
    onFile({ record: read.record, said });
  };
  return (
    <fieldset className={styles["files"]} aria-label={recordWord(locale, "file")}>
      <Button primary disabled={empty} onPress={save}>
        <ToolIcon name="arrowDown" />
        {recordWord(locale, "save")}
      </Button>
      <Button disabled={empty} onPress={onPrint}>
        <ToolIcon name="page" />
        {recordWord(locale, "print")}
      </Button>
      <Button onPress={() => input.current?.click()}>{recordWord(locale, "resume")}</Button>
      <input
        ref={input}
        className="sr-only"
        type="file"
        tabIndex={-1}
        aria-label={recordWord(locale, "resume")}
        accept=".csv,text/csv"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          // The same file again, once it is corrected, is another choice.
          event.currentTarget.value = "";
          if (file !== undefined) void resume(file);
        }}
      />
    </fieldset>
  );
}
