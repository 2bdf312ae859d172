import { expect, test, vi } from "vitest";
import { COMMAND_IDS, type CommandId, commandNamed, commandOf, type Desk, give } from "./commands.ts";

function desk(changes: Partial<Desk> = {}): Desk {
  return {
    role: "room",
    at: 3,
    count: 11,
    curtain: "none",
    panel: "none",
    typed: "",
    now: () => 7,
    act: vi.fn(),
    show: vi.fn(),
    type: vi.fn(),
    leave: vi.fn(),
    arrange: vi.fn(),
    fullScreen: vi.fn(),
    openOther: vi.fn(),
    takeNewer: undefined,
    ...changes,
  };
}
const press = (key: string, on: Desk) => {
  const id = commandOf(key, on);
  if (id !== undefined) give(id, on, key);
  return on;
};
const go = (to: number) => ({ kind: "go", to, now: 7 });

test("the keys of the design, and those of presenter remotes, each have their command", () => {
  const keys = {
    next: ["ArrowRight", "PageDown", " ", "ArrowDown"],
    previous: ["ArrowLeft", "PageUp", "ArrowUp"],
    ends: ["Home", "End"],
    jump: [..."0123456789", "Enter"],
    fullScreen: ["f"],
    black: ["b", "."],
    white: ["w"],
    overview: ["g"],
    table: ["v"],
    timer: ["t"],
    help: ["?"],
    escape: ["Escape"],
  };
  for (const [id, all] of Object.entries(keys))
    for (const key of all) expect([key, commandOf(key, desk())]).toEqual([key, id]);
});

test("no key has two commands, and the help shows only keys that work", () => {
  const keys = COMMAND_IDS.flatMap((id) => commandNamed(id).keys);
  expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  for (const id of COMMAND_IDS) {
    const { caps, keys: own } = commandNamed(id);
    expect(own).toEqual(expect.arrayContaining([...caps]));
    expect(caps.length > 0).toBe(own.length > 0);
  }
});

test("no key loads the page anew", () => {
  for (const key of ["F5", "r", "BrowserRefresh"]) expect(commandOf(key, desk())).toBeUndefined();
});

test.each([
  ["next", 3, 4],
  ["next", 10, 10],
  ["previous", 3, 2],
  ["previous", 0, 0],
  ["ends", 3, 0],
  ["ends", 0, 10],
] as const)("%s on slide index %s goes to %s", (id, at, to) => {
  const on = desk({ at });
  give(id, on);
  expect(on.act).toHaveBeenCalledExactlyOnceWith(go(to));
  expect(on.type).toHaveBeenCalledWith("");
});

test("Home goes to the first slide and End to the last, wherever the deck is", () => {
  for (const at of [0, 3, 10]) {
    expect(press("Home", desk({ at })).act).toHaveBeenCalledExactlyOnceWith(go(0));
    expect(press("End", desk({ at })).act).toHaveBeenCalledExactlyOnceWith(go(10));
  }
});

test("digits gather, Enter jumps; a number that no slide has is forgotten", () => {
  expect(press("1", desk()).type).toHaveBeenCalledWith("1");
  expect(press("1", desk({ typed: "1" })).type).toHaveBeenCalledWith("11");
  expect(press("Enter", desk({ typed: "11" })).act).toHaveBeenCalledExactlyOnceWith(go(10));
  for (const typed of ["12", "0", ""]) expect(press("Enter", desk({ typed })).act).not.toHaveBeenCalled();
});

test("a remote's next closes what is open before it moves: a remote has no Esc", () => {
  const on = press("PageDown", desk({ panel: "help" }));
  expect(on.show).toHaveBeenCalledExactlyOnceWith("none");
  expect(on.act).not.toHaveBeenCalled();
});

test("Esc closes one thing at a time, and leaves last", () => {
  const open = press("Escape", desk({ panel: "overview", typed: "1", curtain: "black" }));
  expect(open.show).toHaveBeenCalledExactlyOnceWith("none");
  expect(press("Escape", desk({ typed: "1", curtain: "black" })).type).toHaveBeenCalledExactlyOnceWith("");
  expect(press("Escape", desk({ curtain: "black" })).act).toHaveBeenCalledExactlyOnceWith({ kind: "lift" });
  for (const on of [open, press("Escape", desk({ typed: "1" }))]) expect(on.leave).not.toHaveBeenCalled();
  expect(press("Escape", desk()).leave).toHaveBeenCalledOnce();
});

test("overview and help close by the key that opened them", () => {
  expect(press("g", desk()).show).toHaveBeenCalledWith("overview");
  expect(press("g", desk({ panel: "overview" })).show).toHaveBeenCalledWith("none");
  expect(press("?", desk()).show).toHaveBeenCalledWith("help");
});

test("a command that is not to be had here is no key's and does nothing", () => {
  const without = desk({ fullScreen: undefined, openOther: undefined });
  const has = (id: CommandId, on: Desk) => commandNamed(id).available(on);
  expect(commandOf("f", without)).toBeUndefined();
  expect(["speaker", "room", "newer"].map((id) => has(id as CommandId, without))).toEqual([false, false, false]);
  expect(has("speaker", desk())).toBe(true);
  expect(has("room", desk())).toBe(false);
  expect(has("room", desk({ role: "speaker" }))).toBe(true);
  give("newer", without);
  const takeNewer = vi.fn();
  give("newer", desk({ takeNewer }));
  expect(takeNewer).toHaveBeenCalledOnce();
});
