import { afterEach, beforeEach, expect, test, vi } from "vitest";

const BASE = "https://sinergi.example/api/v1/";
const at = (path: string) => new URL(path, BASE);
const FILES: Readonly<Record<string, unknown>> = {
  "pointer.json": { snapshotId: "abc" },
  "s/abc/manifest.json": { weeks: [{ week: "2026-W46" }, { week: "2026-W47" }] },
  "s/abc/week/2026-W46.json": { week: "2026-W46" },
  "s/abc/week/2026-W47.json": { week: "2026-W47" },
};

let asked: string[];
let early: typeof import("./early-answers.ts");

beforeEach(async () => {
  asked = [];
  vi.stubGlobal("fetch", async (address: URL) => {
    const path = address.href.slice(BASE.length);
    asked.push(path);
    return path in FILES ? Response.json(FILES[path]) : new Response("{}", { status: 404 });
  });
  // What was asked ahead lives as long as the document does.
  vi.resetModules();
  early = await import("./early-answers.ts");
});
afterEach(() => vi.unstubAllGlobals());

test("pointer, manifest and the newest week are asked for, and each answer serves once, whole", async () => {
  await early.askForWeek(BASE, undefined);
  expect(asked).toEqual(["pointer.json", "s/abc/manifest.json", "s/abc/week/2026-W47.json"]);
  for (const path of asked) {
    const answer = await early.takeEarly(at(path))?.answer;
    expect(await answer?.json()).toEqual(FILES[path]);
    expect(early.takeEarly(at(path))).toBeUndefined();
  }
});

test("the week of the link is asked for, and none that the release does not hold", async () => {
  await early.askForWeek(BASE, "2026-W46");
  expect(asked[2]).toBe("s/abc/week/2026-W46.json");
  await early.askForWeek(BASE, "2031-W01");
  expect(asked.slice(3)).toEqual(["pointer.json", "s/abc/manifest.json"]);
});

test("once the application asks by itself nobody goes ahead of it", async () => {
  early.takeEarly(at("pointer.json"));
  await early.askForWeek(BASE, undefined);
  expect(asked).toEqual([]);
});

test("a pointer that is none, or an answer that is no success, ends the chain", async () => {
  vi.stubGlobal("fetch", async (address: URL) => {
    asked.push(address.href);
    return Response.json({ snapshotId: 7 });
  });
  await early.askForWeek(BASE, undefined);
  vi.stubGlobal("fetch", async (address: URL) => {
    asked.push(address.href);
    return new Response("{}", { status: 401 });
  });
  await early.askForWeek(BASE, undefined);
  expect(asked).toHaveLength(2);
});
