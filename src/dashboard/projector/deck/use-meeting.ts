import { useEffect, useState, useSyncExternalStore } from "react";
import type { Week } from "../../../domain/week.ts";
import { useDataRoom } from "../../data/data-context.tsx";
import type { WeekPair } from "../../data/load-snapshot.ts";
import { releaseCode } from "../../data/manifest-data.ts";
import type { PageData } from "../../data/page-data.ts";
import type { DeckChoice } from "../compose/compose-deck.ts";
import { freezePair } from "./frozen.ts";
import { watchKeptRecords } from "./kept-records.ts";
import { createMeeting, type Meeting, type MeetingView } from "./meeting.ts";
import { channelName, nameWindow, releaseOfWindow } from "./meeting-window.ts";
import type { Role } from "./window-link.ts";

/** How long a window that belonged to a meeting waits for the others before it loads by itself. */
const PATIENCE = 600;

export type MeetingRoom = {
  readonly meeting: Meeting;
  readonly view: MeetingView;
  /** The release code by which the windows of the meeting find each other. */
  readonly release: string | undefined;
  /** A release that came after the frozen one, or went back before it. */
  readonly newer: WeekPair | undefined;
};

/**
 * The meeting of this window: joined where the window belonged to one, else opened on the first data that are whole.
 * From then on the queries change nothing but `newer`. `at`: the slide that the link names, from 0.
 */
export function useMeeting(given: {
  readonly role: Role;
  readonly at: number;
  readonly asked: Week | undefined;
  readonly choice: DeckChoice;
  readonly data: PageData;
}): MeetingRoom {
  const { role, asked, choice, data } = given;
  const room = useDataRoom();
  const [meeting] = useState(() => createMeeting(role, given.at));
  const view = useSyncExternalStore(meeting.subscribe, meeting.view);
  const [seat, setSeat] = useState(() => {
    const release = releaseOfWindow();
    return asked === undefined || release === undefined ? undefined : { week: asked, release };
  });
  const waiting = useWaiting(seat !== undefined);
  const key = seat === undefined ? undefined : channelName({ ...seat, order: choice.order });
  const release = seat?.release;

  useEffect(() => {
    if (key === undefined) return;
    const join = () => {
      nameWindow(role, release);
      meeting.join(new BroadcastChannel(key));
    };
    const part = () => meeting.part();
    join();
    // A page that is only put aside comes back with its timers stopped and its channel closed.
    const back = (event: PageTransitionEvent) => event.persisted && join();
    window.addEventListener("pagehide", part);
    window.addEventListener("pageshow", back);
    return () => {
      window.removeEventListener("pagehide", part);
      window.removeEventListener("pageshow", back);
      part();
    };
  }, [key, role, release, meeting]);

  useEffect(() => {
    watchKeptRecords(false);
    return () => {
      // The deck is left, not the page: its name would make the next deck wait for this one.
      nameWindow(role, undefined);
      watchKeptRecords(true);
    };
  }, [role]);

  const { frozen } = view;
  const pair = pairOf(data, asked);
  useEffect(() => {
    if (waiting || frozen !== undefined || pair === undefined) return;
    let here = true;
    freezePair(room, pair, choice).then((own) => {
      if (!here) return;
      meeting.freeze(own);
      setSeat({ week: pair.week.week, release: releaseCode(pair.manifest) });
    });
    return () => {
      here = false;
    };
  }, [waiting, frozen, pair, choice, room, meeting]);

  return { meeting, view, release, newer: useNewer(pair, frozen?.data.manifest.snapshotId) };
}

/** True for a moment after the window was opened. */
function useWaiting(first: boolean): boolean {
  const [waiting, setWaiting] = useState(first);
  useEffect(() => {
    const timer = setTimeout(() => setWaiting(false), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  return waiting;
}

/** The week that the deck is of, once it is whole; undefined while another stands in for it. */
function pairOf(data: PageData, asked: Week | undefined): WeekPair | undefined {
  if (data.kind !== "ready" || data.switching) return undefined;
  return asked === undefined || data.pair.week.week === asked ? data.pair : undefined;
}

/** The release on the server where it is not the frozen one, and not only older because the other window was quicker. */
function useNewer(pair: WeekPair | undefined, frozen: string | undefined): WeekPair | undefined {
  const [seen, setSeen] = useState<{ readonly frozen: string | undefined; readonly outdated?: WeekPair | undefined }>({
    frozen,
  });
  // Before anything is drawn: what this window has is of before the change, until the server says more.
  if (seen.frozen !== frozen) setSeen({ frozen, outdated: seen.frozen === undefined ? undefined : pair });
  if (pair === undefined || frozen === undefined || pair === seen.outdated) return undefined;
  return pair.manifest.snapshotId === frozen ? undefined : pair;
}
