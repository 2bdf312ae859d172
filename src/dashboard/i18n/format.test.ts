import { expect, test } from "vitest";
import { toWeek } from "../../domain/week.ts";
import * as format from "./format.ts";

test("a week says its days within a month, across months and across years", () => {
  expect(format.weekDays("id", toWeek("2026-W47"))).toBe("16–22 November 2026");
  expect(format.weekDays("en", toWeek("2026-W47"))).toBe("16–22 November 2026");
  expect(format.weekDays("id", toWeek("2026-W49"))).toBe("30 November – 6 Desember 2026");
  expect(format.weekDays("en", toWeek("2026-W53"))).toBe("28 December 2026 – 3 January 2027");
});

test("a week is named in titles, in text and in cells", () => {
  expect(format.weekLabel("id", toWeek("2026-W47"))).toBe("Minggu ke-47");
  expect(format.weekLabel("en", toWeek("2026-W47"), "text")).toBe("week 47");
  expect(format.weekLabel("id", toWeek("2026-W47"), "cell")).toBe("mg ke-47");
  expect(format.weekLabel("en", toWeek("2026-W47"), "cell")).toBe("wk 47");
});

test("a week of another year says its year", () => {
  expect(format.weekLabelFrom("id", toWeek("2027-W01"), toWeek("2026-W53"))).toBe("minggu ke-1 tahun 2027");
  expect(format.weekLabelFrom("en", toWeek("2026-W46"), toWeek("2026-W47"), "cell")).toBe("wk 46");
});

test("times stand on the clock of Jakarta, tight and in full", () => {
  const cutOff = "2026-11-23T16:00:00+07:00";
  expect(format.dateTime("id", cutOff)).toBe("Sen, 23 Nov 2026, 16.00 WIB");
  expect(format.dateTime("en", cutOff)).toBe("Mon, 23 Nov 2026, 16:00 WIB");
  expect(format.shortDay("id", "2026-10-23")).toBe("Jum, 23 Okt");
  expect(format.shortDay("en", "2026-11-23T12:00:00+07:00")).toBe("Mon, 23 Nov, 12:00");
});

test("Sunday in Indonesian is called a day, since its bare name means a week", () => {
  expect(format.dayAndClock("id", "2026-11-22T09:15:00+07:00")).toBe("hari Minggu pukul 09.15 WIB");
  expect(format.dayAndClock("id", "2026-11-24T09:15:00+07:00")).toBe("Selasa pukul 09.15 WIB");
  expect(format.dayAndClock("en", "2026-11-24T10:30:00+07:00")).toBe("on Tuesday at 10:30");
});

test("numbers group by the language, and minus is a minus", () => {
  expect(format.integer("id", 1284)).toBe("1.284");
  expect(format.integer("en", 1284)).toBe("1,284");
  expect(format.signed("id", -3)).toBe("−3");
  expect(format.signed("en", 3)).toBe("+3");
  expect(format.percent("id", 12.5, 1)).toBe("12,5%");
  expect(format.percent("en", 86.6)).toBe("87%");
});

test("counts under ten are words in text", () => {
  expect(format.countWord("id", 7)).toBe("tujuh");
  expect(format.countWord("en", 10)).toBe("10");
});
