import { addDays, addWeeks as addWeeksByDateFns, getISOWeek, getISOWeeksInYear, getISOWeekYear } from "date-fns";
import fc from "fast-check";
import { expect, test } from "vitest";
import * as week from "./week.ts";

const { toWeek } = week;
const DAY = 86_400_000;

/** Any day of 2000–2100 as midnight UTC. */
const someDay = fc
  .integer({ min: Date.UTC(2000, 0, 1) / DAY, max: Date.UTC(2100, 11, 31) / DAY })
  .map((days) => days * DAY);
const someWeek = someDay.map((mark) => weekByDateFns(localNoon(mark)));

/** date-fns reads the clock of the machine: the same calendar day at noon there, whatever its zone. */
function localNoon(mark: number): Date {
  const utc = new Date(mark);
  return new Date(utc.getUTCFullYear(), utc.getUTCMonth(), utc.getUTCDate(), 12);
}

function weekByDateFns(noon: Date): week.Week {
  return toWeek(`${getISOWeekYear(noon)}-W${String(getISOWeek(noon)).padStart(2, "0")}`);
}

const wib = (text: string) => Date.parse(`${text}+07:00`);

test("the week of every day agrees with date-fns", () => {
  fc.assert(
    fc.property(someDay, (mark) => {
      expect(week.weekOfDay(new Date(mark).toISOString().slice(0, 10))).toBe(weekByDateFns(localNoon(mark)));
    }),
    { numRuns: 2000 },
  );
});

test("the first and last days of every year agree with date-fns", () => {
  for (let year = 2000; year <= 2100; year += 1) {
    for (let shift = -7; shift <= 7; shift += 1) {
      const noon = addDays(new Date(year, 0, 1, 12), shift);
      const day = new Date(Date.UTC(noon.getFullYear(), noon.getMonth(), noon.getDate())).toISOString().slice(0, 10);
      expect([day, week.weekOfDay(day)]).toEqual([day, weekByDateFns(noon)]);
    }
  }
});

test("a year has as many weeks as date-fns says, and 2020, 2026 and 2032 have 53", () => {
  for (let year = 2000; year <= 2100; year += 1) {
    expect([year, week.weeksInYear(year)]).toEqual([year, getISOWeeksInYear(new Date(year, 5, 15))]);
  }
  expect([2020, 2025, 2026, 2027, 2032].map(week.weeksInYear)).toEqual([53, 52, 53, 52, 53]);
});

test("going some weeks on agrees with date-fns, and the distance is what was gone", () => {
  fc.assert(
    fc.property(someDay, fc.integer({ min: -300, max: 300 }), (mark, count) => {
      const from = weekByDateFns(localNoon(mark));
      const to = week.addWeeks(from, count);
      expect(to).toBe(weekByDateFns(addWeeksByDateFns(localNoon(mark), count)));
      expect(week.weeksBetween(from, to)).toBe(count);
    }),
    { numRuns: 1000 },
  );
});

test("weeks sort as text in the order of time", () => {
  fc.assert(
    fc.property(someWeek, someWeek, (a, b) => {
      expect(a < b).toBe(week.weeksBetween(a, b) > 0);
    }),
  );
});

test("a week's own days belong to it, Monday to Sunday", () => {
  fc.assert(
    fc.property(someWeek, (one) => {
      const { monday, sunday } = week.weekDays(one);
      expect([week.weekOfDay(monday), week.weekOfDay(sunday)]).toEqual([one, one]);
      expect(Date.parse(sunday) - Date.parse(monday)).toBe(6 * DAY);
      expect(new Date(monday).getUTCDay()).toBe(1);
    }),
  );
  expect(week.weekDays(toWeek("2026-W47"))).toEqual({ monday: "2026-11-16", sunday: "2026-11-22" });
});

test("the ISO year is not the calendar year at the edges", () => {
  expect(week.weekOfDay("2027-01-03")).toBe("2026-W53");
  expect(week.weekOfDay("2027-01-04")).toBe("2027-W01");
  expect(week.weekOfDay("2024-12-30")).toBe("2025-W01");
  expect(week.weekOfDay("2026-12-31")).toBe("2026-W53");
  expect([week.weekYear(toWeek("2026-W53")), week.weekNumber(toWeek("2026-W53"))]).toEqual([2026, 53]);
});

test("only a week that exists, in its one spelling, is read", () => {
  for (const text of ["2026-W01", "2026-W53", "2025-W52"]) expect(week.parseWeek(text)).toBe(text);
  const wrong = [
    "2025-W53",
    "47/2026",
    "2026-W00",
    "2026-W54",
    "2026-W7",
    "2026W47",
    "2026-w47",
    " 2026-W47",
    "2026-W47\n",
    "",
  ];
  for (const text of wrong) expect([text, week.parseWeek(text)]).toEqual([text, undefined]);
  expect(() => toWeek("2025-W53")).toThrow(RangeError);
});

test("a year under 100 is that year, not one of the 1900s", () => {
  expect(week.weekDays(toWeek("0050-W10")).monday.slice(0, 4)).toBe("0050");
});

test("a day that does not exist has no week", () => {
  for (const day of ["2026-02-30", "2026-13-01", "23-11-2026", "2026-11-23T00:00", ""]) {
    expect([day, week.weekOfDay(day)]).toEqual([day, undefined]);
  }
});

test("a week ends in Jakarta, not in London: Sunday 23:59:59 is in it, midnight is not", () => {
  const sunday = wib("2026-11-22T23:59:59");
  expect(week.weekOf(sunday)).toBe("2026-W47");
  expect(week.weekOf(sunday + 1000)).toBe("2026-W48");
  expect(week.lastClosedWeek(sunday)).toBe("2026-W46");
  expect(week.lastClosedWeek(sunday + 1000)).toBe("2026-W47");
  expect(week.closesAt(toWeek("2026-W47"))).toBe(sunday + 1000);
});

test("returns are due at noon and published at four on Monday in Jakarta", () => {
  expect(week.dueAt(toWeek("2026-W47"))).toBe(wib("2026-11-23T12:00:00"));
  expect(week.cutOffAt(toWeek("2026-W47"))).toBe(wib("2026-11-23T16:00:00"));
  expect(week.cutOffAt(toWeek("2026-W53"))).toBe(wib("2027-01-04T16:00:00"));
  expect(week.jakartaTime(week.cutOffAt(toWeek("2026-W47")))).toBe("2026-11-23T16:00:00+07:00");
});

test("a range of weeks crosses week 53 and is empty backwards", () => {
  const range = week.weekRange(toWeek("2026-W52"), toWeek("2027-W02"));
  expect(range).toEqual(["2026-W52", "2026-W53", "2027-W01", "2027-W02"]);
  expect(week.weekRange(toWeek("2027-W02"), toWeek("2026-W52"))).toEqual([]);
  expect(week.weekRange(toWeek("2026-W47"), toWeek("2026-W47"))).toEqual(["2026-W47"]);
});

test("the four-week grid runs through its anchor and across week 53", () => {
  const anchor = toWeek("2026-W47");
  const grid = week
    .weekRange(toWeek("2026-W43"), toWeek("2027-W05"))
    .filter((one) => week.isRefreshWeek(one, 4, anchor));
  expect(grid).toEqual(["2026-W43", "2026-W47", "2026-W51", "2027-W02"]);
});

test("the twelve-week grid lies on the four-week one", () => {
  const anchor = toWeek("2026-W47");
  const all = week.weekRange(toWeek("2026-W35"), toWeek("2027-W06"));
  const grid = all.filter((one) => week.isRefreshWeek(one, 12, anchor));
  expect(grid).toEqual(["2026-W35", "2026-W47", "2027-W06"]);
  expect(grid.every((one) => week.isRefreshWeek(one, 4, anchor))).toBe(true);
});

test("between refreshes the last one stands, before the anchor as after it", () => {
  const anchor = toWeek("2026-W47");
  const at = (text: string, cadence: number) => week.refreshWeek(toWeek(text), cadence, anchor);
  expect([at("2026-W46", 4), at("2026-W47", 4), at("2026-W50", 4), at("2027-W01", 4)]).toEqual([
    "2026-W43",
    "2026-W47",
    "2026-W47",
    "2026-W51",
  ]);
  expect([at("2026-W46", 12), at("2027-W05", 12), at("2026-W46", 1)]).toEqual(["2026-W35", "2026-W47", "2026-W46"]);
});
