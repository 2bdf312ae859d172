import { toWeek } from "../../../domain/week.ts";
import { weekFile } from "../../data/fake-api.fixture.ts";
import { toWeekData } from "../../data/from-wire.ts";
import type { ItemData, WeekData } from "../../data/week-data.ts";
import type { ItemDraft } from "./meeting-record.ts";

export const W47 = toWeek("2026-W47");
/** Tuesday after week 47. */
export const TUESDAY = Date.parse("2026-11-24T09:00:00+07:00");

export const DECISION: ItemData = {
  kind: "decision",
  id: "B0315",
  week: toWeek("2026-W43"),
  indicator: "rei_pembinaan_terlaksana",
  region: "36",
  owner: "dinkop:36.02",
  text: "Tambah kelas kewirausahaan di Banten Selatan",
  due: "2026-10-23",
  overdueDays: 31,
  overdue: true,
};
export const ACTION: ItemData = {
  kind: "action",
  id: "B0325",
  week: W47,
  indicator: "asm_jadwal",
  region: "36",
  owner: "bnpt",
  text: "Tambah petugas asesmen ulang untuk Serang Raya",
  due: "2026-11-27",
  overdueDays: 0,
  overdue: false,
};
const MISSING: ItemData = {
  kind: "return",
  region: "36.72",
  owner: "dinsos:36.72",
  due: "2026-11-23T12:00:00+07:00",
  overdueDays: 0,
  overdue: true,
};

/** Week 47 with a decision, an action and a missing report; or with other items. */
export function weekWith(items: readonly ItemData[] = [DECISION, ACTION, MISSING]): WeekData {
  return { ...toWeekData("week", weekFile(W47)), items };
}

export const DRAFT: ItemDraft = {
  kind: "keputusan",
  indicator: "ban_lewat_tenggat",
  region: "36.01",
  owner: "dinsos:36.01",
  text: "Tambah satu petugas pemantauan",
  due: "2026-12-04",
};
