import { finding } from "./finding.ts";
import { message, say } from "./say.ts";
import type { Finding } from "./types.ts";

/** Nobody corrects more than this by hand; a file of a million wrong lines must not take the machine down. */
export const MOST_FINDINGS = 500;

/** The first findings of a file and, where there are more, one that says so. */
export function atMost(file: string, findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= MOST_FINDINGS) return findings;
  const found = say(
    `Lebih dari ${MOST_FINDINGS} temuan pada berkas ini`,
    `More than ${MOST_FINDINGS} findings in this file`,
  );
  const first = say(
    "berkas yang sebagian besar benar; sisanya tidak disebut",
    "a file that is mostly right; the rest is not listed",
  );
  const todo = say("Perbaiki yang disebut dulu, lalu periksa lagi", "Correct the listed ones first, then check again");
  return [...findings.slice(0, MOST_FINDINGS), finding(file, "too-many", [], message(found, first, todo))];
}
