import * as fc from "fast-check";
import { expect, test } from "vitest";
import { checkFolder } from "../../returns/check-folder.ts";
import type { MeetingItem } from "../../returns/types.ts";
import { mergeItems } from "./items-table.ts";

const NOW = Date.parse("2026-11-24T09:00:00+07:00");
const HEAD = "id;minggu;jenis;indikator;kode_wilayah;penanggung_jawab;uraian;tenggat;status;selesai_pada";
const FIRST = 'B0001;2026-W45;keputusan;ban_pantau;36;dinsos-prov;"Tunda; lalu ""putuskan""";2026-11-20;berjalan;';
const SECOND = "B0002;2026-W46;tindakan;asm_jadwal;36;bnpt;Tambah petugas;2026-11-27;berjalan;";

const encode = (text: string) => new TextEncoder().encode(text);
function itemsOf(bytes: Uint8Array): readonly MeetingItem[] {
  const { items, findings } = checkFolder([{ path: "butir.csv", bytes }], { now: NOW });
  if (findings.length > 0) throw new Error(JSON.stringify(findings));
  return items;
}
function merged(old: Uint8Array, change: (item: MeetingItem) => MeetingItem[]) {
  const there = itemsOf(old);
  return mergeItems(old, there, there.flatMap(change));
}
const done = (item: MeetingItem): MeetingItem => ({ ...item, state: "selesai", closed: "2026-11-24" });
const closeSecond = (item: MeetingItem) => (item.id === "B0002" ? [done(item)] : []);
const another = (item: MeetingItem) => (item.id === "B0002" ? [{ ...item, id: "R2026-W47-1", text: "=Baru" }] : []);
const textOf = (bytes: Uint8Array) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);

test("an item that is there takes the later row, and every other byte stays", () => {
  const old = `\uFEFF${HEAD}\n${FIRST}\n\n${SECOND}`;
  const { bytes, added, updated } = merged(encode(old), closeSecond);
  expect(textOf(bytes)).toBe(old.replace(/berjalan;$/, "selesai;2026-11-24"));
  expect(added).toEqual([]);
  expect(updated).toEqual([
    {
      id: "B0002",
      cells: [
        { column: "status", from: "berjalan", to: "selesai" },
        { column: "selesai_pada", from: "", to: "2026-11-24" },
      ],
    },
  ]);
});

test("an item that says the same stays as it was written, quotes and all", () => {
  const old = encode([HEAD, SECOND.replace("bnpt", '"bnpt"'), FIRST, ""].join("\n"));
  const { bytes, updated } = merged(old, (item) => [item.id === "B0001" ? done(item) : item]);
  expect(updated.map(({ id }) => id)).toEqual(["B0001"]);
  expect(textOf(bytes)).toContain(SECOND.replace("bnpt", '"bnpt"'));
});

test("a new item goes to the end, on a line of its own, as the table ends its lines", () => {
  const row = "R2026-W47-1;2026-W46;tindakan;asm_jadwal;36;bnpt;'=Baru;2026-11-27;berjalan;";
  for (const end of ["\n", "\r\n"]) {
    const old = [HEAD, FIRST, SECOND].join(end);
    expect(textOf(merged(encode(old), another).bytes)).toBe(`${old}${end}${row}${end}`);
    expect(textOf(merged(encode(old + end), another).bytes)).toBe(`${old}${end}${row}${end}`);
  }
});

test("the table keeps its separator and the order of its columns", () => {
  const old = `status,id,minggu,jenis,indikator,kode_wilayah,penanggung_jawab,uraian,tenggat,selesai_pada
berjalan,B0002,2026-W46,tindakan,asm_jadwal,36,bnpt,"Tambah, segera",2026-11-27,
`;
  const rows = textOf(merged(encode(old), (item) => [done(item), { ...item, id: "X1" }]).bytes).split("\n");
  expect(rows.slice(1)).toEqual([
    'selesai,B0002,2026-W46,tindakan,asm_jadwal,36,bnpt,"Tambah, segera",2026-11-27,2026-11-24',
    'berjalan,X1,2026-W46,tindakan,asm_jadwal,36,bnpt,"Tambah, segera",2026-11-27,',
    "",
  ]);
});

test("a table in UTF-16 stays one", () => {
  const old = new Uint8Array(Buffer.from(`\uFEFF${HEAD}\r\n${SECOND}\r\n`, "utf16le"));
  const { bytes } = merged(old, closeSecond);
  expect([...bytes.subarray(0, 2)]).toEqual([0xff, 0xfe]);
  expect(itemsOf(bytes)).toMatchObject([{ id: "B0002", state: "selesai" }]);
  const swapped = new Uint8Array(Buffer.from(old).swap16());
  expect(merged(swapped, closeSecond).bytes).toEqual(new Uint8Array(Buffer.from(bytes).swap16()));
});

test("whatever is sent, the table holds it, and the rest as before", () => {
  const text = fc.stringMatching(/^[a-z;,"'=\n]{0,12}[a-z]$/).map((one) => one.trim());
  const old = encode([HEAD, FIRST, SECOND, ""].join("\r\n"));
  const there = itemsOf(old);
  fc.assert(
    fc.property(text, text, fc.boolean(), (one, two, known) => {
      const [, second] = there;
      if (second === undefined) throw new Error("no item");
      const sent: MeetingItem[] = [
        { ...second, text: one },
        { ...second, id: known ? "B0001" : "R1", text: two },
      ];
      const after = itemsOf(mergeItems(old, there, sent).bytes);
      for (const item of sent) expect(after).toContainEqual(item);
      expect(after).toHaveLength(known ? 2 : 3);
    }),
  );
});
