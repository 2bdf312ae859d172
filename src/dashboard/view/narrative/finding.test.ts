import { expect, test } from "vitest";
import { addWeeks, toWeek } from "../../../domain/week.ts";
import { firstFinding } from "./headline.ts";
import * as f from "./week.fixture.ts";

const found = (rows: Parameters<typeof f.contexts>[0], more: Parameters<typeof f.contexts>[1] = {}) => {
  const { id, en } = f.contexts(rows, more);
  return [firstFinding(id), firstFinding(en)];
};

test("a rise of a count is said with its new level", () => {
  expect(found([f.row(f.OVERDUE, [222, 832], [214, 840])])).toEqual([
    "Tindak lanjut lewat tenggat naik 8 menjadi 222.",
    "Overdue follow-ups rose by 8 to 222.",
  ]);
});

test("a fall names the whole where it is the same in both weeks", () => {
  expect(found([f.row(f.ON_TIME, [37, 43], [39, 43])])).toEqual([
    "Laporan tepat waktu turun 2 menjadi 37 dari 43.",
    "Reports on time fell by 2 to 37 of 43.",
  ]);
});

test("an unchanged full count stays at its pair", () => {
  expect(found([f.row(f.ON_TIME, [39, 43], [39, 43])])).toEqual([
    "Laporan tepat waktu tetap 39 dari 43.",
    "Reports on time stayed at 39 of 43.",
  ]);
});

test("where count and share move apart the share is said, with its pair", () => {
  expect(found([f.row(f.OVERDUE, [225, 900], [222, 832])])).toEqual([
    "Tindak lanjut lewat tenggat turun dari 27% menjadi 25% (225 dari 900).",
    "Overdue follow-ups fell from 27% to 25% (225 of 900).",
  ]);
});

test("a move apart too small to print is no move", () => {
  expect(found([f.row(f.OVERDUE, [242, 900], [240, 890])])).toEqual([
    "Tindak lanjut lewat tenggat tetap 27%.",
    "Overdue follow-ups stayed at 27%.",
  ]);
});

test("reaching a target and passing a limit come before counts", () => {
  expect(found([f.row(f.VISITS, [118, 136], [110, 136])])[0]).toBe(
    "Pendampingan sesuai jadwal naik hingga mencapai target 85%: 87% (118 dari 136).",
  );
  expect(found([f.row(f.OVERDUE, [158, 832], [190, 832])])[1]).toBe(
    "Overdue follow-ups came within the 20% limit: 19% (158 of 832).",
  );
  expect(found([f.row(f.OVERDUE, [176, 838], [160, 838])])).toEqual([
    "Tindak lanjut lewat tenggat melewati batas 20%: 21% (176 dari 838).",
    "Overdue follow-ups passed the 20% limit: 21% (176 of 838).",
  ]);
  expect(found([f.row(f.VISITS, [114, 136], [118, 136])])).toEqual([
    "Pendampingan sesuai jadwal turun di bawah target 85%: 84% (114 dari 136).",
    "Support visits on schedule fell below the 85% target: 84% (114 of 136).",
  ]);
});

test("weeks off target in a row are said where nothing moved and every week was whole", () => {
  const now = f.figure(f.OVERDUE, 222, 832);
  const week = toWeek("2026-W47");
  const points = [0, 1, 2, 3, 4, 5, 6].map((back) => ({
    week: addWeeks(week, back - 6),
    rate: now.rate ?? { form: "none" as const },
    status: back === 0 ? ("met" as const) : ("attention" as const),
    asOf: week,
    coverage: f.whole(),
  }));
  const row = { definition: f.OVERDUE, now, comparison: f.compared(f.OVERDUE, now, now), points };
  expect(found([row])).toEqual([
    "Tindak lanjut lewat tenggat 27%, enam minggu berturut-turut di atas batas 20%.",
    "Overdue follow-ups at 27%, six weeks running above the 20% limit.",
  ]);
  const gap = points.map((point, i) => (i === 4 ? { ...point, coverage: f.whole(7) } : point));
  expect(found([{ ...row, points: gap }])[1]).toBe("Overdue follow-ups stayed at 222 of 832.");
});

test("a level says about before both numbers, in its refresh week", () => {
  expect(found([f.row(f.COVERED, [105, 120], [100, 120])])).toEqual([
    "Cakupan asesmen berlaku dimutakhirkan: sekitar 105 dari sekitar 120; minggu ke-43 sekitar 100.",
    "Updated, current-assessment coverage: about 105 of about 120; week 43 about 100.",
  ]);
});

test("between refreshes a level is carried with its week and the next", () => {
  const week = toWeek("2026-W48");
  const now = f.figure(f.COVERED, 105, 120);
  const comparison = {
    indicator: f.COVERED.key,
    basis: "none",
    reason: "carried",
    against: toWeek("2026-W47"),
  } as const;
  expect(
    found([{ definition: { ...f.COVERED, name: { id: "Cakupan", en: "Coverage" } }, now, comparison }], { week }),
  ).toEqual([
    "Cakupan: sekitar 105 dari sekitar 120, posisi minggu ke-47; pemutakhiran berikutnya minggu ke-51.",
    "Coverage: about 105 of about 120 as of week 47; next update in week 51.",
  ]);
});

test("a band that holds the target is not conclusive", () => {
  const now = f.figure(f.AID, 75, 90);
  const row = { definition: f.AID, now, comparison: f.compared(f.AID, now, now) };
  expect(now.status).toBe("inconclusive");
  expect(found([row])).toEqual([
    "Bantuan tersalurkan: di atas 75% (sekitar 75 dari sekitar 90); terhadap target 95% belum dapat disimpulkan.",
    "Aid distributed: above 75% (about 75 of about 90); not yet conclusive against the 95% target.",
  ]);
});

test("the first week says when comparison starts", () => {
  const now = f.figure(f.OVERDUE, 230, 801);
  const row = {
    definition: f.OVERDUE,
    now,
    comparison: { indicator: now.status, basis: "none", reason: "firstWeek" },
  } as const;
  const comparison = { ...row.comparison, indicator: f.OVERDUE.key };
  expect(found([{ ...row, comparison }], { week: toWeek("2026-W43") })).toEqual([
    "Minggu pertama tindak lanjut lewat tenggat: 230 dari 801; pembandingan mulai minggu ke-44.",
    "First week of overdue follow-ups: 230 of 801; comparison starts in week 44.",
  ]);
});

test("in week 1 a year-to-date total starts again and is not compared", () => {
  const week = toWeek("2027-W01");
  const now = f.figure(f.AID, 15, 60);
  const comparison = { indicator: f.AID.key, basis: "none", reason: "newYear" } as const;
  expect(found([{ definition: f.AID, now, comparison }], { week })).toEqual([
    "Bantuan tersalurkan dihitung dari awal 2027: sekitar 15 dari sekitar 60; tidak dibandingkan dengan 2026.",
    "Aid distributed counted from the start of 2027: about 15 of about 60; not compared with 2026.",
  ]);
});

test("nothing counted is said as nothing, not as a rate", () => {
  const row = f.row(f.OVERDUE, [0, 46], [3, 46]);
  expect(found([row], { week: toWeek("2026-W40") })).toEqual([
    "Tidak ada tindak lanjut lewat tenggat pada minggu ke-40 (0 dari 46).",
    "No overdue follow-ups in week 40 (0 of 46).",
  ]);
});

test("a share that only falls because an area is missing is compared over the same areas, or not at all", () => {
  // Cilegon, the best of the eight, is missing: the total falls from 90 to 87 per cent; over seven areas nothing moved.
  const now = f.figure(f.AID, 1510, 1745, { coverage: f.whole(7) });
  const seven = f.figure(f.AID, 1510, 1745);
  const same = { definition: f.AID, now, comparison: f.compared(f.AID, now, seven, f.SEVEN_AREAS) };
  expect(found([same])[0]).toBe("Pada tujuh wilayah yang sama, bantuan tersalurkan tetap sekitar 87%.");
  const none = { indicator: f.AID.key, basis: "none", reason: "coverage", against: toWeek("2026-W46") } as const;
  const cells = [{ agency: "dinsos", region: "36.72", state: "missing" }] as const;
  const reports = { expected: 43, onTime: 42, late: 0, missing: 1, cells };
  expect(found([{ definition: f.AID, now, comparison: none }], { reports })).toEqual([
    "Laporan Dinsos Kota Cilegon belum masuk; bantuan tersalurkan mencakup 7 dari 8 wilayah.",
    "The Dinsos Cilegon City report is not in yet; figures for aid distributed cover 7 of 8 areas.",
  ]);
});

test("a protected share that moved by one step of its rounding has neither risen nor fallen", () => {
  // 235 of 280 prints 85 per cent and 250 of 285 prints 90: the truth may have stood still, the count has not.
  expect(found([f.row(f.AID, [235, 280], [250, 285])])).toEqual([
    "Bantuan tersalurkan turun sekitar 15 menjadi sekitar 235.",
    "Aid distributed fell by about 15 to about 235.",
  ]);
  expect(found([f.row(f.AID, [250, 290], [250, 280])])).toEqual([
    "Bantuan tersalurkan tetap sekitar 250.",
    "Aid distributed stayed at about 250.",
  ]);
});

test("over fewer areas than the row shows the share is said, since the count would look like a second total", () => {
  const now = f.figure(f.OVERDUE, 191, 883, { coverage: f.whole(7) });
  const [part, before] = [f.figure(f.OVERDUE, 160, 700), f.figure(f.OVERDUE, 150, 700)];
  const six = f.SEVEN_AREAS.slice(0, 6);
  const row = { definition: f.OVERDUE, now, comparison: f.compared(f.OVERDUE, part, before, six) };
  expect(found([row])).toEqual([
    "Pada enam wilayah yang sama, tindak lanjut lewat tenggat naik dari 21% menjadi 23% (160 dari 700).",
    "Across the same six areas, overdue follow-ups rose from 21% to 23% (160 of 700).",
  ]);
});

test("a carried level gives way to a row that has something new", () => {
  const comparison = {
    indicator: f.COVERED.key,
    basis: "none",
    reason: "carried",
    against: toWeek("2026-W43"),
  } as const;
  const level = { definition: f.COVERED, now: f.figure(f.COVERED, 60, 120, { asOf: toWeek("2026-W43") }), comparison };
  expect(found([level, f.row(f.ON_TIME, [39, 43], [37, 43])])[1]).toBe("Reports on time rose by 2 to 39 of 43.");
});
