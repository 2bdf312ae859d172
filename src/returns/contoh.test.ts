import { expect, test, vi } from "vitest";
import { isThere, readFolder, SHARED_SAMPLE } from "../../tests/fixtures/returns/read-folder.ts";
import { toWeek } from "../domain/week.ts";
import { checkFolder } from "./check-folder.ts";
import { owedRows } from "./owed-rows.ts";
import { renderFinding } from "./render-finding.ts";
import type { CheckedFolder } from "./types.ts";

const NOW = Date.parse("2026-11-24T09:00:00+07:00");
// Reads 62 000 rows: slow only where the machine is busy.
vi.setConfig({ testTimeout: 30_000 });

let read: CheckedFolder | undefined;
function sample(): CheckedFolder {
  read ??= checkFolder(readFolder(SHARED_SAMPLE), { now: NOW });
  return read;
}

test.skipIf(!isThere(SHARED_SAMPLE))("nothing of the good sample is refused and no row is lost", () => {
  const folder = sample();
  const faults = folder.findings.filter((one) => one.severity !== "warning");
  expect(faults.map((one) => renderFinding(one, "id"))).toEqual([]);
  expect(folder.absent).toEqual([]);
  expect(folder.rows.length).toBe(62_099);
  expect(folder.receipts.length).toBe(4457);
  expect([folder.items, folder.notes, folder.events, folder.targets].map((rows) => rows.length)).toEqual([
    329, 4, 6, 78,
  ]);
});

test.skipIf(!isThere(SHARED_SAMPLE))("every owed row of a return that is there exists, in every week", () => {
  const folder = sample();
  const there = new Set(folder.rows.map((row) => `${row.week}|${row.indicator}|${row.region}|${row.breakdown}`));
  const missing = folder.returnsSeen.flatMap(({ week, agency, region }) =>
    owedRows(week, agency, region, { refreshAnchor: toWeek("2026-W47") })
      .map((row) => `${week}|${row.indicator}|${row.region}|${row.breakdown}`)
      .filter((address) => !there.has(address)),
  );
  expect(missing).toEqual([]);
  expect(folder.returnsSeen.filter((one) => one.week === "2026-W47").length).toBeGreaterThan(35);
});

test.skipIf(!isThere(SHARED_SAMPLE))("in a refresh week nothing is sent that is not owed", () => {
  const rows = sample().rows.filter((row) => row.week === "2026-W47");
  const owed = new Set(
    sample()
      .returnsSeen.filter((one) => one.week === "2026-W47")
      .flatMap((one) => owedRows(one.week, one.agency, one.region, { refreshAnchor: toWeek("2026-W47") }))
      .map((row) => `${row.indicator}|${row.region}|${row.breakdown}`),
  );
  expect(rows.filter((row) => !owed.has(`${row.indicator}|${row.region}|${row.breakdown}`))).toEqual([]);
});
