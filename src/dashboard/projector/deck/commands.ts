import type { ControlWord } from "../../i18n/words-deck-controls.ts";
import type { ToolIconName } from "../../ui/tool-icon.tsx";
import { type MeetingAction, typedAfter } from "./meeting-state.ts";

export type Panel = "none" | "overview" | "help" | "record";

/** What a command finds, and what it may do, in the window in which it is given. */
export type Desk = {
  readonly role: "room" | "speaker";
  readonly at: number;
  readonly count: number;
  readonly curtain: "none" | "black" | "white";
  readonly panel: Panel;
  /** Digits on the way to a slide. */
  readonly typed: string;
  /** Milliseconds, the same in every window of the meeting. */
  readonly now: () => number;
  readonly act: (action: MeetingAction) => void;
  readonly show: (panel: Panel) => void;
  readonly type: (typed: string) => void;
  readonly leave: () => void;
  readonly arrange: () => void;
  /** Undefined where the browser has none, the other window stands already, or the release is the newest. */
  readonly fullScreen: (() => void) | undefined;
  readonly openOther: (() => void) | undefined;
  readonly takeNewer: (() => void) | undefined;
};

/** One command: keys, buttons and help all come from this. Its name among the words is its id. */
export type Command = {
  /** On a button, where its name says too much. */
  readonly short?: ControlWord;
  readonly icon?: ToolIconName;
  /** As keyboard events name them, letters small; those of presenter remotes too. */
  readonly keys: readonly string[];
  /** Those of them that the help shows. */
  readonly caps: readonly string[];
  readonly available: (desk: Desk) => boolean;
  /** `key`: the one that was pressed, if it was a key. */
  readonly run: (desk: Desk, key?: string) => void;
};

const always = () => true;

/** A move. The digits that were typed are forgotten with it, and a panel is closed first: a remote has no Esc. */
function go(desk: Desk, to: number): void {
  desk.type("");
  if (desk.panel !== "none") desk.show("none");
  else desk.act({ kind: "go", to: Math.min(Math.max(0, to), desk.count - 1), now: desk.now() });
}

/** As a button it goes to the first slide, and from there to the last. */
function toAnEnd(desk: Desk, key: string | undefined): void {
  go(desk, key === "End" || (key === undefined && desk.at === 0) ? desk.count - 1 : 0);
}

const toggle = (desk: Desk, panel: Panel) => desk.show(desk.panel === panel ? "none" : panel);

/** Digits gather until Enter; the button has none to gather and shows what there is to choose from. */
function jump(desk: Desk, key: string | undefined): void {
  if (key === undefined) desk.show("overview");
  else if (key !== "Enter") desk.type(typedAfter(desk.typed, key));
  else if (desk.typed !== "") {
    const to = Number(desk.typed) - 1;
    desk.type("");
    if (to >= 0 && to < desk.count) desk.act({ kind: "go", to, now: desk.now() });
  }
}

/** Out of whatever is open, one at a time; then out of the deck. */
function closeOrLeave(desk: Desk): void {
  if (desk.panel !== "none") desk.show("none");
  else if (desk.typed !== "") desk.type("");
  else if (desk.curtain !== "none") desk.act({ kind: "lift" });
  else desk.leave();
}

/** All commands, in the order of the help. */
export const COMMANDS = {
  next: {
    short: "nextShort",
    icon: "next",
    keys: ["ArrowRight", "PageDown", " ", "ArrowDown"],
    caps: ["ArrowRight", "PageDown", " "],
    available: always,
    run: (desk) => go(desk, desk.at + 1),
  },
  previous: {
    short: "previousShort",
    icon: "previous",
    keys: ["ArrowLeft", "PageUp", "ArrowUp"],
    caps: ["ArrowLeft", "PageUp"],
    available: always,
    run: (desk) => go(desk, desk.at - 1),
  },
  ends: { keys: ["Home", "End"], caps: ["Home", "End"], available: always, run: toAnEnd },
  jump: { keys: [..."0123456789", "Enter"], caps: ["5", "Enter"], available: always, run: jump },
  fullScreen: {
    icon: "expand",
    keys: ["f"],
    caps: ["f"],
    available: (desk) => desk.fullScreen !== undefined,
    run: (desk) => desk.fullScreen?.(),
  },
  black: {
    short: "blackShort",
    keys: ["b", "."],
    caps: ["b", "."],
    available: always,
    run: (desk) => desk.act({ kind: "curtain", colour: "black" }),
  },
  white: {
    keys: ["w"],
    caps: ["w"],
    available: always,
    run: (desk) => desk.act({ kind: "curtain", colour: "white" }),
  },
  overview: { keys: ["g"], caps: ["g"], available: always, run: (desk) => toggle(desk, "overview") },
  table: {
    short: "tableShort",
    icon: "table",
    keys: ["v"],
    caps: ["v"],
    available: always,
    run: (desk) => desk.act({ kind: "table" }),
  },
  timer: {
    short: "timerShort",
    icon: "clock",
    keys: ["t"],
    caps: ["t"],
    available: always,
    run: (desk) => desk.act({ kind: "timer", now: desk.now() }),
  },
  help: {
    short: "helpShort",
    icon: "info",
    keys: ["?"],
    caps: ["?"],
    available: always,
    run: (desk) => toggle(desk, "help"),
  },
  escape: { keys: ["Escape"], caps: ["Escape"], available: always, run: closeOrLeave },
  record: { keys: [], caps: [], available: always, run: (desk) => toggle(desk, "record") },
  speaker: {
    keys: [],
    caps: [],
    available: (desk) => desk.role === "room" && desk.openOther !== undefined,
    run: (desk) => desk.openOther?.(),
  },
  room: {
    keys: [],
    caps: [],
    available: (desk) => desk.role === "speaker" && desk.openOther !== undefined,
    run: (desk) => desk.openOther?.(),
  },
  arrange: { keys: [], caps: [], available: (desk) => desk.role === "room", run: (desk) => desk.arrange() },
  newer: {
    keys: [],
    caps: [],
    available: (desk) => desk.takeNewer !== undefined,
    run: (desk) => desk.takeNewer?.(),
  },
  restartTimer: {
    keys: [],
    caps: [],
    available: always,
    run: (desk) => desk.act({ kind: "restartTimer", now: desk.now() }),
  },
  leave: { keys: [], caps: [], available: always, run: (desk) => desk.leave() },
} as const satisfies { readonly [word in ControlWord]?: Command };

export type CommandId = keyof typeof COMMANDS;
export const COMMAND_IDS = Object.keys(COMMANDS) as CommandId[];

/** A command by its id, with everything that a command may have. */
export const commandNamed = (id: CommandId): Command => COMMANDS[id];

/** The command of a key; undefined where it has none, or not here and now. */
export function commandOf(key: string, desk: Desk): CommandId | undefined {
  return COMMAND_IDS.find((id) => commandNamed(id).keys.includes(key) && commandNamed(id).available(desk));
}

/** Gives a command, where it is available. */
export function give(id: CommandId, desk: Desk, key?: string): void {
  const command = commandNamed(id);
  if (command.available(desk)) command.run(desk, key);
}
