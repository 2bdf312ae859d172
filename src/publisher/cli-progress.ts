import type { Locale } from "../returns/render-finding.ts";
import { STAGES } from "./cli-words.ts";
import type { ReportProgress, Stage } from "./progress.ts";

export type Screen = { readonly isTTY?: boolean; readonly write: (text: string) => unknown };

/** Redrawn at most this often, so that a terminal costs nothing. */
const PAUSE = 80;

/**
 * Progress on a screen: one line that is redrawn on a terminal, one line a stage anywhere else. `clear` wipes the line
 * before anything else is printed.
 */
export function showProgress(screen: Screen, locale: Locale): { report: ReportProgress; clear: () => void } {
  let stage: Stage | undefined;
  let drawn = 0;
  const clear = () => {
    if (screen.isTTY === true && stage !== undefined) screen.write("\r\u001b[K");
    stage = undefined;
  };
  const report: ReportProgress = (now, done, total) => {
    const name = STAGES[now][locale];
    if (screen.isTTY !== true) {
      if (now !== stage) screen.write(`${name} …\n`);
    } else if (now !== stage || done === total || Date.now() - drawn > PAUSE) {
      screen.write(`\r\u001b[K${name} … ${done}/${total}`);
      drawn = Date.now();
    }
    stage = now;
  };
  return { report, clear };
}
