import { expect, test } from "vitest";
import { clockText, type MeetingAction, meetingAfter, spentOn, startOfMeeting, typedAfter } from "./meeting-state.ts";

const start = startOfMeeting(3);
const after = (...actions: MeetingAction[]) => actions.reduce(meetingAfter, start);
const go = (to: number, now = 0): MeetingAction => ({ kind: "go", to, now });
const black: MeetingAction = { kind: "curtain", colour: "black" };
const white: MeetingAction = { kind: "curtain", colour: "white" };

test("a move goes to its slide, and a move to the same slide changes nothing at all", () => {
  expect(after(go(4)).at).toBe(4);
  expect(meetingAfter(start, go(3))).toBe(start);
});

test("black and white come and go by their own key, and one takes the place of the other", () => {
  expect(after(black).curtain).toBe("black");
  expect(after(black, black).curtain).toBe("none");
  expect(after(black, white).curtain).toBe("white");
});

test.each([black, white])(
  "the first move after a blank screen brings the same slide back, the second moves on",
  (blank) => {
    expect(after(blank, go(4))).toMatchObject({ curtain: "none", at: 3 });
    expect(after(blank, go(4), go(4))).toMatchObject({ curtain: "none", at: 4 });
  },
);

test("a table is of one slide: the next is a picture again", () => {
  expect(after({ kind: "table" }).asTable).toBe(true);
  expect(after({ kind: "table" }, { kind: "table" }).asTable).toBe(false);
  expect(after({ kind: "table" }, go(4)).asTable).toBe(false);
});

test("time is counted slide by slide from the first move, and a slide that is visited twice keeps both", () => {
  const state = after(go(4, 1000), go(5, 4000), go(4, 9000));
  expect(spentOn(state, [4], 10_000)).toBe(3000 + 1000);
  expect(spentOn(state, [5], 10_000)).toBe(5000);
  expect(spentOn(state, [3], 10_000)).toBe(0);
  expect(spentOn(state, "all", 10_000)).toBe(9000);
  expect(spentOn(start, "all", 10_000)).toBe(0);
});

test("the timer is begun by its key and then only shown and hidden by it; from nought it counts by another command", () => {
  const shown = after({ kind: "timer", now: 1000 });
  expect(shown.timer).toMatchObject({ since: 1000, shown: true });
  expect(meetingAfter(shown, { kind: "timer", now: 5000 }).timer).toMatchObject({ since: 1000, shown: false });
  expect(after(go(4, 1000)).timer.shown).toBe(false);
  const again = meetingAfter(shown, { kind: "restartTimer", now: 60_000 });
  expect(again.timer.shown).toBe(true);
  expect(spentOn(again, "all", 61_000)).toBe(1000);
});

test("the record is what the panel says it is", () => {
  const record = { items: [], closed: [], left: [] };
  expect(after({ kind: "record", record }).record).toBe(record);
});

test.each([
  [0, "0.00"],
  [872_000, "14.32"],
  [3_725_999, "1.02.05"],
])("%s ms are written %s", (ms, text) => {
  expect(clockText(ms, ".")).toBe(text);
});

test("of the digits that are typed the last two count", () => {
  expect([..."112"].reduce(typedAfter, "")).toBe("12");
});
