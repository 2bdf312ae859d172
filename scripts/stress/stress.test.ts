import { expect, test } from "vitest";
import { stress } from "./stress.ts";

test("killed, two at once and on a full disk, publishers leave nothing mixed, unreadable or lost", async () => {
  // A round of all modes; npm run stress does hundreds.
  const { tally } = await stress({ runs: 4, seed: "test" });
  expect(tally.violations).toEqual([]);
  expect(tally.kills).toBeGreaterThan(4);
  expect(tally.reads).toBeGreaterThan(4);
});
