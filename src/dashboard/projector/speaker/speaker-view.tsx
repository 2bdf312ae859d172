import { useServerNow } from "../../data/use-server-now.ts";
import { clockTime } from "../../i18n/clock-time.ts";
import type { Locale } from "../../i18n/locale.ts";
import { controlWord } from "../../i18n/words-deck-controls.ts";
import type { MapGeometry } from "../../map/geometry.ts";
import { SimulatedTag } from "../../ui/simulated-tag.tsx";
import type { Deck } from "../../view/slide.ts";
import { CommandButton } from "../deck/command-button.tsx";
import type { Desk } from "../deck/commands.ts";
import type { MeetingState } from "../deck/meeting-state.ts";
import { ScaledSlide } from "../deck/scaled-slide.tsx";
import type { Standing } from "../deck/standing.ts";
import { SpeakerAgenda } from "./speaker-agenda.tsx";
import { SpeakerNotesView } from "./speaker-notes.tsx";
import styles from "./speaker-view.module.css";

type Props = {
  readonly locale: Locale;
  readonly deck: Deck;
  readonly desk: Desk;
  readonly asTable: boolean;
  readonly geometry: MapGeometry | undefined;
  readonly state: MeetingState;
  /** The moment that the timer counts to, in milliseconds, and what it says. */
  readonly now: number;
  readonly time: string;
  /** "Rilis 1a2b3c4d". */
  readonly release: string;
  readonly standing: Standing;
  /** That there is a newer release, or "". */
  readonly newer: string;
  /** Whether the window that the room sees is open. */
  readonly roomIsThere: boolean;
  readonly notice: string;
  readonly onAgain: () => void;
};

/** The speaker's window: what is on the wall, what comes next, what there is to say about it, and how time stands. */
export function SpeakerView(props: Props) {
  const { locale, deck, desk, asTable, geometry, state, now } = props;
  const { at, count, curtain } = desk;
  const slide = deck.slides[at];
  const next = deck.slides[at + 1];
  const covered = curtain === "none" ? "" : controlWord(locale, curtain === "black" ? "isBlack" : "isWhite");
  return (
    <div className={styles["view"]}>
      <Head {...props} />
      <div className={styles["left"]}>
        <section className={styles["current"]} aria-label={controlWord(locale, "shownNow")}>
          <h2 className={styles["label"]}>
            {controlWord(locale, "shownNow")}
            {covered === "" ? null : <b> · {covered}</b>}
          </h2>
          <p className="sr-only">{slide?.title}</p>
          <div className={curtain === "none" ? styles["frame"] : `${styles["frame"]} ${styles["covered"]}`}>
            <ScaledSlide deck={deck} index={at} asTable={asTable} geometry={geometry} />
          </div>
        </section>
        <div className={styles["below"]}>
          <section className={styles["next"]}>
            <h2 className={styles["label"]}>
              {next === undefined ? controlWord(locale, "nothingNext") : controlWord(locale, "upNext", { n: at + 2 })}
            </h2>
            {next === undefined ? null : (
              <>
                <p className="sr-only">{next.title}</p>
                <div className={styles["frame"]}>
                  <ScaledSlide deck={deck} index={at + 1} geometry={geometry} />
                </div>
              </>
            )}
          </section>
          <SpeakerAgenda locale={locale} deck={deck} at={at} state={state} now={now} />
        </div>
      </div>
      <SpeakerNotesView locale={locale} notes={slide?.notes} />
      <Foot {...props} count={count} />
    </div>
  );
}

/** Where the deck stands, on what, and how long it has taken. */
function Head({ locale, deck, desk, standing, release, newer, time, onAgain }: Props) {
  const now = useServerNow();
  return (
    <header className={styles["head"]}>
      <h1>{controlWord(locale, "speakerTitle")}</h1>
      <span>{controlWord(locale, "placeTitle", { n: desk.at + 1, all: desk.count })}</span>
      <span className={styles["standing"]}>
        {standing.kind === "ready" ? <Tick /> : null}
        {standing.text}
        {standing.kind === "missing" ? (
          <button type="button" onClick={onAgain}>
            {controlWord(locale, "tryAgain")}
          </button>
        ) : null}
      </span>
      <span>{controlWord(locale, "frozen", { release })}</span>
      {newer === "" ? null : <b>{newer}</b>}
      {deck.strip.simulated === "" ? null : <SimulatedTag locale={locale} />}
      {now === undefined ? null : <span>{clockTime(locale, now)}</span>}
      <span className={styles["timer"]} role="timer" aria-label={controlWord(locale, "elapsed")}>
        {time}
      </span>
    </header>
  );
}

function Tick() {
  return (
    <svg
      width="14"
      height="14"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      aria-hidden="true"
    >
      <path d="M2.5 8.5 6 12l7.5-8" />
    </svg>
  );
}

/** The commands of the deck that a speaker needs at hand, and whether the room's window is there. */
function Foot({ locale, desk, roomIsThere, notice, standing }: Props & { readonly count: number }) {
  const one = (id: Parameters<typeof CommandButton>[0]["id"], show: "words" | "key", primary = false) => (
    <CommandButton key={id} id={id} desk={desk} locale={locale} show={show} primary={primary} />
  );
  return (
    <footer className={styles["foot"]}>
      {one("previous", "words")}
      {one("next", "words", true)}
      {one("black", "key")}
      {one("overview", "key")}
      {one("table", "key")}
      {one("timer", "key")}
      {one("record", "key")}
      {one("newer", "key")}
      {one("help", "key")}
      <p className={styles["room"]}>
        {/* Said once for the whole deck; in the head it stays. */}
        {notice === standing.text ? null : <b>{notice}</b>}{" "}
        {controlWord(locale, roomIsThere ? "roomConnected" : "roomGone")}
      </p>
      {one("room", "key")}
    </footer>
  );
}
