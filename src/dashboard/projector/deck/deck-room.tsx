import { type CSSProperties, useEffect, useMemo } from "react";
import { controlWord } from "../../i18n/words-deck-controls.ts";
import { ARRANGE } from "../../url/deck-state.ts";
import type { Navigate } from "../../url/use-view-state.ts";
import type { PagePath, ViewState } from "../../url/view-state.ts";
import { useGeometry } from "../../widgets/use-geometry.ts";
import { useWindowSize } from "../../widgets/use-window-size.ts";
import type { DeckChoice } from "../compose/compose-deck.ts";
import { EMPTY_RECORD } from "../record/meeting-record.ts";
import { RecordPrint } from "../record/record-print.tsx";
import { useRecordPrint } from "../record/use-record-print.ts";
import { useUnsaved } from "../record/use-unsaved.ts";
import { SpeakerView } from "../speaker/speaker-view.tsx";
import { DeckPanels, releaseName } from "./deck-panels.tsx";
import type { Frozen } from "./frozen.ts";
import { clockText, spentOn } from "./meeting-state.ts";
import { Stage } from "./stage.tsx";
import { stageLayout } from "./stage-layout.ts";
import { standingOf } from "./standing.ts";
import { useDeckKeys } from "./use-deck-keys.ts";
import { deckOf, useDesk, useMissing } from "./use-desk.ts";
import type { MeetingRoom } from "./use-meeting.ts";
import { useMoment } from "./use-moment.ts";
import { useNotice } from "./use-notice.ts";
import { useOfflineReady } from "./use-offline-ready.ts";
import { useSlideInLink } from "./use-slide-in-link.ts";
import { useSpoken } from "./use-spoken.ts";
import type { Role } from "./window-link.ts";

type Props = {
  readonly room: MeetingRoom;
  readonly frozen: Frozen;
  readonly role: Role;
  readonly choice: DeckChoice;
  readonly view: ViewState;
  readonly navigate: Navigate;
  /** Fetches a page ahead of its being shown: Esc leads to the weekly one, with or without a network. */
  readonly preload: (page: PagePath) => Promise<void>;
};

/** The deck in this window, on the data that were frozen: the slides for the room, or the speaker's view of them. */
export function DeckRoom({ room, frozen, role, choice, view, navigate, preload }: Props) {
  const { locale } = view;
  const { state, others } = room.view;
  const loaded = useGeometry();
  const geometry = typeof loaded === "string" ? undefined : loaded;
  const deck = useMemo(() => deckOf(frozen, locale, choice), [frozen, locale, choice]);
  const [notice, say] = useNotice();
  const { width, height } = useWindowSize();
  const { printing, print } = useRecordPrint();
  const leave = () => {
    if (role === "speaker") window.close();
    if (!window.closed) navigate({ page: "/", week: deck.week });
  };
  const arrange = () => navigate({ item: ARRANGE, own: view.own ?? "" });
  const desk = useDesk({ room, role, deck, choice, view, say, leave, arrange });
  useDeckKeys(desk, () => say(controlWord(locale, "noReload")));
  useSlideInLink({ desk, week: deck.week, view, navigate });
  // The last window of the meeting is the one that would take the record with it.
  useUnsaved(others.room || others.speaker ? EMPTY_RECORD : state.record);

  const [readiness, prepare] = useOfflineReady(preload);
  const standing = standingOf(locale, frozen, readiness);
  const missing = useMissing(room, choice);
  const again = () => {
    missing?.();
    prepare();
  };
  const newer = room.newer === undefined ? "" : controlWord(locale, "newerRelease");
  useEffect(() => {
    if (standing.kind !== "loading") say(standing.text);
  }, [standing.kind, standing.text, say]);
  useEffect(() => {
    if (newer === "") return;
    say(newer);
    // Once it has been taken there is nothing new about it.
    return () => say("");
  }, [newer, say]);
  const spoken = useSpoken({ locale, deck, desk, notice });

  const now = useMoment(state.timer.since !== undefined);
  const time = clockText(spentOn(state, "all", now), locale === "id" ? "." : ":");
  const going = desk.typed === "" ? "" : controlWord(locale, "goingTo", { n: desk.typed });
  const aside = [notice, going, state.timer.shown ? time : ""].filter((text) => text !== "");
  useEffect(() => {
    const place = controlWord(locale, "slideOf", {
      n: desk.at + 1,
      all: desk.count,
      title: deck.slides[desk.at]?.title ?? "",
    });
    document.title = `${role === "speaker" ? controlWord(locale, "speakerTitle") : place} · Sinergi`;
  }, [role, locale, desk.at, desk.count, deck]);

  // A map that comes a moment later would change under the speaker.
  if (loaded === "loading") return null;
  const { scale } = stageLayout(width, height, false);
  const shown = { locale, deck, desk, asTable: state.asTable, geometry };
  return (
    <div style={{ "--u": `${scale}px` } as CSSProperties}>
      {role === "room" ? (
        <Stage {...shown} aside={aside} />
      ) : (
        <SpeakerView
          {...shown}
          state={state}
          now={now}
          time={time}
          release={releaseName(locale, frozen)}
          standing={standing}
          newer={newer}
          roomIsThere={others.room}
          notice={notice}
          onAgain={again}
        />
      )}
      <DeckPanels
        {...shown}
        frozen={frozen}
        standing={standing}
        newer={newer}
        record={state.record}
        onAgain={again}
        onPrint={print}
      />
      {printing ? (
        <RecordPrint week={frozen.data.week} manifest={frozen.data.manifest} locale={locale} record={state.record} />
      ) : null}
      <p className="sr-only" role="status">
        {spoken}
      </p>
    </div>
  );
}
