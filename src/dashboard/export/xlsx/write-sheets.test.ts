import { read } from "@e965/xlsx";
import { expect, test, vi } from "vitest";
import { numberCell, textCell } from "../rows/row-cell.ts";
import { TooManyTexts } from "./too-many-texts.ts";
import { writeSheets } from "./write-sheets.ts";

test("a sheet larger than what the writer would hand to a worker is whole, and none was started", async () => {
  const started = vi.fn();
  process.on("worker", started);
  const rows = Array.from({ length: 9000 }, (_, i) => [numberCell(i, "count"), textCell('≈ < & " sama')]);
  const bytes = await writeSheets([{ name: "Data", rows: [[textCell("a"), textCell("b")], ...rows], widths: [9, 9] }]);
  const sheet = read(bytes).Sheets["Data"];
  expect(sheet?.["A9001"]).toMatchObject({ t: "n", v: 8999 });
  expect(sheet?.["B9001"]).toMatchObject({ t: "s", v: '≈ < & " sama' });
  process.off("worker", started);
  expect(started).not.toHaveBeenCalled();
});

test("more different texts than it can hold are refused before anything is written", async () => {
  const rows = Array.from({ length: 4000 }, (_, i) => [textCell(`teks ${i}`)]);
  await expect(writeSheets([{ name: "Data", rows, widths: [9] }])).rejects.toThrow(TooManyTexts);
});
