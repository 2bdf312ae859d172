import { plainText } from "../returns/personal-data.ts";
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

/** What was found, under its head, a finding a line. */
export function printFindings(findings: readonly Finding[], locale: Locale, screen: Screen): void {
  const head = renderHead(findings, locale);
  if (head !== undefined) say(screen, head);
  for (const finding of findings) {
    say(screen, `[${MARK[finding.severity][locale]}] ${plainText(renderFinding(finding, locale))}`);
  }
}
