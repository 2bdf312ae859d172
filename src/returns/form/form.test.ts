import { expect, test } from "vitest";
import { REGIONS } from "../../domain/region.ts";
import { toWeek } from "../../domain/week.ts";
import { AGENCIES } from "../../indicators/agencies.ts";
import { checkFolder } from "../check-folder.ts";
import { RETURN_COLUMNS } from "../columns.ts";
import { looksPersonal } from "../personal-data.ts";
import { workbookBytes } from "../workbook.fixture.ts";
import { readWorkbook } from "../xlsx/read-workbook.ts";
import { emptyForm } from "./empty-form.ts";
import { guideLines } from "./form-guide.ts";
import { writeForm } from "./write-form.ts";

const NOW = Date.parse("2026-11-25T09:00:00+07:00");
const W47 = toWeek("2026-W47");
const CONTEXT = { refreshAnchor: W47 };
const SENDERS = AGENCIES.flatMap(({ key, level }) =>
  (level === "regional" ? REGIONS.map((row) => row.code) : ["36"]).map((region) => ({ agency: key, region })),
);

const check = (path: string, bytes: Uint8Array) =>
  checkFolder([{ path: `laporan/${path}`, bytes }], { now: NOW, readWorkbook });

test("the form of every sender is read without a finding, and says nothing before it is filled", async () => {
  for (const { agency, region } of SENDERS) {
    const form = emptyForm(agency, region, W47, CONTEXT);
    const { findings, rows } = check(form.fileName, await writeForm(form, { synthetic: true }));
    expect([form.fileName, findings]).toEqual([form.fileName, []]);
    expect(rows).toHaveLength(form.rows.length);
    expect(rows.every((row) => row.numerator === undefined && row.value === undefined)).toBe(true);
  }
});

test("filled where it asks to be filled, the form is accepted; it asks for nothing else", () => {
  for (const { agency, region } of SENDERS) {
    const form = emptyForm(agency, region, W47, CONTEXT);
    const filled = form.rows.map(({ cells, fields }) =>
      cells.map((text, i) => (fields.has(RETURN_COLUMNS[i] ?? "n") ? "0" : text)),
    );
    const { findings } = check(form.fileName, workbookBytes({ rows: [[...RETURN_COLUMNS], ...filled] }));
    expect([form.fileName, findings]).toEqual([form.fileName, []]);
  }
});

test("a week without refresh asks for fewer rows, and a sender that owes none for a nil return", () => {
  const rows = (week: string) => emptyForm("bnpt", "36", toWeek(week), CONTEXT).rows.length;
  expect(rows("2026-W48")).toBeLessThan(rows("2026-W47"));
  const nil = { ...emptyForm("kemensos", "36", W47, CONTEXT), rows: [] };
  expect(guideLines(nil, true).join("\n")).toContain("laporan nihil (baris judul saja) sudah cukup");
});

test("the instructions are stamped where the data are simulated, and are nothing that the check takes for personal", () => {
  const form = emptyForm("dinsos", "36.71", W47, CONTEXT);
  expect(guideLines(form, true)[0]).toBe("DATA SIMULASI");
  expect(guideLines(form, false).join()).not.toContain("SIMULASI");
  expect(guideLines(form, true).filter(looksPersonal)).toEqual([]);
  expect(guideLines(form, true)).toContain("Batas kirim: Senin, 23 November 2026, pukul 12.00 WIB");
});

test("the same form is the same file, whenever it is made", async () => {
  const form = emptyForm("dinsos", "36.71", W47, CONTEXT);
  const first = await writeForm(form, { synthetic: true });
  await new Promise((done) => setTimeout(done, 2100));
  expect(await writeForm(form, { synthetic: true })).toEqual(first);
});
