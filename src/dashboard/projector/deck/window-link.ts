import type { Frozen } from "./frozen.ts";
import type { MeetingState } from "./meeting-state.ts";

export type Role = "room" | "speaker";

/** How new a state is: how many changes it has seen, and which window made the last, which decides between equals. */
export type Stamp = { readonly count: number; readonly by: string };

/** What a window of a meeting holds; without `frozen` it has only just been opened. */
export type Holding = { readonly stamp: Stamp; readonly state: MeetingState; readonly frozen?: Frozen };

/** The part of a BroadcastChannel that is used: it reaches the other windows of this origin, and no server. */
export type Channel = Pick<BroadcastChannel, "postMessage" | "close"> & {
  onmessage: ((event: MessageEvent) => unknown) | null;
};

type Message = {
  /** hello: who is there? · ping, here: I am · state, all: this is newer than yours · bye: my window closes. */
  readonly kind: "hello" | "ping" | "here" | "state" | "all" | "bye";
  readonly from: string;
  readonly role: Role;
  readonly stamp: Stamp;
  /** The release that the sender has frozen; "" while it has none. */
  readonly snapshot: string;
  readonly state?: MeetingState;
  readonly frozen?: Frozen;
};

/** How often a window looks for the others, and how long one may be silent before it counts as closed. */
const EVERY = 2000;
const SILENT = 7000;

/** Above zero where `a` is the newer. */
export function compareStamps(a: Stamp, b: Stamp): number {
  return a.count - b.count || (a.by === b.by ? 0 : a.by > b.by ? 1 : -1);
}

export type WindowLink = {
  /** Tells the other windows what this one holds now; `all` with the release, when that has changed. */
  readonly share: (what: "state" | "all") => void;
  readonly isThere: (role: Role) => boolean;
  readonly close: () => void;
};

/**
 * One window's end of a meeting. Every window holds the whole of it; whoever sees something older than its own sends its
 * own, so that a window that slept is up to date with the next word. An answer to a ping needs no timer: those of a
 * window in the background hardly run.
 */
export function linkWindow(given: {
  readonly channel: Channel;
  readonly id: string;
  readonly role: Role;
  readonly holding: () => Holding;
  readonly adopt: (next: Holding) => void;
  /** Called when a window has come or gone. */
  readonly onWindows: () => void;
  readonly now?: () => number;
}): WindowLink {
  const { channel, id, role, holding, adopt, onWindows, now = () => performance.now() } = given;
  const others = new Map<string, { readonly role: Role; readonly seen: number }>();

  function post(kind: Message["kind"]): void {
    const { stamp, state, frozen } = holding();
    const message: Message = {
      kind,
      from: id,
      role,
      stamp,
      snapshot: frozen?.data.manifest.snapshotId ?? "",
      ...(kind === "state" || kind === "all" ? { state } : {}),
      ...(kind === "all" && frozen !== undefined ? { frozen } : {}),
    };
    channel.postMessage(message);
  }

  function note(from: string, of: Role, here: boolean): void {
    const before = others.has(from);
    if (here) others.set(from, { role: of, seen: now() });
    else others.delete(from);
    if (before !== here) onWindows();
  }

  function forgetTheSilent(): void {
    for (const [other, { role: of, seen }] of others) if (now() - seen > SILENT) note(other, of, false);
  }

  channel.onmessage = (event: MessageEvent<Message>) => {
    const { kind, from, role: of, stamp, snapshot, state, frozen } = event.data;
    note(from, of, kind !== "bye");
    if (kind === "bye") return;
    const mine = holding();
    const own = mine.frozen?.data.manifest.snapshotId ?? "";
    const order = compareStamps(stamp, mine.stamp);
    if (state !== undefined && (order > 0 || (own === "" && frozen !== undefined))) {
      // A state is of slides of its release: without them it cannot be shown here, and is asked for again.
      if (frozen === undefined && snapshot !== own) post("hello");
      else adopt({ stamp, state, ...(frozen === undefined ? {} : { frozen }) });
      return;
    }
    if (kind === "hello") post(own === "" ? "here" : "all");
    else if (order < 0 && own !== "") post(snapshot === own ? "state" : "all");
    else if (kind === "ping") post("here");
  };

  const timer = setInterval(() => {
    post("ping");
    forgetTheSilent();
  }, EVERY);
  post("hello");
  return {
    share: post,
    isThere: (of) => [...others.values()].some((other) => other.role === of),
    close() {
      clearInterval(timer);
      post("bye");
      channel.onmessage = null;
      channel.close();
    },
  };
}
