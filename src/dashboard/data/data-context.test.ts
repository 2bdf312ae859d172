import { expect, test } from "vitest";
import { retryDelay } from "./data-context.tsx";
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
