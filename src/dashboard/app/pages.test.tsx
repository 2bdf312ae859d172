// @vitest-environment jsdom
import { cleanup, configure, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type FakeApi, fakeApi, publish, W46, W47, weekFile } from "../data/fake-api.fixture.ts";
import type { WeekData } from "../data/week-data.ts";
import type { Locale } from "../i18n/locale.ts";
import { open, pageOf } from "./shell.fixture.tsx";

// Hashing and parsing take their time where many tests run at once.
configure({ asyncUtilTimeout: 4000 });
vi.setConfig({ testTimeout: 20_000 });

// The frame is what is tested here; the page has tests of its own.
vi.mock("./lazy-pages.tsx", async () => {
  const { word } = await import("../i18n/words.ts");
  return {
    ChunkError: Error,
    CheckPage: ({ locale }: { readonly locale: Locale }) => <h1>{word(locale, "checkReport")}</h1>,
    MapPage: ({ week, locale }: WeekPageProps) => (
      <h1>{word(locale, "mapOfWeek", { n: Number(week.week.slice(6)) })}</h1>
    ),
    WeekPage: ({ week, locale }: WeekPageProps) => (
      <h1>{word(locale, "overviewOfWeek", { n: Number(week.week.slice(6)) })}</h1>
    ),
  };
});
type WeekPageProps = { readonly week: WeekData; readonly locale: Locale };

let api: FakeApi;

beforeEach(() => {
  api = fakeApi();
  vi.stubGlobal("fetch", (...args: Parameters<typeof fetch>) => api.fetch(...args));
  window.history.replaceState(null, "", "#/");
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test("another page of the same week is one step away, begins at its top and comes back", async () => {
  await publish(api, [weekFile(W46), weekFile(W47)]);
  open();
  await pageOf(47);
  await userEvent.click(screen.getByRole("button", { name: "Minggu sebelumnya" }));
  await pageOf(46);
  const [link] = screen.getAllByRole("link", { name: "Peta wilayah" });
  window.location.hash = (link as HTMLAnchorElement).hash;
  await screen.findByRole("heading", { level: 1, name: "Peta wilayah minggu ke-46" });
  expect(document.title).toBe("Peta wilayah minggu ke-46 · Sinergi");
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("main")));
});

test("a page that needs no figures stands although the server answers nothing", async () => {
  window.history.replaceState(null, "", "#/periksa");
  open();
  await screen.findByRole("heading", { level: 1, name: "Periksa laporan" });
  expect(document.title).toBe("Periksa laporan · Sinergi");
});
