import { parseWeek, type Week, weekRange } from "../domain/week.ts";
import { contextFileSchema } from "./context-file.ts";
import { fileListSchema, promisedFiles, QUALITY_LIST } from "./file-list.ts";
import { type Manifest, manifestSchema, pointerSchema, type ReleaseFile } from "./manifest.ts";
import { qualityFileSchema } from "./quality-file.ts";
import { seriesFileSchema } from "./series-file.ts";
import { indexSchema } from "./snapshot-index.ts";
import { weekFileSchema } from "./week-file.ts";

/** What a server of the API does wrong (`failures`), could do better (`advice`), and how much was looked at. */
export type ServerReport = {
  readonly failures: readonly string[];
  readonly advice: readonly string[];
  readonly files: number;
};

type Get = (url: string) => Promise<Response>;
type Parser<T> = { readonly safeParse: (value: unknown) => ParseResult<T> };
type ParseResult<T> =
  | { readonly success: true; readonly data: T }
  | { readonly success: false; readonly error: { readonly issues: readonly Issue[] } };
/** What some files of a release say of themselves. */
type Stamped = { readonly synthetic: boolean; readonly week: string; readonly indicator: string };
type Issue = { readonly path: readonly PropertyKey[]; readonly message: string };

/** A release that exists nowhere: a server that answers it with anything but 404 is guessing. */
const NOWHERE = "0".repeat(64);
const UNUSUAL_BYTES = 5_000_000;

/**
 * Asks any server of the API for everything that it has and checks it against the contract, as the page would and more
 * strictly. `base` is what stands before `/api/v1`. Goes on after a failure, to tell all of them in one run.
 */
export async function checkServer(
  base: string,
  get: Get = fetch,
  onFile?: (path: string) => void,
): Promise<ServerReport> {
  const root = `${base.replace(/\/+$/, "").replace(/\/api\/v1$/, "")}/api/v1`;
  const failures: string[] = [];
  const advice = new Set<string>();
  let files = 0;

  async function ask(path: string): Promise<Response | undefined> {
    onFile?.(path);
    files += 1;
    try {
      return await get(`${root}/${path}`);
    } catch (error) {
      failures.push(`${path}: no answer (${error instanceof Error ? error.message : "unknown error"})`);
      return undefined;
    }
  }

  async function bytesOf(path: string): Promise<Uint8Array | undefined> {
    const response = await ask(path);
    if (response === undefined) return undefined;
    if (response.status !== 200) {
      failures.push(`${path}: status ${response.status}, expected 200`);
      return undefined;
    }
    const type = response.headers.get("content-type") ?? "none";
    if (!/^application\/json\b/.test(type)) failures.push(`${path}: content type ${type}, expected application/json`);
    if (!/\bno-store\b/.test(response.headers.get("cache-control") ?? "")) advice.add(ADVICE.noStore);
    if (!response.headers.has("date")) advice.add(ADVICE.date);
    if (response.headers.get("x-content-type-options") !== "nosniff") advice.add(ADVICE.nosniff);
    return new Uint8Array(await response.arrayBuffer());
  }

  function parsed<T>(path: string, bytes: Uint8Array, schema: Parser<T>): T | undefined {
    let value: unknown;
    try {
      value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    } catch {
      failures.push(`${path}: not JSON in UTF-8`);
      return undefined;
    }
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    for (const issue of result.error.issues.slice(0, 5)) {
      failures.push(`${path}: field ${issue.path.map(String).join(".") || "(whole file)"}: ${issue.message}`);
    }
    return undefined;
  }

  async function expectMissing(path: string): Promise<void> {
    const response = await ask(path);
    if (response === undefined) return;
    const type = response.headers.get("content-type") ?? "none";
    if (response.status !== 404)
      failures.push(`${path}: status ${response.status} for a file that is not there, expected 404`);
    else if (!/^application\/(problem\+)?json\b/.test(type))
      failures.push(`${path}: its 404 is ${type}, expected JSON`);
  }

  async function checkFile(root: string, entry: ReleaseFile, synthetic: boolean): Promise<Uint8Array | undefined> {
    const path = `${root}/${entry.path}`;
    const bytes = await bytesOf(path);
    if (bytes === undefined) return undefined;
    if (bytes.length !== entry.bytes) failures.push(`${path}: ${bytes.length} bytes, the manifest says ${entry.bytes}`);
    if ((await sha256(bytes)) !== entry.sha256) failures.push(`${path}: SHA-256 differs from the manifest's`);
    if (bytes.length > UNUSUAL_BYTES) advice.add(ADVICE.large);
    const file = parsed(path, bytes, schemaOf(entry.path)) as Partial<Stamped> | undefined;
    if (file === undefined) return bytes;
    const own = file.week ?? file.indicator;
    const name = entry.path.replace(/^.*\//, "").replace(/\.json$/, "");
    if (own !== undefined && own !== name) failures.push(`${path}: holds ${own}`);
    if (file.synthetic !== undefined && file.synthetic !== synthetic) {
      failures.push(`${path}: synthetic differs from the manifest's`);
    }
    return bytes;
  }

  async function checkRelease(id: string, manifest: Manifest): Promise<void> {
    failures.push(...weekListFaults(`s/${id}/manifest.json`, manifest));
    let list: Uint8Array | undefined;
    for (const entry of manifest.files) {
      const bytes = await checkFile(`s/${id}`, entry, manifest.synthetic);
      if (entry.path === QUALITY_LIST) list = bytes;
    }
    for (const entry of promisedFiles(manifest, () => list).slice(manifest.files.length)) {
      await checkFile(`s/${id}`, entry, manifest.synthetic);
    }
  }

  const pointerBytes = await bytesOf("pointer.json");
  const pointer = pointerBytes && parsed("pointer.json", pointerBytes, pointerSchema);
  if (pointer !== undefined) {
    const path = `s/${pointer.snapshotId}/manifest.json`;
    const bytes = await bytesOf(path);
    if (bytes !== undefined) {
      const hash = await sha256(bytes);
      if (hash !== pointer.manifestSha256) failures.push(`${path}: SHA-256 differs from the pointer's manifestSha256`);
      if (hash !== pointer.snapshotId) failures.push(`${path}: its SHA-256 is not the snapshotId`);
      const manifest = parsed(path, bytes, manifestSchema);
      if (manifest !== undefined) await checkRelease(pointer.snapshotId, manifest);
    }
    await expectMissing(`s/${pointer.snapshotId}/week/1999-W01.json`);
    if (pointer.previous !== null) await bytesOf(`s/${pointer.previous}/manifest.json`);
  }
  await expectMissing(`s/${NOWHERE}/manifest.json`);
  const indexBytes = await bytesOf("index.json");
  const index = indexBytes && parsed("index.json", indexBytes, indexSchema);
  if (index !== undefined && pointer !== undefined) {
    const listed = index.snapshots.some((one) => one.snapshotId === pointer.snapshotId);
    if (!listed) failures.push("index.json: the release of pointer.json is not listed");
  }
  return { failures, advice: [...advice], files };
}

/** The schema of a release's file, by its path. */
function schemaOf(path: string): Parser<unknown> {
  if (path === QUALITY_LIST) return fileListSchema;
  if (path === "context.json") return contextFileSchema;
  if (path.startsWith("quality/")) return qualityFileSchema;
  return path.startsWith("week/") ? weekFileSchema : seriesFileSchema;
}

const ADVICE = {
  noStore: "answers without Cache-Control: no-store may stay on a shared computer's disk",
  date: "answers without a Date header: the page cannot tell how old the data are",
  nosniff: "answers without X-Content-Type-Options: nosniff",
  large: "files over 5 MB: the page will be slow on an office line",
} as const;

/** The weeks of a manifest are without a gap and in order, and each has its file. */
function weekListFaults(path: string, manifest: Manifest): string[] {
  const weeks = manifest.weeks.map((one) => one.week);
  const [first, last] = [parseWeek(weeks[0] ?? ""), parseWeek(weeks.at(-1) ?? "")];
  if (first === undefined || last === undefined) return [`${path}: field weeks: no week`];
  const expected: readonly Week[] = weekRange(first, last);
  const faults =
    expected.join() === weeks.join() ? [] : [`${path}: field weeks: not every week once from ${first} to ${last}`];
  const there = new Set(manifest.files.map((file) => file.path));
  const missing = weeks.find((week) => !there.has(`week/${week}.json`));
  return missing === undefined ? faults : [...faults, `${path}: field files: week/${missing}.json is missing`];
}

async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new Uint8Array(bytes));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
