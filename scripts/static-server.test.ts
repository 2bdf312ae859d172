import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer, request, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listen } from "./listen.ts";
import { createSite } from "./static-server.ts";

const CSS = "body{margin:0}";
let site: Server;
let base: string;

beforeAll(async () => {
  const root = mkdtempSync(join(tmpdir(), "sinergi-site-"));
  const [dist, api] = [join(root, "dist"), join(root, "api")];
  for (const folder of [join(dist, "assets"), join(api, "v1")]) mkdirSync(folder, { recursive: true });
  writeFileSync(join(root, "secret.txt"), "secret");
  writeFileSync(join(dist, "index.html"), `<!doctype html><style>${CSS}</style>`);
  writeFileSync(join(dist, "assets/app-1a2b.js"), "1");
  writeFileSync(join(dist, "assets/app-1a2b.js.map"), "{}");
  writeFileSync(join(api, "v1/pointer.json"), "{}");
  symlinkSync(join(root, "secret.txt"), join(dist, "link.txt"));
  site = createSite({ dist, api, now: new Date("2026-11-24T09:00:00+07:00") });
  base = await listen(site, 0);
});

afterAll(() => site.close());

/** Unlike fetch, sends the path as it is written and any header. */
function get(path: string, headers: Record<string, string> = {}, method = "GET") {
  return new Promise<{ status: number | undefined; headers: Record<string, unknown>; body: string }>(
    (resolve, reject) => {
      const { hostname, port } = new URL(base);
      const sent = request({ hostname, port, path, headers, method }, (answer) => {
        let body = "";
        answer.setEncoding("utf8").on("data", (chunk: string) => {
          body += chunk;
        });
        answer.on("end", () => resolve({ status: answer.statusCode, headers: answer.headers, body }));
      });
      sent.on("error", reject).end();
    },
  );
}

test("the page comes with the policy, the hash of its own style, and is not kept", async () => {
  const { status, headers } = await get("/");
  expect(status).toBe(200);
  const hash = createHash("sha256").update(CSS).digest("base64");
  expect(headers["content-security-policy"]).toContain(`style-src 'self' 'sha256-${hash}';`);
  expect(headers["content-security-policy"]).not.toContain("unsafe");
  expect(headers["cache-control"]).toBe("no-store");
  expect(headers["content-type"]).toBe("text/html; charset=utf-8");
});

test("every answer, refusals too, carries the security headers", async () => {
  for (const path of ["/", "/assets/app-1a2b.js", "/api/v1/pointer.json", "/nothing"]) {
    const { headers } = await get(path);
    expect(headers, path).toMatchObject({
      "strict-transport-security": expect.stringContaining("max-age=63072000"),
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "permissions-policy": expect.stringContaining("camera=()"),
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
      "cross-origin-embedder-policy": "require-corp",
    });
  }
});

test("hashed files may be kept for ever, data never", async () => {
  expect((await get("/assets/app-1a2b.js")).headers["cache-control"]).toContain("immutable");
  expect((await get("/assets/gone-1a2b.js")).headers["cache-control"]).toBe("no-store");
  expect((await get("/api/v1/pointer.json")).headers["cache-control"]).toBe("no-store");
});

test("the Date header is the given clock", async () => {
  expect((await get("/api/v1/pointer.json")).headers["date"]).toBe("Tue, 24 Nov 2026 02:00:00 GMT");
});

test("a missing file of the API is a JSON 404, never the page", async () => {
  for (const path of ["/api/v1/week/2026-W47.json", "/api", "/api/", "/api/v1"]) {
    const { status, headers, body } = await get(path);
    expect([status, headers["content-type"]], path).toEqual([404, "application/json"]);
    expect(JSON.parse(body)).toEqual({ error: "not found" });
  }
});

test("source maps are not found, although one lies there", async () => {
  expect((await get("/assets/app-1a2b.js.map")).status).toBe(404);
});

test.each([
  "/../secret.txt",
  "/..%2fsecret.txt",
  "/assets/%2e%2e/%2e%2e/secret.txt",
  "/api/../../secret.txt",
  "/api/%2e%2e%2fsecret.txt",
  "/..%5csecret.txt",
  "/link.txt",
  "/index.html%00.txt",
  "/%zz",
  "http://other/secret.txt",
])("%s leads nowhere", async (path) => {
  const { status, body } = await get(path);
  expect(status).toBe(404);
  expect(body).not.toContain("secret");
});

test("another site may link to the page but not fetch or frame it", async () => {
  const foreign = { "Sec-Fetch-Site": "cross-site" };
  const link = { ...foreign, "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "document" };
  expect((await get("/", link)).status).toBe(200);
  expect((await get("/", foreign)).status).toBe(403);
  expect((await get("/", { ...link, "Sec-Fetch-Dest": "iframe" })).status).toBe(403);
  expect((await get("/api/v1/pointer.json", link)).status).toBe(403);
});

test("only GET and HEAD are answered", async () => {
  expect((await get("/", {}, "POST")).status).toBe(405);
  const head = await get("/", {}, "HEAD");
  expect([head.status, head.body]).toEqual([200, ""]);
});

test("without a published folder the API is empty", async () => {
  const bare = createSite({ dist: tmpdir() });
  const address = await listen(bare, 0);
  expect((await fetch(`${address}api/v1/pointer.json`)).status).toBe(404);
  bare.close();
});

test("a taken port makes room for the next one", async () => {
  const second = createServer();
  const { port } = new URL(base);
  expect(await listen(second, Number(port))).not.toBe(base);
  second.close();
});
