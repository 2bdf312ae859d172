import { EMPTY_RECORD, type MeetingRecord } from "../record/meeting-record.ts";

/** Elapsed time, slide by slide, so that each part of the agenda knows its own. All in milliseconds. */
export type Timer = {
  /** Since when it counts for the slide that is shown; absent: it has not been started. */
  readonly since?: number;
  /** What was spent on each slide before that. */
  readonly spent: readonly number[];
  /** Whether the room sees it; the speaker always does. */
  readonly shown: boolean;
};

/** What all windows of a meeting share. */
export type MeetingState = {
  /** Which slide, counted from 0; a deck that has become shorter shows its last. */
  readonly at: number;
  readonly curtain: "none" | "black" | "white";
  readonly asTable: boolean;
  readonly timer: Timer;
  readonly record: MeetingRecord;
};

export type MeetingAction =
  | { readonly kind: "go"; readonly to: number; readonly now: number }
  | { readonly kind: "curtain"; readonly colour: "black" | "white" }
  | { readonly kind: "lift" }
  | { readonly kind: "table" }
  | { readonly kind: "timer"; readonly now: number }
  | { readonly kind: "restartTimer"; readonly now: number }
  | { readonly kind: "record"; readonly record: MeetingRecord };

export function startOfMeeting(at: number, record: MeetingRecord = EMPTY_RECORD): MeetingState {
  return { at, curtain: "none", asTable: false, timer: { spent: [], shown: false }, record };
}

/**
 * The meeting after an action; the same object where nothing changes. Any move lifts a curtain and stays where it is, as
 * everybody's slides do: who blanks the screen and presses on goes on from the slide that was blanked. A slide is shown
 * as a table until the next. The timer starts with the first move.
 */
export function meetingAfter(state: MeetingState, action: MeetingAction): MeetingState {
  switch (action.kind) {
    case "go":
      if (state.curtain !== "none") return { ...state, curtain: "none" };
      if (action.to === state.at) return state;
      return { ...state, at: action.to, asTable: false, timer: settle(state, action.now) };
    case "curtain":
      return { ...state, curtain: state.curtain === action.colour ? "none" : action.colour };
    case "lift":
      return state.curtain === "none" ? state : { ...state, curtain: "none" };
    case "table":
      return { ...state, asTable: !state.asTable };
    case "timer":
      if (state.timer.since === undefined)
        return { ...state, timer: { ...state.timer, since: action.now, shown: true } };
      return { ...state, timer: { ...state.timer, shown: !state.timer.shown } };
    case "restartTimer":
      return { ...state, timer: { since: action.now, spent: [], shown: state.timer.shown } };
    case "record":
      return { ...state, record: action.record };
  }
}

/** The timer with what the slide took so far, counting on for the next. */
function settle({ timer, at }: MeetingState, now: number): Timer {
  const spent = Array.from({ length: Math.max(timer.spent.length, at + 1) }, (_, i) => timer.spent[i] ?? 0);
  spent[at] = spentOn({ timer, at }, [at], now);
  return { ...timer, spent, since: now };
}

/** Milliseconds spent on some slides until now; on all of them where none are named. */
export function spentOn(
  { timer, at }: Pick<MeetingState, "timer" | "at">,
  slides: readonly number[] | "all",
  now: number,
): number {
  const counted = slides === "all" || slides.includes(at);
  const running = timer.since === undefined || !counted ? 0 : Math.max(0, now - timer.since);
  return timer.spent.reduce((sum, ms, i) => (slides === "all" || slides.includes(i) ? sum + ms : sum), running);
}

/** "14.32" / "14:32" of so many milliseconds; "1.02.05" from an hour on. */
export function clockText(ms: number, mark: "." | ":"): string {
  const seconds = Math.floor(ms / 1000);
  const two = (n: number) => String(n).padStart(2, "0");
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return h > 0 ? [h, two(m), two(s)].join(mark) : [m, two(s)].join(mark);
}

/** The digits after one more; two are enough for any deck. */
export function typedAfter(typed: string, digit: string): string {
  return `${typed}${digit}`.slice(-2);
}
