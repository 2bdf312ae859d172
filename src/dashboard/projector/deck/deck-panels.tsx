import { releaseCode } from "../../data/manifest-data.ts";
import { dateTime } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { deckWord } from "../../i18n/words-deck.ts";
import { controlWord } from "../../i18n/words-deck-controls.ts";
import type { MapGeometry } from "../../map/geometry.ts";
import type { Deck } from "../../view/slide.ts";
import type { MeetingRecord } from "../record/meeting-record.ts";
import { RecordPanel } from "../record/record-panel.tsx";
import type { Desk } from "./commands.ts";
import { DeckDialog } from "./deck-dialog.tsx";
import styles from "./deck-panels.module.css";
import type { Frozen } from "./frozen.ts";
import { Help } from "./help.tsx";
import { Overview } from "./overview.tsx";
import type { Standing } from "./standing.ts";

type Props = {
  readonly locale: Locale;
  readonly deck: Deck;
  readonly desk: Desk;
  readonly geometry: MapGeometry | undefined;
  readonly frozen: Frozen;
  readonly standing: Standing;
  /** That there is a newer release, or "". */
  readonly newer: string;
  readonly record: MeetingRecord;
  readonly onAgain: () => void;
  readonly onPrint: () => void;
};

/** Which release the deck stands on. */
export function releaseName(locale: Locale, frozen: Frozen): string {
  return deckWord(locale, "release", { code: releaseCode(frozen.data.manifest) });
}

/** What opens over the slides: all slides, the help, or the record. */
export function DeckPanels(props: Props) {
  const { locale, deck, desk, geometry, frozen, record } = props;
  const close = () => desk.show("none");
  switch (desk.panel) {
    case "none":
      return null;
    case "overview":
      return (
        <DeckDialog wide label={controlWord(locale, "overview")} onClose={close}>
          <Overview
            locale={locale}
            deck={deck}
            at={desk.at}
            geometry={geometry}
            onClose={close}
            onChoose={(to) => {
              close();
              desk.act({ kind: "lift" });
              desk.act({ kind: "go", to, now: desk.now() });
            }}
          />
          <Standings {...props} />
        </DeckDialog>
      );
    case "help": {
      const time = dateTime(locale, frozen.data.week.cutOff);
      const touch = navigator.maxTouchPoints > 0 ? ` ${controlWord(locale, "helpTouch")}` : "";
      return (
        <DeckDialog label={controlWord(locale, "helpTitle")} onClose={close}>
          <Help
            locale={locale}
            desk={desk}
            note={`${controlWord(locale, "helpNote", { release: releaseName(locale, frozen), time })}${touch}`}
          />
          <Standings {...props} />
        </DeckDialog>
      );
    }
    case "record":
      return (
        <DeckDialog label={controlWord(locale, "record")} onClose={close} plain>
          <RecordPanel
            locale={locale}
            week={frozen.data.week}
            record={record}
            onChange={(next) => desk.act({ kind: "record", record: next })}
            onPrint={props.onPrint}
          />
          <p className={styles["close"]}>
            <button type="button" onClick={close}>
              {controlWord(locale, "close")}
            </button>
          </p>
        </DeckDialog>
      );
  }
}

/** Whether the network is needed any more, and whether there is a newer release. */
function Standings({ locale, standing, newer, onAgain }: Props) {
  return (
    <p className={styles["standing"]}>
      {standing.kind === "missing" || newer === "" ? standing.text : `${standing.text}.`}{" "}
      {standing.kind === "missing" ? (
        <button type="button" onClick={onAgain}>
          {controlWord(locale, "tryAgain")}
        </button>
      ) : null}
      {newer}
    </p>
  );
}
