import type { Page, Route } from "playwright-core";
import { type Release, seal } from "../../mocks/api/rewritten-release.ts";
import type { Manifest } from "../../src/contract/manifest.ts";
import type { FigureRow, WeekFile } from "../../src/contract/week-file.ts";
import { leapUntil, sites } from "./harness.ts";

/** The moment at which the mock set is looked at, and a cut-off a day before it. */
export const NOW = Date.parse("2026-11-24T02:00:00Z");
export const DAY = 86_400_000;

/** How a release differs from the published one: fewer weeks, other texts, other bytes. */
export type Changes = {
  /** How many of the newest weeks it holds. */
  readonly weeks?: number;
  readonly manifest?: (manifest: Manifest) => Manifest;
  /** Changes the newest week in place; the hashes are made afterwards and fit. */
  readonly newest?: (file: WeekFile) => void;
  readonly every?: (file: WeekFile, index: number) => void;
  /** Changes the newest week's JSON, for what no object can say. */
  readonly text?: (json: string) => string;
};

export type FakeServer = {
  /** The release that the pointer names. */
  current: { readonly id: string; readonly release: Release };
  /** The server's clock. */
  now: number;
  /** Stands before the files: the first whose pattern fits the path below api/v1/ answers. */
  readonly faults: { readonly path: RegExp; readonly play: (route: Route) => unknown }[];
  /** Paths below api/v1/ in order. */
  readonly asked: string[];
  readonly publish: (changes: Changes) => Promise<string>;
  readonly attach: (page: Page) => Promise<void>;
};

const published = new Map<string, Promise<unknown>>();

/** A file of the published mock set; read once a test file. */
function read<T>(path: string): Promise<T> {
  const known = published.get(path) ?? fetch(new URL(`api/v1/${path}`, sites.build)).then((answer) => answer.json());
  published.set(path, known);
  return known as Promise<T>;
}

async function releaseOf(changes: Changes): Promise<{ readonly id: string; readonly release: Release }> {
  const { snapshotId } = await read<{ snapshotId: string }>("pointer.json");
  const manifest = await read<Manifest>(`s/${snapshotId}/manifest.json`);
  const weeks = manifest.weeks.slice(-(changes.weeks ?? 2));
  const files = await Promise.all(
    weeks.map(async ({ week }, i) => {
      const file = structuredClone(await read<WeekFile>(`s/${snapshotId}/week/${week}.json`));
      const isNewest = i === weeks.length - 1;
      changes.every?.(file, i);
      if (isNewest) changes.newest?.(file);
      const json = JSON.stringify(file);
      const text = isNewest && changes.text !== undefined ? changes.text(json) : json;
      return [`week/${week}.json`, new TextEncoder().encode(text)] as const;
    }),
  );
  const base = { ...manifest, weeks };
  const release = await seal(changes.manifest?.(base) ?? base, new Map(files));
  const pointer = JSON.parse(new TextDecoder().decode(release.get("pointer.json"))) as { snapshotId: string };
  return { id: pointer.snapshotId, release };
}

/** A server of the JSON API for one page, in place of the one behind the build. Old releases stay, as they do there. */
export async function fakeServer(changes: Changes = {}): Promise<FakeServer> {
  const kept = new Map<string, Uint8Array>();
  const server: FakeServer = {
    current: await releaseOf(changes),
    now: NOW,
    faults: [],
    asked: [],
    publish: async (next) => {
      server.current = await releaseOf(next);
      for (const [path, bytes] of server.current.release) kept.set(path, bytes);
      return server.current.id;
    },
    attach: async (page) => {
      await page.route("**/api/v1/**", (route) => answer(server, kept, route));
    },
  };
  for (const [path, bytes] of server.current.release) kept.set(path, bytes);
  return server;
}

async function answer(server: FakeServer, kept: ReadonlyMap<string, Uint8Array>, route: Route): Promise<void> {
  const path = new URL(route.request().url()).pathname.replace(/^.*\/api\/v1\//, "");
  server.asked.push(path);
  const fault = server.faults.find((one) => one.path.test(path));
  if (fault !== undefined) return void (await fault.play(route));
  const bytes = kept.get(path);
  await route.fulfill({
    status: bytes === undefined ? 404 : 200,
    headers: headersOf(server),
    body: bytes === undefined ? "{}" : Buffer.from(bytes),
  });
}

/** The headers of every answer; a fault that answers itself needs the date too. */
export function headersOf(server: Pick<FakeServer, "now">): Record<string, string> {
  return { "content-type": "application/json", "cache-control": "no-store", date: new Date(server.now).toUTCString() };
}

/** A status in place of every answer that fits. */
export function failing(server: FakeServer, path: RegExp, status: number, more: Record<string, string> = {}): void {
  const headers = { ...headersOf(server), ...more };
  server.faults.push({ path, play: (route) => route.fulfill({ status, headers, body: "{}" }) });
}

/** How often a file was asked for. */
export const timesAsked = (server: FakeServer, path: RegExp) => server.asked.filter((one) => path.test(one)).length;

/** How long an untroubled page waits between two looks at the pointer. */
export const POLL = 5 * 60_000;

/** Moves the page's clock to its next look at the pointer, and waits until the server was asked. */
export function nextLook(page: Page, server: FakeServer): Promise<void> {
  const before = timesAsked(server, /^pointer/);
  return leapUntil(page, POLL, () => timesAsked(server, /^pointer/) > before);
}

export function rowOf(file: WeekFile, indicator: string, region = "36"): FigureRow {
  const row = file.figures.find((one) => one.indicator === indicator && one.region === region && one.breakdown === "");
  if (row === undefined) throw new Error(`no ${indicator} ${region}`);
  return row;
}
