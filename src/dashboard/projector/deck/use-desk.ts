import { useState } from "react";
import { useDataRoom } from "../../data/data-context.tsx";
import type { Locale } from "../../i18n/locale.ts";
import { controlWord } from "../../i18n/words-deck-controls.ts";
import { DECK_CHOICES, SPEAKER } from "../../url/deck-state.ts";
import { changeView, formatView, type ViewState } from "../../url/view-state.ts";
import type { Deck } from "../../view/slide.ts";
import { composeDeck, type DeckChoice } from "../compose/compose-deck.ts";
import type { Desk, Panel } from "./commands.ts";
import { type Frozen, freezePair } from "./frozen.ts";
import { toggleFullScreen } from "./full-screen.ts";
import { openWindow } from "./meeting-window.ts";
import type { MeetingRoom } from "./use-meeting.ts";
import { moment } from "./use-moment.ts";
import type { Role } from "./window-link.ts";

/** A frozen deck as it is written. */
export function deckOf(frozen: Frozen, locale: Locale, choice: DeckChoice): Deck {
  return composeDeck(frozen.data, locale, choice, frozen.now);
}

/** The desk of this window: what is shown here and what may be done from here. */
export function useDesk(given: {
  readonly room: MeetingRoom;
  readonly role: Role;
  readonly deck: Deck;
  readonly choice: DeckChoice;
  readonly view: ViewState;
  readonly say: (text: string) => void;
  readonly leave: () => void;
  readonly arrange: () => void;
}): Desk {
  const { room, role, deck, choice, view, say } = given;
  const { meeting, newer, release } = room;
  const { state, others } = room.view;
  const dataRoom = useDataRoom();
  const [panel, show] = useState<Panel>("none");
  const [typed, type] = useState("");
  const count = deck.slides.length;
  const at = Math.min(state.at, count - 1);
  const other = role === "room" ? "speaker" : "room";

  function openOther(): void {
    const item = other === "speaker" ? SPEAKER : String(at + 1);
    const fragment = formatView({ ...changeView(view, { own: view.own ?? "" }), item, week: deck.week });
    if (release !== undefined && !openWindow(other, release, fragment)) say(controlWord(view.locale, "popupBlocked"));
  }

  async function takeNewer(): Promise<void> {
    if (newer === undefined) return;
    const next = await freezePair(dataRoom, newer, choice);
    try {
      const slides = deckOf(next, view.locale, choice).slides;
      const same = slides.findIndex(({ key }) => key === deck.slides[at]?.key);
      meeting.replace(next, same < 0 ? Math.min(at, slides.length - 1) : same);
    } catch (error) {
      console.error(error);
      say(controlWord(view.locale, "newerFailed"));
    }
  }

  return {
    role,
    at,
    count,
    curtain: state.curtain,
    panel,
    typed,
    now: moment,
    act: meeting.act,
    show,
    type,
    leave: given.leave,
    arrange: given.arrange,
    fullScreen: toggleFullScreen(),
    openOther: others[other] ? undefined : openOther,
    takeNewer: newer === undefined ? undefined : () => void takeNewer(),
  };
}

/** The histories that did not come, asked for again; the rest of the deck stays as it was frozen. */
export function useMissing(room: MeetingRoom, choice: DeckChoice): (() => void) | undefined {
  const dataRoom = useDataRoom();
  const { frozen } = room.view;
  if (frozen === undefined || frozen.missing.length === 0) return undefined;
  return () => {
    void freezePair(dataRoom, frozen.data, choice).then((next) => {
      const { now: _, ...rest } = next;
      const { state } = room.meeting.view();
      room.meeting.replace({ ...rest, ...(frozen.now === undefined ? {} : { now: frozen.now }) }, state.at);
    });
  };
}

/** What a link chose of the deck; the same object as long as the link says the same. */
export const choiceOf = (own: string | undefined): DeckChoice => DECK_CHOICES.read(new URLSearchParams(own ?? ""));
