import { checkFolder } from "../../returns/check-folder.ts";
import { baseName, extensionOf, type NamedReturn, readFileName } from "../../returns/file-name.ts";
import { finding, rejects } from "../../returns/finding.ts";
import { message, say } from "../../returns/say.ts";
import type { Finding, SourceFile } from "../../returns/types.ts";
import { readWorkbook } from "../../returns/xlsx/read-workbook.ts";

/** Where a return that somebody sent belongs, or why it cannot be filed. */
export type Placed =
  | {
      readonly source: SourceFile;
      /** The returns that the file holds; none where it has rows of nobody. */
      readonly returns: readonly NamedReturn[];
      readonly renamed: boolean;
      /** Warnings and confirmations. */
      readonly findings: readonly Finding[];
    }
  | { readonly refused: readonly Finding[] };

const NEUTRAL = "laporan/kiriman";

/**
 * Checks a file by itself and finds its name: "Laporan Lebak (2).xlsx" whose rows are of one return is filed under that
 * return's name. A name that says one return is taken at its word, and its rows must agree.
 */
export function rightPlace(name: string, bytes: Uint8Array, now: number): Placed {
  const check = (path: string) => checkFolder([{ path, bytes }], { now, readWorkbook });
  const given = `laporan/${baseName(name)}`;
  const extension = extensionOf(name);
  const read = readFileName(given);
  const neutral = check(`${NEUTRAL}${extension}`);
  const held = neutral.returnsSeen;
  const [only] = held;
  const own = "named" in read ? read.named : held.length === 1 ? only : undefined;
  if (own === undefined && held.length === 0 && !neutral.findings.some(rejects)) {
    return { refused: [finding(given, "nil-unnamed", [], NIL_UNNAMED)] };
  }
  const path = own === undefined ? given : `laporan/${own.week}_${own.agency}_${own.region}${extension}`;
  const checked = check(path);
  if (checked.findings.some(rejects)) return { refused: checked.findings };
  return {
    source: { path, bytes },
    returns: checked.returnsSeen.map(({ week, agency, region }) => ({ week, agency, region })),
    renamed: path !== given,
    findings: checked.findings,
  };
}

const NIL_UNNAMED = message(
  say(
    "Laporan nihil tanpa baris, dan namanya tidak menyebut laporan siapa",
    "A nil report without rows, and its name does not say whose report it is",
  ),
  say("nama seperti 2026-W47_dinsos_36.01.csv", "a name such as 2026-W47_dinsos_36.01.csv"),
  say("Ganti namanya, lalu terima lagi", "Rename it, then receive it again"),
);
