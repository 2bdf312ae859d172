import { expect, test } from "vitest";
import { toWeek } from "../domain/week.ts";
import { type ItemColumn, readItem } from "./item-cells.ts";

const GOOD: Readonly<Record<ItemColumn, string>> = {
  id: "R2026-W47-1",
  minggu: "2026-W47",
  jenis: "keputusan",
  indikator: "ban_pantau",
  kode_wilayah: "36.01",
  penanggung_jawab: "dinsos:36.01",
  uraian: "Jadwalkan ulang kunjungan pemantauan",
  tenggat: "2026-11-30",
  status: "berjalan",
  selesai_pada: "",
};
const LATEST = toWeek("2026-W48");
const read = (cells: Partial<typeof GOOD>) => readItem((column) => ({ ...GOOD, ...cells })[column], { latest: LATEST });
const faultsOf = (cells: Partial<typeof GOOD>) => {
  const found = read(cells);
  return "faults" in found ? found.faults.map((one) => [one.column, one.rule]) : [];
};

test("a whole row is an item", () => {
  expect(read({})).toEqual({
    item: {
      id: "R2026-W47-1",
      week: "2026-W47",
      kind: "keputusan",
      indicator: "ban_pantau",
      region: "36.01",
      owner: "dinsos:36.01",
      text: "Jadwalkan ulang kunjungan pemantauan",
      due: "2026-11-30",
      state: "berjalan",
    },
  });
});

test.each([
  [{ id: "R 1" }, "id"],
  [{ minggu: "2026-W49" }, "minggu"],
  [{ jenis: "usul" }, "jenis"],
  [{ indikator: "ban_pantua" }, "indikator"],
  [{ kode_wilayah: "3601" }, "kode_wilayah"],
  [{ penanggung_jawab: "dinsos" }, "penanggung_jawab"],
  [{ penanggung_jawab: "bnpt:36.01" }, "penanggung_jawab"],
  [{ uraian: "x".repeat(121) }, "uraian"],
  [{ uraian: "Temui tiga keluarga" }, "uraian"],
  [{ tenggat: "2026-02-30" }, "tenggat"],
  [{ status: "tunda" }, "status"],
  [{ status: "selesai" }, "selesai_pada"],
  [{ selesai_pada: "2026-11-24" }, "selesai_pada"],
] as const)("%j is refused at its cell", (cells, column) => {
  expect(faultsOf(cells).map(([at]) => at)).toEqual([column]);
});

test("every blank cell says that it is blank, in the name that it is called by", () => {
  const found = readItem(() => "", { latest: LATEST, called: (column) => ({ id: `<${column}>`, en: `[${column}]` }) });
  expect("faults" in found && found.faults.map((one) => one.message.en)).toEqual(
    Object.keys(GOOD)
      .filter((column) => column !== "selesai_pada")
      .map((column) => `[${column}] is blank. Expected a value. Fill it in.`),
  );
});

test("a cancelled item needs no day and may have one", () => {
  expect(faultsOf({ status: "batal" })).toEqual([]);
  expect(faultsOf({ status: "batal", selesai_pada: "2026-11-24" })).toEqual([]);
});
