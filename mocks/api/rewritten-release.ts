import type { Manifest, Pointer } from "../../src/contract/manifest.ts";
import type { FigureRow, WeekFile } from "../../src/contract/week-file.ts";
import { indicatorOf } from "../../src/indicators/registry.ts";

/** Reads a file below api/v1/. */
export type ReadFile = (file: string) => Promise<Uint8Array | undefined>;
/** A release by path below api/v1/, with hashes that fit, so that the page's verifier lets it pass. */
export type Release = ReadonlyMap<string, Uint8Array>;

/** More weeks would only cost time: each has to be read and hashed. */
const WEEKS = 3;

async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new Uint8Array(bytes));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

async function readJson<T>(read: ReadFile, file: string): Promise<T> {
  const bytes = await read(file);
  if (bytes === undefined) throw new Error(`mock release lacks ${file}`);
  return JSON.parse(new TextDecoder().decode(bytes)) as T;
}

const encode = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

/** Puts a manifest and its files under the snapshot id that follows from them, and points there. */
export async function seal(manifest: Manifest, files: ReadonlyMap<string, Uint8Array>): Promise<Release> {
  const listed = await Promise.all(
    [...files].map(async ([path, bytes]) => ({ path, bytes: bytes.length, sha256: await sha256(bytes) })),
  );
  const sealed = encode({ ...manifest, files: listed });
  const snapshotId = await sha256(sealed);
  const pointer: Pointer = { schema: "sinergi/pointer/1", snapshotId, manifestSha256: snapshotId, previous: null };
  return new Map([
    ["pointer.json", encode(pointer)],
    [`s/${snapshotId}/manifest.json`, sealed],
    ...[...files].map(([path, bytes]) => [`s/${snapshotId}/${path}`, bytes] as const),
  ]);
}

async function currentManifest(read: ReadFile): Promise<{ manifest: Manifest; root: string }> {
  const pointer = await readJson<Pointer>(read, "pointer.json");
  const root = `s/${pointer.snapshotId}`;
  return { manifest: await readJson<Manifest>(read, `${root}/manifest.json`), root };
}

/** Published, and without a single week. */
export async function emptyRelease(read: ReadFile): Promise<Release> {
  const { manifest } = await currentManifest(read);
  return seal({ ...manifest, weeks: [] }, new Map());
}

/** Some weeks of the current release, each rewritten, under a manifest of their own. */
async function rewrite(
  read: ReadFile,
  chosen: (weeks: Manifest["weeks"]) => Manifest["weeks"],
  change: (file: WeekFile, isNewest: boolean) => unknown,
): Promise<Release> {
  const { manifest, root } = await currentManifest(read);
  const weeks = chosen(manifest.weeks);
  const files = await Promise.all(
    weeks.map(async ({ week }, i) => {
      const path = `week/${week}.json`;
      const file = await readJson<WeekFile>(read, `${root}/${path}`);
      return [path, encode(change(file, i === weeks.length - 1))] as const;
    }),
  );
  return seal({ ...manifest, weeks }, new Map(files));
}

/** The newest weeks with every figure of classes G, P and C withheld. */
export function withheldRelease(read: ReadFile): Promise<Release> {
  return rewrite(read, (weeks) => weeks.slice(-WEEKS), withheldWeek);
}

/** The newest weeks, the very newest as a publisher that departs from the contract would write it. */
export function driftedRelease(read: ReadFile, drift: (file: WeekFile) => unknown): Promise<Release> {
  return rewrite(
    read,
    (weeks) => weeks.slice(-WEEKS),
    (file, isNewest) => (isNewest ? drift(file) : file),
  );
}

/** The release before the current one: the newest week is not out yet. */
export function earlierRelease(read: ReadFile): Promise<Release> {
  return rewrite(
    read,
    (weeks) => weeks.slice(-WEEKS - 1, -1),
    (file) => file,
  );
}

/** Path of the newest week's file, below api/v1/. */
export async function newestWeekFile(read: ReadFile): Promise<string> {
  const { manifest, root } = await currentManifest(read);
  return `${root}/week/${manifest.weeks[manifest.weeks.length - 1]?.week}.json`;
}

function isProtected(indicator: string): boolean {
  const protection = indicatorOf(indicator)?.protection;
  return protection === "G" || protection === "P" || protection === "C";
}

type WireFigure = FigureRow["figure"];
type WireCell = WireFigure["numerator"];

function hidden(cell: WireCell): WireCell {
  return cell.status === "value" || cell.status === "low" ? { status: "confidential" } : cell;
}

function hideFigure(indicator: string, figure: WireFigure): WireFigure {
  if (!isProtected(indicator)) return figure;
  const publicSeats = indicatorOf(indicator)?.exactDenominator === true;
  const { denominator, rate, measure } = figure;
  return {
    ...figure,
    numerator: hidden(figure.numerator),
    ...(denominator === undefined ? {} : { denominator: publicSeats ? denominator : hidden(denominator) }),
    ...(rate === undefined ? {} : { rate: { form: "none" } }),
    ...(measure === undefined || measure.form === "notReported" ? {} : { measure: { form: "confidential" } }),
    status: "none",
  };
}

/** One week with every figure of classes G, P and C withheld. */
export function withheldWeek(file: WeekFile): WeekFile {
  return {
    ...file,
    figures: file.figures.map((row) => ({ ...row, figure: hideFigure(row.indicator, row.figure) })),
    comparisons: file.comparisons.map((one) =>
      one.basis === "none"
        ? one
        : { ...one, now: hideFigure(one.indicator, one.now), before: hideFigure(one.indicator, one.before) },
    ),
    sparklines: file.sparklines.map((line) =>
      isProtected(line.indicator)
        ? { ...line, points: line.points.map((point) => ({ ...point, rate: { form: "none" }, status: "none" })) }
        : line,
    ),
    review: file.review.filter((entry) => !isProtected(entry.indicator)),
  };
}
