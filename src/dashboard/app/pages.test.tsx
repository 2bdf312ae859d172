// @vitest-environment jsdom
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { publish, W46, W47, weekFile } from "../data/fake-api.fixture.ts";
import { freshApi, open, pageOf } from "./shell.fixture.tsx";

// The frame is what is tested here; the pages have tests of their own.
vi.mock("./lazy-pages.tsx", () => import("./plain-pages.fixture.tsx"));

const now = freshApi();

test("another page of the same week is one step away, begins at its top and comes back", async () => {
  await publish(now.api, [weekFile(W46), weekFile(W47)]);
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

test("P opens the deck of the week on the screen, the button too, and the frame is gone", async () => {
  await publish(now.api, [weekFile(W46), weekFile(W47)]);
  window.history.replaceState(null, "", "#/peta?minggu=2026-W46&bahasa=en");
  open();
  await screen.findByRole("heading", { level: 1, name: "Area map, week 46" });
  const [button] = screen.getAllByRole("link", { name: "Presentation" });
  expect(button?.getAttribute("href")).toBe("#/paparan?minggu=2026-W46&bahasa=en");
  await userEvent.keyboard("p");
  await screen.findByRole("heading", { level: 1, name: "Paparan" });
  expect(window.location.hash).toBe("#/paparan?minggu=2026-W46&bahasa=en");
  expect(screen.queryByRole("navigation")).toBeNull();
});

test("P is a letter where somebody types, and with a key of the browser's beside it", async () => {
  await publish(now.api, [weekFile(W47)]);
  open();
  await pageOf(47);
  const field = document.body.appendChild(document.createElement("input"));
  field.focus();
  await userEvent.keyboard("p");
  expect(field.value).toBe("p");
  field.remove();
  await userEvent.keyboard("{Control>}p{/Control}{Alt>}p{/Alt}");
  expect(window.location.hash).toBe("#/");
});
