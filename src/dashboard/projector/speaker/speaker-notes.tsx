import type { Locale } from "../../i18n/locale.ts";
import { type ControlWord, controlWord } from "../../i18n/words-deck-controls.ts";
import type { SpeakerNotes } from "../../view/slide.ts";
import styles from "./speaker-view.module.css";

/** What there is to say about a slide, and what the room may ask. */
export function SpeakerNotesView({
  locale,
  notes,
}: {
  readonly locale: Locale;
  readonly notes: SpeakerNotes | undefined;
}) {
  if (notes === undefined) return null;
  const part = (word: ControlWord, text: string | undefined) =>
    text === undefined || text === "" ? null : (
      <section>
        <h2>{controlWord(locale, word)}</h2>
        <p>{text}</p>
      </section>
    );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard
    <section className={styles["notes"]} tabIndex={0} aria-label={controlWord(locale, "notes")}>
      {part("toSay", notes.say)}
      {part("definition", notes.definition)}
      {notes.questions.length === 0 ? null : (
        <section>
          <h2>{controlWord(locale, "questions")}</h2>
          <dl>
            {notes.questions.map(({ ask, answer }) => (
              <div key={ask}>
                <dt>{ask}</dt>
                <dd>{answer}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {part("note", notes.note)}
      {part("source", notes.source)}
    </section>
  );
}
