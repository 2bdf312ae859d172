import { daysAhead, type Fault, RETRY_AFTER, SLOW_MILLISECONDS } from "./faults.ts";
import {
  driftedRelease,
  earlierRelease,
  emptyRelease,
  newestWeekFile,
  type ReadFile,
  type Release,
  withheldRelease,
} from "./rewritten-release.ts";

/** A mock server of the JSON API over one published set. */
export type MockApi = {
  /** Bytes of a file below api/v1/, as published; undefined where there is none. */
  readonly read: ReadFile;
  /** The moment of the set, RFC 3339. */
  readonly now: string;
};

/** What a server keeps between two answers: releases are made once a fault, and the pointer moves only forward. */
type Kept = { readonly releases: Map<Fault, Promise<Release>>; pointerMoved: boolean; newest?: Promise<string> };
const KEPT = new WeakMap<MockApi, Kept>();

function keptBy(api: MockApi): Kept {
  const kept = KEPT.get(api) ?? { releases: new Map(), pointerMoved: false };
  KEPT.set(api, kept);
  return kept;
}

const MAKERS: Partial<Record<Fault, (read: ReadFile) => Promise<Release>>> = {
  kosong: emptyRelease,
  rahasia: withheldRelease,
  // The week of another release, under the address of this one.
  campur: withheldRelease,
  skema: (read) =>
    driftedRelease(read, ({ participants: { next: _, ...participants }, ...week }) => ({ ...week, participants })),
  versi: (read) => driftedRelease(read, (week) => ({ ...week, schema: "sinergi/week/2" })),
  "rilis-baru": earlierRelease,
};

function rewritten(api: MockApi, fault: Fault): Promise<Release> | undefined {
  const make = MAKERS[fault];
  const { releases } = keptBy(api);
  const release = releases.get(fault) ?? make?.(api.read);
  if (release !== undefined) releases.set(fault, release);
  return release;
}

const isWeek = (file: string) => file.includes("/week/");

async function bytesOf(api: MockApi, fault: Fault | undefined, file: string): Promise<Uint8Array | undefined> {
  if (fault === undefined) return api.read(file);
  const release = await rewritten(api, fault);
  if (fault === "campur") {
    const other = [...(release ?? [])].find(([path]) => isWeek(path) && path.slice(66) === file.slice(66));
    return other?.[1] ?? api.read(file);
  }
  if (fault === "rilis-baru") {
    const kept = keptBy(api);
    // The pointer moves while the first week is on its way; asked twice before, it has not moved yet.
    if (isWeek(file)) kept.pointerMoved = true;
    if (file !== "pointer.json") return (await api.read(file)) ?? release?.get(file);
    return kept.pointerMoved ? api.read(file) : release?.get(file);
  }
  if (release !== undefined) return release.get(file);
  const bytes = await api.read(file);
  if (bytes === undefined || !isWeek(file)) return bytes;
  if (fault === "rusak") return bytes.slice(0, Math.floor(bytes.length / 2));
  return fault === "sidik" ? Uint8Array.of(...bytes, 10) : bytes;
}

async function isForbidden(api: MockApi, file: string): Promise<boolean> {
  const kept = keptBy(api);
  kept.newest ??= newestWeekFile(api.read);
  return file === (await kept.newest);
}

/** The answer to a request for one file: the published bytes under the set's own date, or what the fault makes of it. */
export async function answer(api: MockApi, fault: Fault | undefined, file: string): Promise<Response> {
  const date = new Date(Date.parse(api.now) + daysAhead(fault) * 86_400_000).toUTCString();
  const head = (type: string) => ({ "Content-Type": type, "Cache-Control": "no-store", Date: date });
  const json = (status: number, value: unknown, more = {}) =>
    new Response(JSON.stringify(value), { status, headers: { ...head("application/json"), ...more } });
  if (fault === "macet") return new Promise(() => {});
  if (fault === "putus") return Response.error();
  if (fault === "500") return json(500, { error: "simulated failure" });
  if (fault === "503") return json(503, { error: "simulated overload" }, { "Retry-After": String(RETRY_AFTER) });
  if (fault === "401") return json(401, { error: "sign in" });
  if (fault === "403" && (await isForbidden(api, file))) return json(403, { error: "forbidden" });
  if (fault === "html") return new Response("<!doctype html><title>Masuk</title>", { headers: head("text/html") });
  if (fault === "lambat" || (fault === "rilis-baru" && isWeek(file))) {
    await new Promise((done) => setTimeout(done, SLOW_MILLISECONDS));
  }
  const bytes = fault === "hilang" && file.startsWith("s/") ? undefined : await bytesOf(api, fault, file);
  if (bytes === undefined) return json(404, { error: "not found", file });
  return new Response(new Uint8Array(bytes), { headers: head("application/json") });
}
