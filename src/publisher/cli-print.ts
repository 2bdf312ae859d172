import { type Locale, renderFinding, renderHead } from "../returns/render-finding.ts";
import type { Finding, Severity } from "../returns/types.ts";
import type { Screen } from "./cli-progress.ts";

/** Where the program prints: results on `out`, everything else on `err`. */
export type Screens = { readonly out: Screen; readonly err: Screen };

const MARK: Readonly<Record<Severity, { id: string; en: string }>> = {
  personal: { id: "BERHENTI", en: "STOP" },
  refused: { id: "ditolak", en: "refused" },
  confirm: { id: "perlu dipastikan", en: "to confirm" },
  warning: { id: "peringatan", en: "warning" },
};

export function say(screen: Screen, text: string): void {
  screen.write(`${text}\n`);
}

/**
 * A text that came with a file, its name above all: a number of 16 digits is not printed, and nothing moves the cursor.
 */
export function plain(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}]/gu, " ").replaceAll(/\d(?:[ ._-]?\d){15,}/g, "…");
}

/** What was found, under its head, a finding a line. */
export function printFindings(findings: readonly Finding[], locale: Locale, screen: Screen): void {
  const head = renderHead(findings, locale);
  if (head !== undefined) say(screen, head);
  for (const finding of findings) {
    say(screen, `[${MARK[finding.severity][locale]}] ${plain(renderFinding(finding, locale))}`);
  }
}
