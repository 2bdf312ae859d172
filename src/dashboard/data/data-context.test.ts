import { expect, test } from "vitest";
import { pollDelay, retryDelay } from "./data-context.tsx";
import { retryAfter } from "./fetch-json.ts";
import { LoadError, mayPass } from "./load-error.ts";

const down = new LoadError("pointer.json", { kind: "http", status: 503 });

test("three tries come after 2, 4 and 8 seconds, each a fifth more or less", () => {
  const waits = (random: number) => [0, 1, 2].map((attempt) => Math.round(retryDelay(attempt, down, () => random)));
  expect(waits(0.5)).toEqual([2000, 4000, 8000]);
  expect(waits(0)).toEqual([1600, 3200, 6400]);
  expect(waits(1)).toEqual([2400, 4800, 9600]);
});

test("a Retry-After of the server is obeyed", () => {
  const busy = new LoadError("pointer.json", { kind: "http", status: 503, retryAfter: 30 });
  expect(retryDelay(0, busy, () => 0)).toBe(30_000);
});

test("what will not change is not asked for again", () => {
  const passing = (status: number) => mayPass({ kind: "http", status });
  expect([500, 502, 503, 429].every(passing)).toBe(true);
  expect([401, 403, 404].some(passing)).toBe(false);
  expect(mayPass({ kind: "rule", rule: "SDC-1", where: "" })).toBe(false);
  expect(mayPass({ kind: "schema", field: "week" })).toBe(false);
});

test("the next look at the server comes in five minutes, in one where it fails, later where it asks for that", () => {
  expect(pollDelay(null)).toBe(300_000);
  expect(pollDelay(down)).toBe(60_000);
  expect(pollDelay(new LoadError("pointer.json", { kind: "http", status: 503, retryAfter: 90 }))).toBe(90_000);
});

test("a Retry-After is seconds or a moment on the server's own clock, five minutes at most", () => {
  const date = "Tue, 24 Nov 2026 02:00:00 GMT";
  expect(retryAfter("20", null)).toBe(20);
  expect(retryAfter("Tue, 24 Nov 2026 02:01:30 GMT", date)).toBe(90);
  expect(retryAfter("Tue, 24 Nov 2026 01:00:00 GMT", date)).toBe(0);
  expect(retryAfter("86400", null)).toBe(300);
  expect([retryAfter(null, date), retryAfter("", date), retryAfter("soon", date)]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
