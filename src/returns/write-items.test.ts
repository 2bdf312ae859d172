import { expect, test } from "vitest";
import { toWeek } from "../domain/week.ts";
import { checkFolder } from "./check-folder.ts";
import type { MeetingItem } from "./types.ts";
import { writeItems } from "./write-items.ts";

const ITEM: MeetingItem = {
  id: "R2026-W47-1",
  week: toWeek("2026-W47"),
  kind: "tindakan",
  indicator: "ban_pantau",
  region: "36",
  owner: "dinsos-prov",
  text: "Tambah petugas",
  due: "2026-11-30",
  state: "berjalan",
};
const NOW = Date.parse("2026-11-24T09:00:00+07:00");

test("items are read back by the publisher as they were, whatever their texts hold", () => {
  const texts = ['Sebut "mutu"; lalu, tunda', "=1+1", "-tunda", "'=1", "' kutip", "＝1"];
  const items = texts.map((text, i): MeetingItem => ({ ...ITEM, id: `R2026-W47-${i + 1}`, text }));
  const closed: MeetingItem = { ...ITEM, id: "B1", state: "selesai", closed: "2026-11-24" };
  const read = checkFolder([{ path: "butir.csv", bytes: writeItems([...items, closed]) }], { now: NOW });
  expect(read.findings).toEqual([]);
  expect(read.items).toEqual([...items, closed]);
});

test("a spreadsheet reads the file as UTF-8, and runs no cell of it", () => {
  const bytes = writeItems([{ ...ITEM, text: "=1+1" }]);
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(new TextDecoder().decode(bytes)).toBe(
    "id;minggu;jenis;indikator;kode_wilayah;penanggung_jawab;uraian;tenggat;status;selesai_pada\r\n" +
      "R2026-W47-1;2026-W47;tindakan;ban_pantau;36;dinsos-prov;'=1+1;2026-11-30;berjalan;\r\n",
  );
});
