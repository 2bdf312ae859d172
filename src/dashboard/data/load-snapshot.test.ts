import { afterEach, expect, test, vi } from "vitest";
import type { WeekFile } from "../../contract/week-file.ts";
import { BASE, DEFINITIONS, type FakeApi, fakeApi, publish, W46, W47, weekFile } from "./fake-api.fixture.ts";
import { asLoadError, type Fault, type LoadError } from "./load-error.ts";
import { loadManifest, loadWeek } from "./load-snapshot.ts";
import { createServerClock } from "./server-date.ts";
import { figureOf } from "./week-data.ts";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function sourceOf(api: FakeApi) {
  vi.stubGlobal("fetch", api.fetch);
  return { base: BASE, clock: createServerClock() };
}

async function load(api: FakeApi) {
  const source = sourceOf(api);
  return await loadWeek(source, await loadManifest(source, undefined), W47, async () => DEFINITIONS);
}

async function failure(work: Promise<unknown>): Promise<LoadError> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  return asLoadError(error);
}

/** The fault of a week 47 that is published after a change. */
async function faultOf(change: (file: WeekFile) => void): Promise<Fault> {
  const api = fakeApi();
  const file = structuredClone(weekFile(W47));
  change(file);
  await publish(api, [file]);
  return (await failure(load(api))).fault;
}

test("a sound release is followed from the pointer to the figures", async () => {
  const api = fakeApi();
  const id = await publish(api, [weekFile(W46), weekFile(W47)]);
  const pair = await load(api);
  expect(api.asked).toEqual(["pointer.json", `s/${id}/manifest.json`, `s/${id}/week/2026-W47.json`]);
  expect(pair.manifest.weeks.map((summary) => summary.week)).toEqual([W46, W47]);
  expect(figureOf(pair.week, "asm_cakupan")?.numerator).toMatchObject({ status: "value", value: 115 });
});

test("a release that is known already costs the pointer alone", async () => {
  const api = fakeApi();
  await publish(api, [weekFile(W47)]);
  const source = sourceOf(api);
  const known = await loadManifest(source, undefined);
  expect(await loadManifest(source, known)).toBe(known);
  expect(api.asked.filter((path) => path.endsWith("manifest.json"))).toHaveLength(1);
});

test("a week whose bytes are not the announced ones is refused", async () => {
  const api = fakeApi();
  const id = await publish(api, [weekFile(W47)]);
  const path = `s/${id}/week/2026-W47.json`;
  api.files.set(path, String(api.files.get(path)).replace('"value":80', '"value":81'));
  expect((await failure(load(api))).fault).toEqual({ kind: "hash" });
});

test("a truncated week is refused by its hash, a manifest that is not the pointer's too", async () => {
  const api = fakeApi();
  const id = await publish(api, [weekFile(W47)]);
  const path = `s/${id}/week/2026-W47.json`;
  api.files.set(path, String(api.files.get(path)).slice(0, 500));
  expect((await failure(load(api))).fault).toEqual({ kind: "hash" });
  api.files.set(`s/${id}/manifest.json`, `${api.files.get(`s/${id}/manifest.json`)} `);
  expect((await failure(load(api))).fault).toEqual({ kind: "hash" });
});

test("a page of a gateway in place of data is called no data", async () => {
  const api = fakeApi();
  const id = await publish(api, [weekFile(W47)]);
  api.files.set(`s/${id}/week/2026-W47.json`, "<!doctype html><title>502</title>");
  expect((await failure(load(api))).fault).toEqual({ kind: "notData" });
  api.files.set("pointer.json", "\n<html></html>");
  expect((await failure(load(api))).fault).toEqual({ kind: "notData" });
});

test("a pointer that is cut off is malformed", async () => {
  const api = fakeApi();
  await publish(api, [weekFile(W47)]);
  api.files.set("pointer.json", '{"schema": "sinergi/poin');
  expect((await failure(load(api))).fault).toEqual({ kind: "malformed" });
});

test("a missing field is named", async () => {
  const fault = await faultOf((file) => {
    Reflect.deleteProperty(file.participants, "next");
  });
  expect(fault).toEqual({ kind: "schema", field: "participants.next" });
});

test("an unknown enum value is named, an unknown extra field is not noticed", async () => {
  const fault = await faultOf((file) => Object.assign(file.figures[0]?.figure ?? {}, { status: "gagal" }));
  expect(fault).toEqual({ kind: "schema", field: "figures[0].figure.status" });
  const api = fakeApi();
  await publish(api, [Object.assign(weekFile(W47), { extra: 1 })]);
  expect((await load(api)).week.week).toBe(W47);
});

test.each([-1, 1.5, 2 ** 53 + 2, 1e308, "12", null])("the count %s is refused at its field", async (value) => {
  const fault = await faultOf((file) => Object.assign(file.figures[0]?.figure.numerator ?? {}, { value }));
  expect(fault).toEqual({ kind: "schema", field: "figures[0].figure.numerator.value" });
});

test("a week that its year does not have is refused at its field", async () => {
  const fault = await faultOf((file) => Object.assign(file, { previous: "2025-W53" }));
  expect(fault).toEqual({ kind: "schema", field: "previous" });
});

test("an item says the week in which it was decided, and a week that no year has is refused at its field", async () => {
  const item = {
    kind: "decision" as const,
    region: "36",
    owner: "bnpt",
    due: "2026-11-30",
    overdueDays: 0,
    overdue: false,
  };
  const api = fakeApi();
  await publish(api, [{ ...weekFile(W47), items: [{ ...item, week: "2026-W43" }, item] }]);
  expect((await load(api)).week.items.map((one) => one.week)).toEqual(["2026-W43", undefined]);
  const fault = await faultOf((file) => Object.assign(file, { items: [{ ...item, week: "2025-W53" }] }));
  expect(fault).toEqual({ kind: "schema", field: "items[0].week" });
});

test("a newer major version asks for a newer application instead of guessing", async () => {
  const fault = await faultOf((file) => Object.assign(file, { schema: "sinergi/week/2" }));
  expect(fault).toEqual({ kind: "version", found: "sinergi/week/2" });
});

test("a region that nobody knows is left out and reported", async () => {
  const api = fakeApi();
  const file = weekFile(W47);
  const stray = structuredClone(file.figures[0]);
  if (stray) file.figures.push({ ...stray, region: "36.99" });
  await publish(api, [file]);
  const { week } = await load(api);
  expect(week.unknownRegions).toEqual(["36.99"]);
  expect(figureOf(week, "ban_pantau", "36.99")).toBeUndefined();
});

test("an answer that does not come within ten seconds is a time-out", async () => {
  vi.useFakeTimers();
  const api = fakeApi();
  api.files.set("pointer.json", () => new Promise<Response>(() => {}));
  const source = sourceOf({
    ...api,
    fetch: (_, init) =>
      new Promise((_, reject) => {
        init?.signal?.addEventListener("abort", () => reject(new DOMException("aborted", "AbortError")));
      }),
  });
  const work = failure(loadManifest(source, undefined));
  await vi.advanceTimersByTimeAsync(10_001);
  expect((await work).fault).toEqual({ kind: "timeout" });
});

test("no network, a status and its Retry-After are told apart", async () => {
  const api = fakeApi();
  api.files.set("pointer.json", () => Promise.reject(new TypeError("Failed to fetch")));
  expect((await failure(load(api))).fault).toEqual({ kind: "network" });
  api.files.set("pointer.json", () => new Response("", { status: 503, headers: { "retry-after": "7" } }));
  expect((await failure(load(api))).fault).toEqual({ kind: "http", status: 503, retryAfter: 7 });
});

test("a manifest that is gone makes the pointer be asked once more", async () => {
  const api = fakeApi();
  const old = await publish(api, [weekFile(W46)]);
  const oldPointer = String(api.files.get("pointer.json"));
  api.files.delete(`s/${old}/manifest.json`);
  await publish(api, [weekFile(W47)]);
  const newPointer = String(api.files.get("pointer.json"));
  let asked = 0;
  api.files.set("pointer.json", () => new Response(asked++ === 0 ? oldPointer : newPointer));
  expect((await load(api)).week.week).toBe(W47);
  expect(asked).toBe(2);
});
