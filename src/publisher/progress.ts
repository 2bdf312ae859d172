/** What the publisher is at, for a line on the screen. */
export type Stage = "read" | "check" | "figures" | "weeks" | "series" | "write";

export type ReportProgress = (stage: Stage, done: number, total: number) => void;
