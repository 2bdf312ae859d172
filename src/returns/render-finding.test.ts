import { expect, test } from "vitest";
import { renderFinding, renderHead } from "./render-finding.ts";
import type { Finding } from "./types.ts";

const FINDING: Finding = {
  severity: "refused",
  rule: "duplicate",
  file: "laporan/a.csv",
  lines: [2, 3],
  message: { id: "Ganda. Seharusnya sekali.", en: "Twice. Expected once." },
};

test("a finding is one line: file, place, message", () => {
  expect(renderFinding(FINDING, "id")).toBe("laporan/a.csv · baris 2 dan 3 · Ganda. Seharusnya sekali.");
  expect(renderFinding(FINDING, "en")).toBe("laporan/a.csv · lines 2 and 3 · Twice. Expected once.");
  expect(renderFinding({ ...FINDING, lines: [7] }, "en")).toContain(" · line 7 · ");
  expect(renderFinding({ ...FINDING, lines: [2, 3, 4] }, "id")).toContain(" · baris 2, 3 dan 4 · ");
});

test("a finding of a whole file has no line, one of a spreadsheet has its cell", () => {
  expect(renderFinding({ ...FINDING, lines: [] }, "id")).toBe("laporan/a.csv · Ganda. Seharusnya sekali.");
  expect(renderFinding({ ...FINDING, cells: ["F2"] }, "id")).toContain(" · lembar laporan, sel F2 · ");
});

test("the head counts what keeps files out, and is silent on warnings alone", () => {
  expect(renderHead([FINDING, FINDING, FINDING], "id")).toBe("Berkas belum dapat diterima: 3 hal perlu diperbaiki.");
  expect(renderHead([FINDING], "en")).toBe("The file cannot be accepted yet: 1 item to correct.");
  expect(renderHead([FINDING, FINDING], "en")).toBe("The file cannot be accepted yet: 2 items to correct.");
  expect(renderHead([{ ...FINDING, severity: "warning" }], "id")).toBeUndefined();
});
