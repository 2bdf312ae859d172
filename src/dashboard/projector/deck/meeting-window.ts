import type { Week } from "../../../domain/week.ts";
import type { Role } from "./window-link.ts";

/** What the windows of a meeting are called by the browser: the name stays through a reload and says which one it was. */
const NAMES = { room: "sinergi-rapat", speaker: "sinergi-pembicara" } as const;

/** A meeting: this release of this week, with these slides. Two of them never hear of each other. */
export type MeetingKey = {
  readonly week: Week;
  readonly release: string;
  readonly order: readonly string[] | undefined;
};

/** The release code of the meeting that this window belonged to before it was loaded anew, or was opened for. */
export function releaseOfWindow(): string | undefined {
  return /^sinergi-[a-z]+-([0-9a-f]{8})$/.exec(window.name)?.[1];
}

/** Gives this window the name of its part in a meeting; undefined takes it away. */
export function nameWindow(role: Role, release: string | undefined): void {
  window.name = release === undefined ? "" : `${NAMES[role]}-${release}`;
}

/**
 * The channel of a meeting. It holds the name of this very script: windows of two builds of the application do not hand
 * each other what only one of them understands.
 */
export function channelName({ week, release, order = [] }: MeetingKey): string {
  return ["sinergi", week, release, order.join("."), new URL(import.meta.url).pathname].join(" ");
}

/** Opens, or brings forward, the other window of a meeting. False where the browser holds it back. */
export function openWindow(role: Role, release: string, fragment: string): boolean {
  const size = role === "speaker" ? "popup,width=1280,height=800" : "";
  return window.open(fragment, `${NAMES[role]}-${release}`, size) !== null;
}
