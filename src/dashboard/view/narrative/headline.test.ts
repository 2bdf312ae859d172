import { expect, test } from "vitest";
import { headlineOf } from "./headline.ts";
import * as f from "./week.fixture.ts";

const both = (rows: Parameters<typeof f.contexts>[0], more: Parameters<typeof f.contexts>[1] = {}) => {
  const { id, en } = f.contexts(rows, more);
  return [headlineOf(id), headlineOf(en)];
};

/** The seven statuses of week 47 of the sample, the aid row compared over seven areas. */
function week47(): f.Row[] {
  const aid = f.figure(f.AID, 1510, 1745, { coverage: f.whole(7) });
  const before = f.figure(f.AID, 1475, 1695, { coverage: f.whole(7) });
  const near = (key: string) => ({ ...f.row({ ...f.ON_TIME, key }, [39, 43], [37, 43]) });
  const met = (key: string) => f.row({ ...f.VISITS, key }, [55, 63], [60, 70]);
  return [
    { definition: f.AID, now: aid, comparison: f.compared(f.AID, aid, before, f.SEVEN_AREAS) },
    near("tkl_tepat_waktu"),
    f.row(f.COVERED, [115, 135], [115, 135]),
    { ...f.row(f.OVERDUE, [191, 883], [194, 890]) },
    met("rei_pendampingan_jadwal"),
  ];
}

test("the tally and the first finding of week 47 make the title", () => {
  expect(both(week47())).toEqual([
    "Satu dari lima indikator perlu perhatian. Pada tujuh wilayah yang sama, bantuan tersalurkan tetap sekitar 87%.",
    "One of five indicators needs attention. Across the same seven areas, aid distributed stayed at about 87%.",
  ]);
});

test("protected and missing totals leave the tally alone", () => {
  for (const cell of [{ status: "low", below: 5 }, { status: "confidential" }, { status: "notReported" }] as const) {
    expect(both([{ definition: f.AID, now: f.mark(cell) }, f.row(f.OVERDUE, [158, 832], [158, 832])])[1]).toBe(
      "No headline indicator needs attention; one cannot be assessed yet. Overdue follow-ups stayed at 158 of 832.",
    );
    expect(both([{ definition: f.AID, now: f.mark(cell) }])[0]).toBe("Belum ada indikator utama yang dapat dinilai.");
  }
});

test("a title that would not fit in two lines is the tally alone", () => {
  const name = { id: `Bantuan ${"sangat ".repeat(12)}panjang`, en: `Aid ${"very ".repeat(16)}long` };
  expect(both([f.row({ ...f.OVERDUE, name }, [222, 832], [214, 840])])).toEqual([
    "Satu dari satu indikator perlu perhatian.",
    "One of one indicators needs attention.",
  ]);
});
