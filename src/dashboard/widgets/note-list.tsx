import { memo } from "react";
import type { Locale } from "../i18n/locale.ts";
import { pageWord } from "../i18n/words-week.ts";
import type { NoteView } from "../view/items-view.ts";
import styles from "./note-list.module.css";

/** The analysts' notes, marked as such and signed; never translated. */
export const NoteList = memo(function NoteList({
  locale,
  notes,
}: {
  readonly locale: Locale;
  readonly notes: readonly NoteView[];
}) {
  return (
    <ul className={styles["list"]}>
      {notes.map((note) => (
        <li key={note.key}>
          <span className={styles["tag"]}>{pageWord(locale, "note")}</span>
          <p>
            <bdi lang="id">{note.text}</bdi>
            <small>{note.author}</small>
          </p>
        </li>
      ))}
    </ul>
  );
});
