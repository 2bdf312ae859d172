import { EMPTY_RECORD } from "../record/meeting-record.ts";
import type { Frozen } from "./frozen.ts";
import { keepRecord, keptRecord } from "./kept-records.ts";
import { type MeetingAction, type MeetingState, meetingAfter, startOfMeeting } from "./meeting-state.ts";
import { type Channel, type Holding, linkWindow, type Role, type WindowLink } from "./window-link.ts";

/** A meeting as one window sees it. The same object until something changes. */
export type MeetingView = {
  readonly state: MeetingState;
  /** Absent until the deck is open. */
  readonly frozen: Frozen | undefined;
  /** Which other windows of the meeting are there. */
  readonly others: { readonly room: boolean; readonly speaker: boolean };
};

export type Meeting = {
  readonly view: () => MeetingView;
  readonly subscribe: (notify: () => void) => () => void;
  readonly act: (action: MeetingAction) => void;
  /** Opens the deck on this data. Where another window was quicker, its data stay. */
  readonly freeze: (frozen: Frozen) => void;
  /** Puts another release, or one with more of its histories, in place of the frozen one, in every window. */
  readonly replace: (frozen: Frozen, at: number) => void;
  /** Joins the windows on that channel. */
  readonly join: (channel: Channel) => void;
  /** Leaves them; the place and the record stay with the others. */
  readonly part: () => void;
};

/** One window's side of a meeting. `at`: the slide that the link names, from 0. */
export function createMeeting(role: Role, at: number, id: string = String(Math.random())): Meeting {
  let holding: Holding = { stamp: { count: 0, by: "" }, state: startOfMeeting(at) };
  let link: WindowLink | undefined;
  let view = look();
  const listeners = new Set<() => void>();

  function look(): MeetingView {
    const others = { room: link?.isThere("room") ?? false, speaker: link?.isThere("speaker") ?? false };
    return { state: holding.state, frozen: holding.frozen, others };
  }

  function hold(next: Holding): void {
    holding = next;
    if (next.frozen !== undefined) keepRecord(next.frozen.data.week.week, next.state.record);
    tell();
  }

  function tell(): void {
    view = look();
    for (const notify of listeners) notify();
  }

  const newer = () => ({ count: holding.stamp.count + 1, by: id });

  return {
    view: () => view,
    subscribe(notify) {
      listeners.add(notify);
      return () => listeners.delete(notify);
    },
    act(action) {
      const state = meetingAfter(holding.state, action);
      if (state === holding.state) return;
      hold({ ...holding, stamp: newer(), state });
      link?.share("state");
    },
    freeze(frozen) {
      if (holding.frozen !== undefined) return;
      const record = keptRecord(frozen.data.week.week);
      // A record that was begun is something that a window which has seen nothing yet must take over.
      const stamp = record === EMPTY_RECORD ? holding.stamp : newer();
      hold({ stamp, frozen, state: { ...holding.state, record } });
    },
    replace(frozen, to) {
      hold({ stamp: newer(), frozen, state: { ...holding.state, at: to } });
      link?.share("all");
    },
    join(channel) {
      link?.close();
      link = linkWindow({
        channel,
        id,
        role,
        holding: () => holding,
        adopt: (next) => hold({ ...holding, ...next }),
        onWindows: tell,
      });
      tell();
    },
    part() {
      link?.close();
      link = undefined;
      tell();
    },
  };
}
