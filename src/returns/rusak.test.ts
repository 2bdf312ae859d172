import { join } from "node:path";
import { expect, test } from "vitest";
import { OWN_FAULTS, readExpected, readFolder, SHARED_FAULTS } from "../../tests/fixtures/returns/read-folder.ts";
import { checkFolder } from "./check-folder.ts";
import { exitCodeOf } from "./finding.ts";
import { renderFinding } from "./render-finding.ts";
import { readWorkbook } from "./xlsx/read-workbook.ts";

const NOW = Date.parse("2026-11-24T09:00:00+07:00");
const CASES = [OWN_FAULTS, SHARED_FAULTS].flatMap((root) =>
  readExpected(root).map((expected) => ({ ...expected, root, name: `${expected.folder}: ${expected.meaning}` })),
);

test.each(CASES)("$name", ({ root, folder, exits, place, words }) => {
  const files = readFolder(join(root, folder));
  const { findings } = checkFolder(files, { now: NOW, readWorkbook });
  const said = findings.map((one) => renderFinding(one, "id"));
  expect(exits, said.join("\n")).toContain(exitCodeOf(findings));
  if (place === "" && words.length === 0) {
    if (exitCodeOf(findings) === 0) expect(said).toEqual([]);
    return;
  }
  const there = findings.filter((one) => place === "" || (one.cells ?? one.lines).join(",") === place);
  for (const locale of ["id", "en"] as const) {
    const texts = there.map((one) => renderFinding(one, locale));
    // The words are Indonesian where they are words; the other language must at least name the same place.
    if (locale === "id")
      expect(
        texts.some((text) => words.every((word) => text.includes(word))),
        said.join("\n"),
      ).toBe(true);
    else expect(texts.length).toBeGreaterThan(0);
  }
});
