import { expect, test } from "vitest";
import { toWeek } from "../../../domain/week.ts";
import { changesOf } from "./changes.ts";
import * as f from "./week.fixture.ts";

const texts = (...given: Parameters<typeof f.contexts>) => {
  const { id, en } = f.contexts(...given);
  return [changesOf(id).map((one) => one.text), changesOf(en).map((one) => one.text)];
};

test("a crossed target comes first, then what is missing, then moves by the size of their share", () => {
  const aid = f.figure(f.AID, 1510, 1745, { coverage: f.whole(7) });
  const before = f.figure(f.AID, 1475, 1695, { coverage: f.whole(7) });
  const rows = [
    { definition: f.AID, now: aid, comparison: f.compared(f.AID, aid, before, f.SEVEN_AREAS) },
    f.row(f.OVERDUE, [191, 883], [194, 890]),
    f.row(f.ON_TIME, [39, 43], [37, 43]),
    f.row(f.VISITS, [55, 63], [60, 76]),
  ];
  const cells = [{ agency: "dinsos", region: "36.72", state: "missing" }] as const;
  expect(texts(rows, { reports: { expected: 43, onTime: 42, late: 0, missing: 1, cells } })).toEqual([
    [
      "Pendampingan sesuai jadwal naik hingga mencapai target 85%: 87% (55 dari 63).",
      "Laporan Dinsos Kota Cilegon belum masuk; bantuan tersalurkan mencakup 7 dari 8 wilayah.",
      "Laporan tepat waktu naik 2 menjadi 39 dari 43.",
      "Tindak lanjut lewat tenggat turun 3 menjadi 191.",
    ],
    [
      "Support visits on schedule reached the 85% target: 87% (55 of 63).",
      "The Dinsos Cilegon City report is not in yet; figures for aid distributed cover 7 of 8 areas.",
      "Reports on time rose by 2 to 39 of 43.",
      "Overdue follow-ups fell by 3 to 191.",
    ],
  ]);
});

test("a move for the worse stands before a larger one for the better, and is marked", () => {
  const rows = [f.row(f.ON_TIME, [39, 43], [30, 43]), f.row(f.OVERDUE, [222, 832], [214, 840])];
  const changes = changesOf(f.contexts(rows).id);
  expect(changes.map(({ glyph, worse }) => [glyph, worse])).toEqual([
    ["up", true],
    ["up", false],
  ]);
});

test("a count that moves inside an unmoved share is told as about, over its areas, and judged neither way", () => {
  const now = f.figure(f.AID, 1510, 1745, { coverage: f.whole(7) });
  const before = f.figure(f.AID, 1475, 1695, { coverage: f.whole(7) });
  const row = { definition: f.AID, now, comparison: f.compared(f.AID, now, before, f.SEVEN_AREAS) };
  expect(texts([row])).toEqual([
    ["Pada tujuh wilayah yang sama, bantuan tersalurkan naik sekitar 35 menjadi sekitar 1.510."],
    ["Across the same seven areas, aid distributed rose by about 35 to about 1,510."],
  ]);
  expect(changesOf(f.contexts([row]).id)[0]).toMatchObject({ glyph: "up", worse: false });
});

test("a refreshed level says what it was, or that it is still the same", () => {
  expect(texts([f.row(f.COVERED, [105, 120], [100, 120])])).toEqual([
    ["Cakupan asesmen berlaku dimutakhirkan: sekitar 105 dari sekitar 120; minggu ke-43 sekitar 100."],
    ["Updated, current-assessment coverage: about 105 of about 120; week 43 about 100."],
  ]);
  expect(texts([f.row(f.COVERED, [105, 120], [105, 120])])).toEqual([
    ["Cakupan asesmen berlaku dimutakhirkan: tetap sekitar 105 dari sekitar 120."],
    ["Updated, current-assessment coverage: still about 105 of about 120."],
  ]);
});

test("late returns say when they came and whether their figures are in", () => {
  const late = { agency: "disdik", region: "36.02", received: "2026-11-24T09:15:00+07:00" };
  const still = f.row(f.ON_TIME, [39, 43], [39, 43]);
  expect(
    texts([still], { lateReturns: [late, { ...late, agency: "bnpt", region: "36", waitsUntil: toWeek("2026-W51") }] }),
  ).toEqual([
    [
      "Laporan Disdik Kab. Lebak masuk Selasa pukul 09.15 WIB, sesudah tenggat; angkanya sudah termasuk.",
      "Laporan BNPT masuk Selasa pukul 09.15 WIB, sesudah tenggat; angkanya masuk pada pemutakhiran minggu ke-51.",
    ],
    [
      "The Disdik Lebak Regency report came in on Tuesday at 09:15, after the deadline; its figures are included.",
      "The BNPT report came in on Tuesday at 09:15, after the deadline; its figures enter with the week 51 update.",
    ],
  ]);
  expect(texts([still], { lateReturns: [late, late, late] })).toEqual([
    ["Sebanyak tiga laporan masuk sesudah tenggat."],
    ["Three reports came in after the deadline."],
  ]);
});

test("several missing returns of one agency are one sentence", () => {
  const now = f.figure(f.OVERDUE, 191, 883, { coverage: f.whole(6) });
  const row = { definition: f.OVERDUE, now };
  const cell = (region: string) => ({ agency: "dinsos", region, state: "missing" }) as const;
  const reports = (regions: string[]) => ({ expected: 43, onTime: 41, late: 0, missing: 2, cells: regions.map(cell) });
  expect(texts([row], { reports: reports(["36.02", "36.72"]) })).toEqual([
    [
      "Laporan Dinsos Kab. Lebak dan Dinsos Kota Cilegon belum masuk; tindak lanjut lewat tenggat mencakup 6 dari 8 wilayah.",
    ],
    [
      "The Dinsos Lebak Regency and Dinsos Cilegon City reports are not in yet; figures for overdue follow-ups cover 6 of 8 areas.",
    ],
  ]);
  expect(texts([row], { reports: reports(["36.02", "36.72", "36.73"]) })[1]).toEqual([
    "Three Dinsos reports are not in yet; figures for overdue follow-ups cover 6 of 8 areas.",
  ]);
});

test("a missing return that no headline total needs is left to the reports matrix", () => {
  const reports = {
    expected: 43,
    onTime: 42,
    late: 0,
    missing: 1,
    cells: [{ agency: "kemenag", region: "36.02", state: "missing" }] as const,
  };
  expect(texts([f.row(f.OVERDUE, [191, 883], [194, 890])], { reports })[1]).toEqual([
    "Overdue follow-ups fell by 3 to 191.",
  ]);
});

test("a corrected count says both numbers and its week, with the year where it is another", () => {
  const still = f.row(f.ON_TIME, [39, 43], [39, 43]);
  const correction = { indicator: f.ON_TIME.key, week: toWeek("2026-W38"), before: 37, after: 38 };
  expect(texts([still], { corrections: [correction] })).toEqual([
    ["Laporan tepat waktu minggu ke-38 dikoreksi dari 37 menjadi 38 (r)."],
    ["Reports on time for week 38 corrected from 37 to 38 (r)."],
  ]);
  const earlier = { ...correction, week: toWeek("2026-W53") };
  expect(texts([], { week: toWeek("2027-W01"), corrections: [earlier] })[0]).toEqual([
    "Tkl_tepat_waktu minggu ke-53 tahun 2026 dikoreksi dari 37 menjadi 38 (r).",
  ]);
});

test("a new instrument and a new year are read before anything else", () => {
  const week = toWeek("2027-W01");
  const year = { indicator: f.AID.key, basis: "none", reason: "newYear" } as const;
  const rows = [
    f.row(f.OVERDUE, [222, 832], [214, 840]),
    { definition: f.AID, now: f.figure(f.AID, 15, 60), comparison: year },
  ];
  const events = [{ week, indicator: f.INSTRUMENT.key, region: "36", text: "Instrumen berganti dari v1 ke v2" }];
  expect(texts(rows, { week, events }, [f.INSTRUMENT])[0]).toEqual([
    "Instrumen berganti pada minggu ke-1; angka sebelum dan sesudahnya tidak dibandingkan.",
    "Bantuan tersalurkan dihitung dari awal 2027: sekitar 15 dari sekitar 60; tidak dibandingkan dengan 2026.",
    "Tindak lanjut lewat tenggat naik 8 menjadi 222.",
  ]);
});

test("week 53 is named and compared like any other", () => {
  const week = toWeek("2026-W53");
  expect(texts([f.row(f.ON_TIME, [39, 43], [39, 43])], { week })[0]).toEqual([
    "Indikator utama tidak berubah sejak minggu ke-52.",
  ]);
  const after = toWeek("2027-W01");
  expect(texts([f.row(f.ON_TIME, [39, 43], [39, 43])], { week: after })).toEqual([
    ["Indikator utama tidak berubah sejak minggu ke-53 tahun 2026."],
    ["The headline indicators are unchanged since week 53 of 2026."],
  ]);
});

test("protected counts under their threshold are never among the changes", () => {
  const low = f.mark({ status: "low", below: 5 });
  const row = { definition: f.AID, now: low, comparison: f.compared(f.AID, low, f.figure(f.AID, 1475, 1695)) };
  expect(texts([row])[0]).toEqual(["Indikator utama tidak berubah sejak minggu ke-46."]);
});
