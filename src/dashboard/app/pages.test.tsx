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
