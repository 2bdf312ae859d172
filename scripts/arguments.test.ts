import { expect, test } from "vitest";
import { momentOf, portOf } from "./arguments.ts";

test("a port is a number up to 65535", () => {
  expect(portOf("8080")).toBe(8080);
  for (const text of ["", "80a", "-1", "65536", "1e3"]) expect(() => portOf(text)).toThrow("--port");
});

test("a moment has date, time and offset", () => {
  expect(momentOf("2026-11-24T09:00+07:00").toISOString()).toBe("2026-11-24T02:00:00.000Z");
  for (const text of ["2026-11-24", "2026-11-24T09:00", "kemarin", "2026-13-24T09:00Z"]) {
    expect(() => momentOf(text)).toThrow("--now");
  }
});
