import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { toWeekData } from "../src/dashboard/data/from-wire.ts";
import type { WeekData } from "../src/dashboard/data/week-data.ts";
import { addItem, closeItem, EMPTY_RECORD, meetingDay } from "../src/dashboard/projector/record/meeting-record.ts";
import { readRecord } from "../src/dashboard/projector/record/read-record.ts";
import { afterLeaving, recordCsv } from "../src/dashboard/projector/record/record-rows.ts";
import { toWeek } from "../src/domain/week.ts";
import { freshPlace, NOW, readersSee, run } from "../src/publisher/publisher.fixture.ts";

const HEAD = "id;minggu;jenis;indikator;kode_wilayah;penanggung_jawab;uraian;tenggat;status;selesai_pada";
const DECISION = "B0315;2026-W45;keputusan;ban_pantau;36;dinsos-prov;Putuskan usulan yang ditunda;2026-11-20;berjalan;";
const ACTION = "B0316;2026-W46;tindakan;ban_pantau;36.01;dinsos:36.01;Jadwalkan kunjungan;2026-11-27;berjalan;";
const W47 = toWeek("2026-W47");
const NEXT_MONDAY = "2026-11-30T16:05+07:00";

function weekSeen(out: string, week: string): WeekData {
  const path = join(out, "api/v1/s", readersSee(out) ?? "", "week", `${week}.json`);
  return toWeekData(path, JSON.parse(readFileSync(path, "utf8")));
}
const ids = (week: WeekData) => week.items.flatMap(({ id }) => id ?? []);

test("what a meeting decides and closes stands in the next publication, without anything done by hand", async () => {
  const { root, folder, out, state } = freshPlace();
  const publisher = async (...words: string[]) => {
    const { code, err } = await run(...words, "--state", state);
    if (code !== 0) throw new Error(err);
  };
  writeFileSync(join(folder, "butir.csv"), [HEAD, DECISION, ACTION, ""].join("\r\n"));
  await publisher("terbitkan", folder, "--out", out, "--now", "2026-11-24T09:00+07:00");
  const week = weekSeen(out, W47);
  expect(ids(week)).toEqual(["B0315", "B0316"]);

  const [decision] = week.items;
  if (decision === undefined) throw new Error("no decision");
  const draft = {
    kind: "tindakan",
    indicator: "ban_pantau",
    region: "36.02",
    owner: "dinsos:36.02",
    text: "Tambah satu kendaraan kunjungan",
    due: "2026-12-11",
  } as const;
  const today = meetingDay(W47, NOW);
  const record = closeItem(addItem(EMPTY_RECORD, week, draft), decision, "selesai", today);
  const file = join(root, "butir.csv");
  writeFileSync(file, recordCsv(record));
  const again = readRecord(readFileSync(file), { week, record: EMPTY_RECORD, locale: "id", now: NOW });
  expect(again).toEqual({ record: afterLeaving(record), rows: 2 });

  await publisher("terima", file, "--folder", folder, "--now", "2026-11-24T15:00+07:00");
  expect(readFileSync(join(folder, "butir.csv"), "utf8")).toBe(
    [
      HEAD,
      DECISION.replace("berjalan;", "selesai;2026-11-24"),
      ACTION,
      "R2026-W47-1;2026-W47;tindakan;ban_pantau;36.02;dinsos:36.02;Tambah satu kendaraan kunjungan;2026-12-11;berjalan;",
      "",
    ].join("\r\n"),
  );
  await publisher("terbitkan", folder, "--out", out, "--now", NEXT_MONDAY);
  const next = weekSeen(out, "2026-W48");
  expect(ids(next)).toEqual(["B0316", "R2026-W47-1"]);
  expect(next.items.find((item) => item.id === "R2026-W47-1")).toMatchObject({
    week: W47,
    text: "Tambah satu kendaraan kunjungan",
    owner: "dinsos:36.02",
  });
  expect(ids(weekSeen(out, W47))).toContain("R2026-W47-1");
});
