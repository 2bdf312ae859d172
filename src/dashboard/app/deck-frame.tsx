import { useMemo } from "react";
import { weekNumber } from "../../domain/week.ts";
import type { PageData } from "../data/page-data.ts";
import { word } from "../i18n/words.ts";
import { controlWord } from "../i18n/words-deck-controls.ts";
import { ArrangePage } from "../projector/arrange/arrange-page.tsx";
import { DeckRoom } from "../projector/deck/deck-room.tsx";
import { releaseOfWindow } from "../projector/deck/meeting-window.ts";
import { choiceOf } from "../projector/deck/use-desk.ts";
import { useMeeting } from "../projector/deck/use-meeting.ts";
import type { Role } from "../projector/deck/window-link.ts";
import { Button } from "../ui/button.tsx";
import { WeekSkeleton } from "../ui/skeleton.tsx";
import { StatePanel } from "../ui/state-panel.tsx";
import { ARRANGE, SPEAKER } from "../url/deck-state.ts";
import type { DeckProps } from "./page-parts.ts";
import { useDocument } from "./use-document.ts";

/** The deck in place of frame and page: what stands in its way as on every page, and then nothing but the slides. */
export function DeckFrame(props: DeckProps) {
  const { view } = props;
  const role: Role = view.item === SPEAKER ? "speaker" : "room";
  if (view.item === ARRANGE) return <ArrangeFrame {...props} />;
  // Other slides are another deck: it is opened anew.
  return <RoleFrame key={`${role} ${view.own}`} {...props} role={role} />;
}

function RoleFrame({ role, view, data, navigate, onRetry, instead, preload }: DeckProps & { readonly role: Role }) {
  const { locale, own, week } = view;
  const choice = useMemo(() => choiceOf(own), [own]);
  const at = role === "speaker" ? 0 : Math.max(1, Number(view.item ?? 1)) - 1;
  const room = useMeeting({ role, at, asked: week, choice, data });
  const { frozen } = room.view;
  const name = word(locale, "presentation");
  const title = week === undefined ? name : word(locale, "pageOfWeek", { page: name, n: weekNumber(week) });
  useDocument(locale, frozen === undefined ? `${title} · Sinergi` : undefined);
  if (frozen !== undefined) {
    return (
      <DeckRoom
        room={room}
        frozen={frozen}
        role={role}
        choice={choice}
        view={view}
        navigate={navigate}
        preload={preload}
      />
    );
  }
  if (releaseOfWindow() !== undefined && isCutOff(data)) {
    return (
      <StatePanel
        urgent
        title={controlWord(locale, "offlineTitle")}
        text={controlWord(locale, "offlineText")}
        actions={
          <Button primary onPress={onRetry}>
            {word(locale, "tryAgain")}
          </Button>
        }
      />
    );
  }
  if (data.kind !== "ready") return instead;
  // What was asked for is here; the histories of its slides are on their way.
  return <WeekSkeleton title={name} note={word(locale, "loading")} />;
}

/** The panel in which the deck is arranged; like every page it follows the newest release. */
function ArrangeFrame({ view, data, instead }: DeckProps) {
  useDocument(view.locale, `${controlWord(view.locale, "arrange")} · Sinergi`);
  return data.kind === "ready" ? <ArrangePage pair={data.pair} view={view} /> : instead;
}

/** Whether the data are on their way without a network, and so are not. */
function isCutOff(data: PageData): boolean {
  if (data.kind === "error") return data.error.fault.kind === "offline" || data.error.fault.kind === "network";
  return data.kind === "loading" && data.retrying?.fault.kind === "offline";
}
