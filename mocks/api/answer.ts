import { type Fault, SLOW_MILLISECONDS, STALE_DAYS } from "./faults.ts";
import { emptyRelease, type ReadFile, type Release, withheldRelease } from "./rewritten-release.ts";

/** A mock server of the JSON API over one published set. */
export type MockApi = {
  /** Bytes of a file below api/v1/, as published; undefined where there is none. */
  readonly read: ReadFile;
  /** The moment of the set, RFC 3339. */
  readonly now: string;
};

/** Rewritten releases are made once a set and fault. */
const MADE = new WeakMap<MockApi, Map<Fault, Promise<Release>>>();

function rewritten(api: MockApi, fault: Fault, make: (read: ReadFile) => Promise<Release>): Promise<Release> {
  const known = MADE.get(api) ?? new Map<Fault, Promise<Release>>();
  MADE.set(api, known);
  const release = known.get(fault) ?? make(api.read);
  known.set(fault, release);
  return release;
}

async function bytesOf(api: MockApi, fault: Fault | undefined, file: string): Promise<Uint8Array | undefined> {
  if (fault === "kosong") return (await rewritten(api, fault, emptyRelease)).get(file);
  if (fault === "rahasia") return (await rewritten(api, fault, withheldRelease)).get(file);
  const bytes = await api.read(file);
  return fault === "rusak" && file.includes("/week/") ? bytes?.slice(0, Math.floor(bytes.length / 2)) : bytes;
}

/** The answer to a request for one file: the published bytes under the set's own date, or what the fault makes of it. */
export async function answer(api: MockApi, fault: Fault | undefined, file: string): Promise<Response> {
  const date = new Date(Date.parse(api.now) + (fault === "basi" ? STALE_DAYS * 86_400_000 : 0)).toUTCString();
  const head = (type: string) => ({ "Content-Type": type, "Cache-Control": "no-store", Date: date });
  const json = (status: number, value: unknown) =>
    new Response(JSON.stringify(value), { status, headers: head("application/json") });
  if (fault === "putus") return Response.error();
  if (fault === "500") return json(500, { error: "simulated failure" });
  if (fault === "html") return new Response("<!doctype html><title>Masuk</title>", { headers: head("text/html") });
  if (fault === "lambat") await new Promise((done) => setTimeout(done, SLOW_MILLISECONDS));
  const bytes = fault === "hilang" && file.startsWith("s/") ? undefined : await bytesOf(api, fault, file);
  if (bytes === undefined) return json(404, { error: "not found", file });
  return new Response(new Uint8Array(bytes), { headers: head("application/json") });
}
