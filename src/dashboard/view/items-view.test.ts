import { expect, test } from "vitest";
import type { ItemData } from "../data/week-data.ts";
import { actionsView, decisionsView, notesView } from "./items-view.ts";
import * as f from "./narrative/week.fixture.ts";
import { reviewView } from "./review-view.ts";

const action = (id: string, more: Partial<ItemData> = {}): ItemData => ({
  kind: "action",
  id,
  region: "36.04",
  owner: "dinsos:36.04",
  text: "Jadwalkan ulang kunjungan",
  due: "2026-10-23",
  overdueDays: 31,
  overdue: true,
  ...more,
});
const missing: ItemData = {
  kind: "return",
  region: "36.72",
  owner: "dinsos:36.72",
  due: "2026-11-23T12:00:00+07:00",
  overdueDays: 0,
  overdue: true,
};

test("actions and missing returns are one list, its rest folded away", () => {
  const { id, en } = f.contexts([], { items: [action("B1"), missing, action("B2"), action("B3"), action("B4")] });
  const view = actionsView(id);
  expect([view.first.length, view.rest.length]).toEqual([4, 1]);
  expect(view.first[0]).toMatchObject({
    owner: "Dinsos Kab. Serang",
    due: "Jum, 23 Okt · lewat 31 hari",
    foreign: true,
  });
  expect(view.first[1]).toMatchObject({
    text: "Kirim laporan minggu ke-47",
    due: "Sen, 23 Nov, 12.00 · lewat",
    foreign: false,
  });
  expect(actionsView(en).first[1]).toMatchObject({ owner: "Dinsos Cilegon City", due: "Mon, 23 Nov, 12:00 · overdue" });
});

test("one day is a day, and what is not yet due is not late", () => {
  const { en } = f.contexts([], {
    items: [action("B1", { overdueDays: 1 }), action("B2", { overdue: false, overdueDays: 0, due: "2026-11-30" })],
  });
  expect(actionsView(en).first.map((item) => item.due)).toEqual(["Fri, 23 Oct · 1 day overdue", "Mon, 30 Nov"]);
});

test("decisions are known by their id, actions by their owner", () => {
  const { id } = f.contexts([], { items: [action("B1"), action("B2", { kind: "decision", owner: "dinsos-prov" })] });
  expect(decisionsView(id).first).toMatchObject([{ id: "B2", owner: "Dinsos Provinsi" }]);
  expect(actionsView(id).first[0]?.id).toBeUndefined();
});

test("a note ends as a sentence and is signed", () => {
  const note = {
    week: f.weekData([]).week,
    indicator: f.OVERDUE.key,
    region: "36.01",
    text: "Dua petugas cuti",
    author: "dinsos:36.01",
  };
  expect(notesView(f.contexts([f.row(f.OVERDUE, [1, 9], [1, 9])], { notes: [note] }).id)).toEqual([
    {
      key: "ban_lewat_tenggat 36.01",
      text: "Dua petugas cuti.",
      author: "Dinsos Kab. Pandeglang · Tindak lanjut lewat tenggat, Kab. Pandeglang",
    },
  ]);
});

test("a service to review says its place, every rule and its owner", () => {
  const entry = {
    indicator: f.OVERDUE.key,
    region: "36.02",
    owner: "dinsos:36.02",
    figure: f.figure(f.OVERDUE, 39, 149),
    rules: [
      { rule: "offTarget", weeks: 5, of: 5 },
      { rule: "worsening", weeks: 3 },
      { rule: "jump", events: 40, times: 3.4 },
      { rule: "returns", weeks: 2, of: 4 },
      { rule: "overdueAction", days: 31 },
    ],
  } as const;
  const { id, en } = f.contexts([f.row(f.OVERDUE, [1, 9], [1, 9])], { review: [entry] });
  expect(reviewView(id)[0]).toMatchObject({
    value: "26%",
    owner: "Dinsos Kab. Lebak",
    why: "Kab. Lebak: di luar target 5 dari 5 minggu; memburuk tiga minggu berturut-turut; memburuk 3,4 kali perubahan biasa; laporan belum masuk atau terlambat 2 dari 4 minggu; tindakan lewat 31 hari",
  });
  expect(reviewView(en)[0]?.why).toContain("worse three weeks running");
});
