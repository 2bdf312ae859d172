import { type FileList, QUALITY_LIST } from "../../contract/file-list.ts";
import type { Manifest, Pointer } from "../../contract/manifest.ts";
import type { QualityFile } from "../../contract/quality-file.ts";
import type { SeriesFile } from "../../contract/series-file.ts";
import type { FigureRow, WeekFile } from "../../contract/week-file.ts";
import { REGIONS } from "../../domain/region.ts";
import { addWeeks, cutOffAt, jakartaTime, toWeek, type Week } from "../../domain/week.ts";
import type { IndicatorDefinition } from "../../indicators/definition.ts";

const both = (text: string) => ({ id: text, en: text });
const plain = {
  headline: false,
  definition: both(""),
  numerator: both(""),
  countNoun: both(""),
  unit: both("%"),
  dimensions: [],
  sendings: [],
  provider: both(""),
  chart: "rate",
} as const;

/** Two indicators are enough for the door: a class S rate by region, a class P rate by group. */
export const DEFINITIONS: readonly IndicatorDefinition[] = [
  {
    ...plain,
    key: "ban_pantau",
    theme: "ban",
    name: both("Pemantauan pascapenyaluran"),
    shortName: both("Pantau"),
    shape: "ratio",
    direction: "up",
    protection: "S",
    tables: [{ dimensions: [], geography: "K" }],
    refresh: 1,
  },
  {
    ...plain,
    key: "asm_cakupan",
    theme: "asm",
    name: both("Cakupan asesmen berlaku"),
    shortName: both("Asesmen"),
    shape: "ratio",
    direction: "up",
    protection: "P",
    tables: [{ dimensions: [], geography: "R" }],
    refresh: 4,
  },
];

const exact = (value: number) => ({ status: "value", value }) as const;
const level = (value: number, lo = Math.max(0, value - 4), hi = value + 4) =>
  ({ status: "value", value, rounded: { base: 5, lo, hi } }) as const;

/** A sound week: 8 regions × 10 of 20, three groups of the protected one, their totals. */
export function weekFile(week: Week): WeekFile {
  const rate = { form: "exact", value: 0.5 } as const;
  const rows: FigureRow[] = REGIONS.map((row) => ({
    indicator: "ban_pantau",
    region: row.code,
    breakdown: "",
    figure: {
      numerator: exact(10),
      denominator: exact(20),
      rate,
      status: "attention",
      asOf: week,
      coverage: { reported: 1, expected: 1 },
    },
  }));
  const group = (region: string, n: ReturnType<typeof level>, d: ReturnType<typeof level>): FigureRow => ({
    indicator: "asm_cakupan",
    region,
    breakdown: "",
    figure: {
      numerator: n,
      denominator: d,
      rate: { form: "small" },
      status: "none",
      asOf: week,
      coverage: { reported: 8, expected: 8 },
    },
  });
  return {
    schema: "sinergi/week/1",
    synthetic: true,
    classification: "TERBATAS",
    week,
    previous: addWeeks(week, -1),
    cutOff: jakartaTime(cutOffAt(week)),
    participants: { refreshed: true, asOf: week, next: addWeeks(week, 4) },
    figures: [
      ...rows,
      {
        indicator: "ban_pantau",
        region: "36",
        breakdown: "",
        figure: {
          numerator: exact(80),
          denominator: exact(160),
          rate,
          status: "attention",
          asOf: week,
          coverage: { reported: 8, expected: 8 },
        },
      },
      group("tangerang-raya", level(45), level(50)),
      group("serang-raya", level(40), level(50)),
      group("banten-selatan", level(30), level(35)),
      group("36", level(115, 103, 127), level(135, 123, 147)),
    ],
    comparisons: [],
    sparklines: [],
    targets: [],
    items: [],
    notes: [],
    events: [],
    reports: { expected: 43, onTime: 39, late: 0, missing: 4, cells: [] },
    lateReturns: [],
    corrections: [],
    review: [],
  };
}

/** What answers one path: a text with 200, or an answer of its own. */
type Answer = string | (() => Response | Promise<Response>);

export type FakeApi = {
  readonly files: Map<string, Answer>;
  /** Sets the `Date` header of all answers. */
  date: string;
  readonly asked: string[];
  readonly fetch: typeof fetch;
};

async function hash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Puts a release of these weeks under the paths of the contract and points to it; the texts may be tampered with. */
export async function publish(
  api: FakeApi,
  weeks: readonly WeekFile[],
  series: readonly SeriesFile[] = [],
  quality: readonly QualityFile[] = [],
): Promise<string> {
  const listed = quality.map((file) => ({ path: `quality/${file.week}.json`, text: JSON.stringify(file) }));
  const entries = (files: readonly { readonly path: string; readonly text: string }[]) =>
    Promise.all(files.map(async ({ path, text }) => ({ path, bytes: text.length, sha256: await hash(text) })));
  const list: FileList = { schema: "sinergi/files/1", files: await entries(listed) };
  const texts = [
    { path: QUALITY_LIST, text: JSON.stringify(list) },
    ...weeks.map((file) => ({ path: `week/${file.week}.json`, text: JSON.stringify(file) })),
    ...series.map((file) => ({ path: `series/${file.indicator}.json`, text: JSON.stringify(file) })),
  ];
  const manifest: Manifest = {
    schema: "sinergi/manifest/1",
    synthetic: weeks.every((file) => file.synthetic),
    title: both("Sinergi"),
    agencies: both("BNPT · Dinas Sosial Banten"),
    classification: "TERBATAS",
    source: both("laporan mingguan"),
    refreshAnchor: "2026-W47",
    weeks: weeks.map((file) => ({
      week: file.week,
      cutOff: file.cutOff,
      expected: 43,
      onTime: file.reports.onTime,
      late: file.reports.late,
      missing: file.reports.missing,
      participantsRefreshed: file.participants.refreshed,
    })),
    files: await entries(texts),
  };
  const text = JSON.stringify(manifest);
  const id = await hash(text);
  const pointer: Pointer = { schema: "sinergi/pointer/1", snapshotId: id, manifestSha256: id, previous: null };
  api.files.set("pointer.json", JSON.stringify(pointer));
  api.files.set(`s/${id}/manifest.json`, text);
  for (const file of [...texts, ...listed]) api.files.set(`s/${id}/${file.path}`, file.text);
  return id;
}

export const BASE = "https://sinergi.example/api/v1/";

/** A server in memory. A path that it does not have is a 404, as the real one answers. */
export function fakeApi(): FakeApi {
  const api: FakeApi = {
    files: new Map(),
    date: "Tue, 24 Nov 2026 02:00:00 GMT",
    asked: [],
    fetch: async (input, init) => {
      init?.signal?.throwIfAborted();
      const path = String(input).slice(BASE.length);
      api.asked.push(path);
      const answer = api.files.get(path);
      if (typeof answer === "function") return answer();
      const headers = { date: api.date, "content-type": "application/json" };
      return answer === undefined
        ? new Response("{}", { status: 404, headers })
        : new Response(answer, { status: 200, headers });
    },
  };
  return api;
}

export const W47 = toWeek("2026-W47");
export const W46 = toWeek("2026-W46");
