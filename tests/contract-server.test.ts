import { createHash } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { checkServer } from "../src/contract/check-server.ts";
import { INDEX_EXAMPLE, MANIFEST_EXAMPLE, SERIES_EXAMPLE, WEEK_EXAMPLE } from "../src/contract/examples.ts";

type Answer = { readonly status?: number; readonly headers?: Record<string, string>; readonly body: string };
type Files = Record<string, Answer>;

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const HEADERS = {
  "content-type": "application/json",
  "cache-control": "no-store",
  "x-content-type-options": "nosniff",
};

/** A sound release of one week and one series, as a server would hold it. */
function release(week: unknown = WEEK_EXAMPLE, weeks = MANIFEST_EXAMPLE.weeks): { files: Files; id: string } {
  const bodies = {
    "series/ban_pantau.json": JSON.stringify(SERIES_EXAMPLE),
    "week/2026-W47.json": JSON.stringify(week),
  };
  const listed = Object.entries(bodies).map(([path, body]) => ({
    path,
    bytes: Buffer.byteLength(body),
    sha256: sha256(body),
  }));
  const manifest = JSON.stringify({ ...MANIFEST_EXAMPLE, weeks, files: listed });
  const id = sha256(manifest);
  const pointer = { schema: "sinergi/pointer/1", snapshotId: id, manifestSha256: id, previous: null };
  const [entry] = INDEX_EXAMPLE.snapshots;
  const index = { ...INDEX_EXAMPLE, snapshots: [{ ...entry, snapshotId: id }] };
  const files: Files = {
    "pointer.json": { body: JSON.stringify(pointer) },
    "index.json": { body: JSON.stringify(index) },
    [`s/${id}/manifest.json`]: { body: manifest },
  };
  for (const [path, body] of Object.entries(bodies)) files[`s/${id}/${path}`] = { body };
  return { files, id };
}

async function serve(files: Files, missing: Answer = { status: 404, body: '{"error":"not found"}' }): Promise<string> {
  const server = createServer((request, response) => {
    const answer = files[(request.url ?? "").replace("/api/v1/", "")] ?? missing;
    response.writeHead(answer.status ?? 200, { ...HEADERS, ...answer.headers });
    response.end(answer.body);
  });
  servers.push(server);
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function failuresOf(files: Files, missing?: Answer): Promise<string> {
  return (await checkServer(await serve(files, missing))).failures.join("\n");
}

test("a sound server passes, with or without a slash or /api/v1 behind its address", async () => {
  const base = await serve(release().files);
  for (const address of [base, `${base}/`, `${base}/api/v1/`]) {
    expect(await checkServer(address)).toEqual({ failures: [], advice: [], files: 7 });
  }
});

test("a file with other bytes than the manifest says is named", async () => {
  const { files, id } = release();
  files[`s/${id}/week/2026-W47.json`] = { body: `${JSON.stringify(WEEK_EXAMPLE)} ` };
  const failures = await failuresOf(files);
  expect(failures).toContain("week/2026-W47.json: SHA-256 differs");
  expect(failures).toContain("bytes, the manifest says");
});

test("a manifest of another release is named", async () => {
  const { files, id } = release();
  files[`s/${id}/manifest.json`] = { body: `${files[`s/${id}/manifest.json`]?.body} ` };
  expect(await failuresOf(files)).toContain("its SHA-256 is not the snapshotId");
});

test("a field that the schema refuses is named, however well it is hashed", async () => {
  const { files } = release({ ...WEEK_EXAMPLE, classification: 12 });
  expect(await failuresOf(files)).toContain("week/2026-W47.json: field classification");
});

test("a week under the name of another is named", async () => {
  const { files } = release({ ...WEEK_EXAMPLE, week: "2026-W46" });
  expect(await failuresOf(files)).toContain("week/2026-W47.json: holds 2026-W46");
});

test("a gap in the weeks, and a week without its file, are named", async () => {
  const [last] = MANIFEST_EXAMPLE.weeks;
  if (last === undefined) throw new Error("no week");
  const { files } = release(WEEK_EXAMPLE, [{ ...last, week: "2026-W45" }, last]);
  const failures = await failuresOf(files);
  expect(failures).toContain("not every week once from 2026-W45 to 2026-W47");
  expect(failures).toContain("week/2026-W45.json is missing");
});

test("a page of HTML in place of a 404 is named", async () => {
  const html = { headers: { "content-type": "text/html" }, body: "<!doctype html>" };
  expect(await failuresOf(release().files, html)).toContain("status 200 for a file that is not there");
  expect(await failuresOf(release().files, { ...html, status: 404 })).toContain("its 404 is text/html");
});

test("data under another content type, and no JSON at all, are named", async () => {
  const { files } = release();
  const body = files["pointer.json"]?.body ?? "";
  expect(await failuresOf({ ...files, "pointer.json": { headers: { "content-type": "text/plain" }, body } })).toContain(
    "content type text/plain",
  );
  expect(await failuresOf({ ...files, "pointer.json": { body: body.slice(0, -4) } })).toContain(
    "pointer.json: not JSON",
  );
});

test("an index without the release that is shown is named", async () => {
  const { files } = release();
  files["index.json"] = { body: JSON.stringify(INDEX_EXAMPLE) };
  expect(await failuresOf(files)).toContain("index.json: the release of pointer.json is not listed");
});

test("answers that may be stored get advice, not a failure", async () => {
  const { files } = release();
  files["index.json"] = { headers: { "cache-control": "max-age=60" }, body: files["index.json"]?.body ?? "" };
  const report = await checkServer(await serve(files));
  expect(report.failures).toEqual([]);
  expect(report.advice.join()).toContain("no-store");
});

test("a server that is not there is told in words", async () => {
  const report = await checkServer("http://127.0.0.1:9");
  expect(report.failures[0]).toContain("pointer.json: no answer");
});
