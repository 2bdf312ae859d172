import { mkdtempSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { answerWith, mocksPlugin } from "./dev-plugin.ts";

let server: Server;
let base: string;

beforeAll(async () => {
  const root = mkdtempSync(join(tmpdir(), "sinergi-mocks-"));
  writeFileSync(join(root, "satu.json"), '{"satu":1}');
  writeFileSync(join(root, ".catatan"), "rahasia");
  const answer = answerWith({ utama: root });
  server = createServer((request, response) =>
    answer(request, response, () => {
      response.statusCode = 418;
      response.end();
    }),
  );
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => server.close());

test("the worker script is the one of the installed msw", async () => {
  const answer = await fetch(`${base}/mockServiceWorker.js`);
  expect(answer.headers.get("content-type")).toContain("javascript");
  expect(await answer.text()).toContain("Mock Service Worker");
});

test("a file of a set is answered with its bytes", async () => {
  expect(await (await fetch(`${base}/mock-api/utama/satu.json`)).text()).toBe('{"satu":1}');
});

test("an unknown set, an unknown or hidden file and a path out of the folder are not found", async () => {
  for (const path of [
    "asing/satu.json",
    "utama/dua.json",
    "utama/.catatan",
    "utama/..%2f..%2fetc%2fpasswd",
    "__proto__/x",
  ]) {
    expect((await fetch(`${base}/mock-api/${path}`)).status).toBe(404);
  }
});

test("everything else is left to the development server", async () => {
  expect((await fetch(`${base}/src/main.tsx`)).status).toBe(418);
});

test("the plugin is of no use to a build", () => {
  expect(mocksPlugin({ dirs: {} }).apply).toBe("serve");
});
