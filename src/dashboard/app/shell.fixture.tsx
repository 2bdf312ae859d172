import { cleanup, configure, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, vi } from "vitest";
import { createDataRoom, DataProvider, type DataRoom } from "../data/data-context.tsx";
import { BASE, DEFINITIONS, type FakeApi, fakeApi } from "../data/fake-api.fixture.ts";
import { Shell } from "./shell.tsx";

/** The frame on the fake API, for its tests. */
export function open(): DataRoom {
  const room = createDataRoom(BASE, async () => DEFINITIONS);
  // The waits between tries are tested beside their function.
  const { queries } = room.client.getDefaultOptions();
  room.client.setDefaultOptions({ queries: { ...queries, retryDelay: 1 } });
  render(
    <DataProvider room={room}>
      <Shell />
    </DataProvider>,
  );
  return room;
}

/** The button of the stepper, once it shows that week. */
export const week = (n: number) => screen.findByRole("button", { name: new RegExp(`^(Minggu ke-|Week )${n} `) });
/** The heading of the page of that week. */
export const pageOf = (n: number) => screen.findByRole("heading", { level: 1, name: `Ringkasan minggu ke-${n}` });

/** A fresh fake API before every test of a file, and the first page; the answer to every fetch of the frame. */
export function freshApi(): { readonly api: FakeApi } {
  // Hashing and parsing take their time where many tests run at once.
  configure({ asyncUtilTimeout: 15_000 });
  const now = { api: fakeApi() };
  beforeEach(() => {
    now.api = fakeApi();
    vi.stubGlobal("fetch", (...args: Parameters<typeof fetch>) => now.api.fetch(...args));
    window.history.replaceState(null, "", "#/");
  });
  afterEach(() => {
    cleanup();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });
  return now;
}
