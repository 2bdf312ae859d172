import { useLayoutEffect } from "react";
import { createPortal } from "react-dom";
import { ownerName } from "../../../indicators/names.ts";
import { indicatorOf } from "../../../indicators/registry.ts";
import type { MeetingItem } from "../../../returns/types.ts";
import { type ManifestData, releaseCode } from "../../data/manifest-data.ts";
import type { WeekData } from "../../data/week-data.ts";
import { dateTime, weekDays, weekLabel, weekLabelFrom } from "../../i18n/format.ts";
import { datedDay } from "../../i18n/format-time.ts";
import type { Locale } from "../../i18n/locale.ts";
import { placeName } from "../../i18n/names.ts";
import { word } from "../../i18n/words.ts";
import { recordWord } from "../../i18n/words-record.ts";
import type { MeetingRecord } from "./meeting-record.ts";
import styles from "./record-print.module.css";
import { recordRows } from "./record-rows.ts";

type Props = {
  readonly week: WeekData;
  readonly manifest: ManifestData;
  readonly locale: Locale;
  readonly record: MeetingRecord;
};

/** More items than these are set smaller, so that twelve of the longest still fit; a longer list goes on overleaf. */
const ROOMY = 6;

/**
 * The minutes on one sheet of A4, to be signed. Not shown on the screen; while it is mounted it is the only thing that is
 * printed.
 */
export function RecordPrint({ week, manifest, locale, record }: Props) {
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    dataset["printing"] = "record";
    return () => {
      delete dataset["printing"];
    };
  }, []);
  const rows = recordRows(record);
  const decided = rows.filter(({ id, state }) => state === "berjalan" && record.items.some((item) => item.id === id));
  const others = rows.filter((row) => !decided.includes(row));
  const size = rows.length > ROOMY ? `${styles["sheet"]} ${styles["dense"]}` : styles["sheet"];
  const label = weekLabel(locale, week.week, "text");
  return createPortal(
    <article className={size} lang={locale} aria-hidden="true">
      <p className={styles["stamps"]}>
        <span>
          {manifest.title[locale]} · {manifest.agencies[locale]}
        </span>
        {week.synthetic || manifest.synthetic ? <b>{word(locale, "simulated")}</b> : null}
        <b>{week.classification}</b>
      </p>
      <h1>{recordWord(locale, "printTitle", { week: label })}</h1>
      <p>
        {weekDays(locale, week.week)} · {word(locale, "dataAsOf", { time: dateTime(locale, week.cutOff) })} ·{" "}
        {word(locale, "releaseCode", { code: releaseCode(manifest) })}
      </p>
      <p className={styles["blank"]}>{recordWord(locale, "printWhen")}</p>
      <h2>{recordWord(locale, "decided")}</h2>
      <Rows locale={locale} week={week} rows={decided} last={(row) => datedDay(locale, row.due)} lastHead="due" />
      <h2>{recordWord(locale, "closed")}</h2>
      <Rows locale={locale} week={week} rows={others} last={(row) => stateOf(locale, row)} lastHead="state" />
      <p className={styles["note"]}>{recordWord(locale, "printNote")}</p>
      <div className={styles["signatures"]}>
        {manifest.agencies[locale].split(" · ").map((agency) => (
          <p key={agency}>
            <b>{agency}</b>
            <span>{recordWord(locale, "signName")}</span>
          </p>
        ))}
      </div>
    </article>,
    document.body,
  );
}

function stateOf(locale: Locale, { state, closed }: MeetingItem): string {
  if (state === "berjalan") return recordWord(locale, "reopened");
  const words = recordWord(locale, state === "selesai" ? "stateDone" : "stateCancelled");
  return closed === undefined ? words : recordWord(locale, "stateOn", { state: words, day: datedDay(locale, closed) });
}

function Rows(props: {
  readonly locale: Locale;
  readonly week: WeekData;
  readonly rows: readonly MeetingItem[];
  readonly lastHead: "due" | "state";
  readonly last: (row: MeetingItem) => string;
}) {
  const { locale, week, rows, lastHead, last } = props;
  if (rows.length === 0) return <p>{recordWord(locale, "printNone")}</p>;
  const since = (row: MeetingItem) =>
    row.week === week.week ? "" : ` · ${weekLabelFrom(locale, row.week, week.week, "cell")}`;
  return (
    <table>
      <thead>
        <tr>
          <th>{recordWord(locale, "number")}</th>
          <th>{recordWord(locale, "text")}</th>
          <th>{recordWord(locale, "owner")}</th>
          <th>{recordWord(locale, lastHead)}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td>
              {row.id}
              <small>
                {recordWord(locale, row.kind)}
                {since(row)}
              </small>
            </td>
            <td>
              <bdi lang="id">{row.text}</bdi>
              <small>
                {indicatorOf(row.indicator)?.name[locale] ?? row.indicator}, {placeName(locale, row.region)}
              </small>
            </td>
            <td>{ownerName(locale, row.owner)}</td>
            <td>{last(row)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
