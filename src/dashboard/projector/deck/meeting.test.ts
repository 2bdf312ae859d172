// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { toWeek, type Week } from "../../../domain/week.ts";
import { fakeChannels } from "./fake-channels.fixture.ts";
import type { Frozen } from "./frozen.ts";
import { createMeeting, type Meeting } from "./meeting.ts";
import type { Channel, Role } from "./window-link.ts";

let channels = fakeChannels();
let open: Meeting[] = [];
let ends: Channel[] = [];
let weeks = 0;
/** A week of its own for every test: the page keeps the record of each. */
let week: Week = toWeek("2026-W47");

beforeEach(() => {
  vi.useFakeTimers();
  channels = fakeChannels();
  open = [];
  ends = [];
  weeks += 1;
  week = toWeek(`20${26 + weeks}-W10`);
});
afterEach(() => {
  for (const meeting of open) meeting.part();
  vi.useRealTimers();
});

function frozen(snapshot: string): Frozen {
  const data = {
    week: { week },
    manifest: { snapshotId: snapshot },
    series: new Map([["ban_pantau", { weeks: [week] }]]),
  };
  return { data, missing: [], now: 1 } as unknown as Frozen;
}
const snapshotOf = (meeting: Meeting) => meeting.view().frozen?.data.manifest.snapshotId;
const stateOf = (meeting: Meeting) => meeting.view().state;

function begin(role: Role, at = 0, own?: Frozen): Meeting {
  const meeting = createMeeting(role, at, `${role}-${open.length}`);
  open.push(meeting);
  if (own !== undefined) meeting.freeze(own);
  const end = channels.open();
  ends.push(end);
  meeting.join(end);
  channels.flush();
  return meeting;
}
/** Time passes, and what is said meanwhile is heard. */
function pass(ms: number): void {
  for (let t = 0; t < ms; t += 500) {
    vi.advanceTimersByTime(500);
    channels.flush();
  }
}
const item = (id: string) => ({ id }) as never;
const record = (id: string) => ({ kind: "record", record: { items: [item(id)], closed: [], left: [] } }) as const;

test("the speaker's window is handed the frozen release, histories and all, with the place of the first", () => {
  const room = begin("room", 4, frozen("a"));
  const speaker = begin("speaker");
  expect(snapshotOf(speaker)).toBe("a");
  expect(speaker.view().frozen?.data.series.get("ban_pantau")).toEqual({ weeks: [week] });
  expect(stateOf(speaker).at).toBe(4);
  expect([room.view().others.speaker, speaker.view().others.room]).toEqual([true, true]);
});

test("what either window does, both show", () => {
  const room = begin("room", 0, frozen("a"));
  const speaker = begin("speaker");
  speaker.act({ kind: "go", to: 5, now: 0 });
  channels.flush();
  expect(stateOf(room).at).toBe(5);
  room.act({ kind: "curtain", colour: "black" });
  room.act(record("R1"));
  channels.flush();
  expect(stateOf(speaker)).toMatchObject({ curtain: "black", record: { items: [{ id: "R1" }] } });
});

test("two presses at the same moment end in the same place on both", () => {
  const room = begin("room", 0, frozen("a"));
  const speaker = begin("speaker");
  room.act({ kind: "go", to: 1, now: 0 });
  speaker.act({ kind: "go", to: 2, now: 0 });
  channels.flush();
  expect(stateOf(room)).toEqual(stateOf(speaker));
});

test("a window that slept is up to date with the next word, and does not set the others back", () => {
  const room = begin("room", 0, frozen("a"));
  const speaker = begin("speaker");
  const [, end] = ends;
  const { onmessage = null } = end ?? {};
  Object.assign(end ?? {}, { onmessage: null });
  for (const to of [1, 2, 3]) room.act({ kind: "go", to, now: 0 });
  channels.flush();
  Object.assign(end ?? {}, { onmessage });
  speaker.act({ kind: "go", to: 9, now: 0 });
  channels.flush();
  expect([stateOf(room).at, stateOf(speaker).at]).toEqual([3, 3]);
});

test("the window that is left goes on with place and record, says so, and hands both to the one that is opened again", () => {
  const room = begin("room", 0, frozen("a"));
  const speaker = begin("speaker");
  room.act({ kind: "go", to: 6, now: 0 });
  room.act(record("R1"));
  channels.flush();
  room.part();
  channels.flush();
  expect(speaker.view().others.room).toBe(false);
  speaker.act({ kind: "go", to: 7, now: 0 });
  const again = begin("room");
  expect(snapshotOf(again)).toBe("a");
  expect(stateOf(again)).toMatchObject({ at: 7, record: { items: [{ id: "R1" }] } });
  expect(speaker.view().others.room).toBe(true);
});

test("a window that is gone without a word counts as gone after a few seconds; one that is silent but there does not", () => {
  begin("room", 0, frozen("a"));
  const speaker = begin("speaker");
  pass(20_000);
  expect(speaker.view().others.room).toBe(true);
  // Killed: it neither hears nor says anything any more.
  Object.assign(ends[0] ?? {}, { onmessage: null, postMessage: () => undefined });
  pass(10_000);
  expect(speaker.view().others.room).toBe(false);
});

test("another release comes to both windows when it is taken in one, and to neither before", () => {
  const room = begin("room", 3, frozen("a"));
  const speaker = begin("speaker");
  expect(snapshotOf(speaker)).toBe("a");
  speaker.replace(frozen("b"), 4);
  channels.flush();
  expect([snapshotOf(room), stateOf(room).at]).toEqual(["b", 4]);
});

test("a deck is frozen once: data that come later change nothing", () => {
  const room = begin("room", 3, frozen("a"));
  const before = room.view();
  room.freeze(frozen("b"));
  expect(room.view()).toBe(before);
});

test("who leaves a deck and opens it again on the same page has the record still", () => {
  const room = begin("room", 3, frozen("a"));
  room.act(record("R1"));
  room.part();
  const again = begin("room", 0, frozen("a"));
  expect(stateOf(again)).toMatchObject({ at: 0, record: { items: [{ id: "R1" }] } });
});

test("windows that agree say little: nobody answers an answer", () => {
  begin("room", 0, frozen("a"));
  begin("speaker");
  const before = channels.said();
  pass(10_000);
  // Five pings each, each answered once.
  expect(channels.said() - before).toBeLessThanOrEqual(20);
});
