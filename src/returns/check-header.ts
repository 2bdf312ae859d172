import { closest } from "./closest.ts";
import { finding } from "./finding.ts";
import { personalColumn, personalPlace } from "./messages-file.ts";
import { columnExtra, columnMissing, columnRenamed, columnTwice } from "./messages-header.ts";
import type { CsvRecord } from "./parse-csv.ts";
import { isPersonalColumn, looksPersonal } from "./personal-data.ts";
import type { Finding } from "./types.ts";

/** Column names as found, in their order, and all that is wrong with them. */
export type CheckedHeader = { readonly names: readonly string[]; readonly findings: readonly Finding[] };

/** Every column must be there, once, under its own name; none may be there besides. */
export function checkHeader(file: string, head: CsvRecord, expected: readonly string[]): CheckedHeader {
  const names = head.cells.map((cell) => cell.trim());
  const known = new Set(expected);
  const lines = [head.line];
  const foreign = names.filter((name) => !known.has(name));
  const personal = foreign.flatMap((name) => {
    // A file without a header has data in its first line: then not even the name may be shown.
    if (looksPersonal(name)) return [finding(file, "personal-column", lines, personalPlace(), "personal")];
    if (!isPersonalColumn(name)) return [];
    return [{ ...finding(file, "personal-column", lines, personalColumn(name), "personal"), columns: [name] }];
  });
  const missing = expected.filter((name) => !names.includes(name));
  const taken = new Set<string>();
  const others = [...new Set(foreign)].map((name) => {
    const meant = closest(
      name,
      missing.filter((one) => !taken.has(one)),
    );
    const columns = [name];
    if (meant === undefined) {
      return { ...finding(file, "column-extra", lines, columnExtra(name, names, expected)), columns };
    }
    taken.add(meant);
    return { ...finding(file, "column-renamed", lines, columnRenamed(name, meant, names)), columns };
  });
  const absent = missing
    .filter((name) => !taken.has(name))
    .map((name) => finding(file, "column-missing", lines, columnMissing(name, names, expected)));
  const twice = [...new Set(names.filter((name, i) => names.indexOf(name) !== i))].map((name) => ({
    ...finding(file, "column-twice", lines, columnTwice(name, names, expected)),
    columns: [name],
  }));
  return { names, findings: [...personal, ...absent, ...others, ...twice] };
}
