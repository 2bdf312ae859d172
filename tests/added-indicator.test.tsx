// @vitest-environment jsdom
import { render, screen, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { generateReturns } from "../mocks/generate-returns.ts";
import { SETS } from "../mocks/sets.ts";
import config from "../publisher.config.json" with { type: "json" };
import { weekFileSchema } from "../src/contract/week-file.ts";
import { toWeekData } from "../src/dashboard/data/from-wire.ts";
import { verifyWeek } from "../src/dashboard/data/verify.ts";
import { WeekPage } from "../src/dashboard/pages/week-page.tsx";
import { lastClosedWeek } from "../src/domain/week.ts";
import type { IndicatorDefinition } from "../src/indicators/definition.ts";
import { INDICATORS } from "../src/indicators/registry.ts";
import { computeSnapshot } from "../src/publisher/compute/compute-snapshot.ts";
import { parseConfig } from "../src/publisher/config.ts";
import { checkFolder } from "../src/returns/check-folder.ts";

vi.setConfig({ testTimeout: 120_000 });

const ADDED = vi.hoisted((): IndicatorDefinition => {
  const both = (text: string) => ({ id: text, en: text });
  return {
    key: "ban_uji",
    theme: "ban",
    headline: true,
    name: both("Kunjungan uji"),
    shortName: both("Uji"),
    definition: both("Hanya untuk pengujian."),
    numerator: both("terlaksana"),
    denominator: both("terjadwal"),
    countNoun: both("kunjungan uji"),
    shape: "ratio",
    unit: both("%"),
    direction: "up",
    protection: "S",
    tables: [{ dimensions: [], geography: "K" }],
    dimensions: [],
    sendings: [{ agency: "dinsos", scope: "own", dimensions: [], fields: ["pembilang", "penyebut"] }],
    provider: both("Dinas Sosial"),
    refresh: 1,
    chart: "rate",
  };
});

// The one line in each registry that a new indicator costs; everything else is what it is.
vi.mock("../src/indicators/registry.ts", async (original) => {
  const real = await original<typeof import("../src/indicators/registry.ts")>();
  return {
    INDICATORS: [...real.INDICATORS, ADDED],
    indicatorOf: (key: string) => (key === ADDED.key ? ADDED : real.indicatorOf(key)),
  };
});
vi.mock("../mocks/recipes/registry.ts", async (original) => {
  const real = await original<typeof import("../mocks/recipes/registry.ts")>();
  return { ...real, RECIPES: { ...real.RECIPES, [ADDED.key]: { figure: () => ({ numerator: 30, denominator: 40 }) } } };
});

// jsdom has no layout; the page is asked for as on a wide screen.
vi.stubGlobal("matchMedia", (query: string) => ({
  matches: query.includes("min-width"),
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
}));

test("a definition and a recipe are enough: the indicator is sent, checked, published, verified and shown", () => {
  const set = "lintas-tahun";
  const now = Date.parse(SETS[set].now);
  const encoder = new TextEncoder();
  const files = [...generateReturns({ set: SETS[set] })].map(([path, text]) => ({ path, bytes: encoder.encode(text) }));
  const folder = checkFolder(files, { now });
  expect(folder.findings.filter((finding) => finding.severity !== "warning")).toEqual([]);
  expect(folder.rows.some((row) => row.indicator === ADDED.key)).toBe(true);

  const ledger = { schema: "sinergi/ledger/1", protected: {}, first: {} } as const;
  const snapshot = computeSnapshot({ folder, config: parseConfig(config), lastWeek: lastClosedWeek(now), now, ledger });
  const file = weekFileSchema.parse(JSON.parse(JSON.stringify(snapshot.weeks.at(-1))));
  const week = toWeekData("week.json", file);
  verifyWeek("week.json", week, INDICATORS);

  render(<WeekPage week={week} manifest={{ source: config.source }} locale="id" />);
  const [row] = screen.getAllByRole("row").filter((one) => within(one).queryByText("Kunjungan uji"));
  expect(row?.textContent).toContain("75%");
  expect(row?.textContent).toMatch(/\d+ dari \d+ kunjungan uji/);
});
