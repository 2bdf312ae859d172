import type { Locale } from "../../i18n/locale.ts";
import { controlWord } from "../../i18n/words-deck-controls.ts";
import type { AgendaPart, Deck } from "../../view/slide.ts";
import { AGENDA_PARTS } from "../compose/agenda-slide.ts";
import { MINUTES_A_SLIDE } from "../compose/deck-plan.ts";
import { type MeetingState, spentOn } from "../deck/meeting-state.ts";
import styles from "./speaker-view.module.css";

/** Where the meeting is on its agenda, and how long the point has taken so far. */
export function SpeakerAgenda(props: {
  readonly locale: Locale;
  readonly deck: Deck;
  readonly at: number;
  readonly state: MeetingState;
  readonly now: number;
}) {
  const { locale, deck, at, state, now } = props;
  const part = deck.slides[at]?.part;
  const own = deck.slides.flatMap((slide, i) => (slide.part === part ? [i] : []));
  const { point, after } = agendaAt(deck, part);
  const minutes = Math.floor(spentOn(state, own, now) / 60_000);
  return (
    <section className={styles["agenda"]}>
      <h2 className={styles["label"]}>{controlWord(locale, "agenda")}</h2>
      <p className={styles["point"]}>{point?.text ?? deck.slides[at]?.name}</p>
      {point === undefined ? null : <p>{point.slides}</p>}
      <p>{controlWord(locale, "partUsed", { n: minutes, plan: own.length * MINUTES_A_SLIDE })}</p>
      {after === undefined ? null : <p>{controlWord(locale, "partNext", { text: after })}</p>}
    </section>
  );
}

/** The point of a part as the agenda words it, and the words of the one after it; none where the deck has no agenda. */
function agendaAt(deck: Deck, part: AgendaPart | undefined) {
  const points = deck.slides.flatMap(({ body }) => (body.kind === "agenda" ? body.points : []));
  const parts = AGENDA_PARTS.filter((one) => deck.slides.some((slide) => slide.part === one));
  const at = part === undefined ? -1 : parts.indexOf(part);
  return { point: points[at], after: points[at + 1]?.text };
}
