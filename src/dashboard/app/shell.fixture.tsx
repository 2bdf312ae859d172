import { render, screen } from "@testing-library/react";
import { createDataRoom, DataProvider, type DataRoom } from "../data/data-context.tsx";
import { BASE, DEFINITIONS } from "../data/fake-api.fixture.ts";
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
