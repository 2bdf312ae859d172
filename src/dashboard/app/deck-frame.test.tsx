// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, beforeEach, expect, test, vi } from "vitest";
import { toWeek } from "../../domain/week.ts";
import { publish, W46, W47, weekFile } from "../data/fake-api.fixture.ts";
import { controlWord } from "../i18n/words-deck-controls.ts";
import { COMMAND_IDS, commandNamed } from "../projector/deck/commands.ts";
import { preloadPage } from "./lazy-pages.tsx";
import { freshApi, open } from "./shell.fixture.tsx";

const now = freshApi();

// As the application does before it begins: nothing of the deck is tested by waiting for its script.
beforeAll(() => preloadPage("/paparan"), 120_000);

beforeEach(() => {
  window.name = "";
  window.history.replaceState(null, "", "#/paparan/2?minggu=2026-W47");
  // What jsdom has no notion of.
  HTMLDialogElement.prototype.showModal = function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
    this.open = false;
  };
});

/** The number of the slide on the screen, once it stands there. */
const slide = (n: number) => screen.findByRole("region", { name: new RegExp(`^${n} / `) });
const code = (id: string) => id.slice(0, 8);
const shows = (id: string) =>
  expect(document.querySelector("[data-strip]")?.textContent).toContain(`Rilis ${code(id)}`);
const other = (n: number) => ({
  ...weekFile(W47),
  notes: [{ week: W47, indicator: "ban_pantau", region: "36", text: `Catatan ${n}.`, author: "dinsos-prov" }],
});

test("the deck stands without the frame, on the slide of the link, and steps leave no trail behind", async () => {
  await publish(now.api, [weekFile(W46), weekFile(W47)]);
  open();
  await slide(2);
  expect(screen.queryByRole("navigation", { name: "Navigasi utama" })).toBeNull();
  const before = window.history.length;
  await userEvent.keyboard("{PageDown}");
  await slide(3);
  expect(window.location.hash).toBe("#/paparan/3?minggu=2026-W47");
  expect(window.history.length).toBe(before);
  expect(document.title).toMatch(/^Slide 3 dari \d+: .+ · Sinergi$/);
  expect(document.activeElement).toBe(await slide(3));
  cleanup();
  open();
  await slide(3);
});

test("a link without a week names it once the deck is open, so that it stays on it", async () => {
  await publish(now.api, [weekFile(W46), weekFile(W47)]);
  window.history.replaceState(null, "", "#/paparan");
  open();
  await slide(1);
  await waitFor(() => expect(window.location.hash).toBe("#/paparan/1?minggu=2026-W47"));
});

test("a newer release changes nothing until it is taken by hand", async () => {
  const first = await publish(now.api, [weekFile(W47)]);
  const room = open();
  await slide(2);
  shows(first);
  const second = await publish(now.api, [other(1)]);
  await room.client.refetchQueries({ queryKey: ["manifest"] });
  await waitFor(() => expect(screen.getAllByText("Rilis baru tersedia").length).toBeGreaterThan(0));
  shows(first);
  await userEvent.keyboard("?");
  await userEvent.click(await screen.findByRole("button", { name: "Gunakan rilis baru" }));
  await waitFor(() => shows(second));
  await slide(2);
  // What was said of it a moment ago fades by itself.
  await waitFor(() => expect(screen.queryByText("Rilis baru tersedia")).toBeNull());
});

test("neither a release that is refused, nor one without the week, nor a dead server changes what is shown", async () => {
  const id = await publish(now.api, [weekFile(W47)]);
  const room = open();
  await slide(2);
  const again = () => room.client.refetchQueries({ queryKey: ["manifest"] });
  const bad = structuredClone(weekFile(W47));
  Object.assign(bad.figures.find((one) => one.indicator === "asm_cakupan")?.figure.numerator ?? {}, { value: 41 });
  await publish(now.api, [bad]);
  await again();
  await publish(now.api, [weekFile(toWeek("2026-W48"))]);
  await again();
  now.api.files.set("pointer.json", () => new Response("", { status: 500 }));
  await again();
  await slide(2);
  shows(id);
  expect(screen.queryByRole("alert")).toBeNull();
  expect(screen.queryByText("Rilis baru tersedia")).toBeNull();
  await userEvent.keyboard("{PageDown}");
  await slide(3);
});

test("an ended session takes the deck away as it takes every page", async () => {
  await publish(now.api, [weekFile(W47)]);
  const room = open();
  await slide(2);
  now.api.files.set("pointer.json", () => new Response("", { status: 401 }));
  void room.client.refetchQueries({ queryKey: ["manifest"] });
  await screen.findByRole("heading", { name: "Sesi terkunci" });
  expect(document.querySelector("[data-strip]")).toBeNull();
});

test("until there are data the deck says what every page says", async () => {
  await publish(now.api, [weekFile(W46)]);
  open();
  await screen.findByRole("heading", { name: /^Data minggu ke-47/ });
});

test("the help lists every command that is to be had, each as a button with the keys that give it", async () => {
  await publish(now.api, [weekFile(W47)]);
  open();
  await slide(2);
  await userEvent.keyboard("?");
  const help = within(await screen.findByRole("dialog"));
  // jsdom has no full screen, and there is no newer release; the room's window is this one.
  const absent = ["fullScreen", "newer", "room"];
  for (const id of COMMAND_IDS) {
    const button = help.queryByRole("button", { name: new RegExp(controlWord("id", id).replace("?", "\\?")) });
    expect([id, button === null]).toEqual([id, absent.includes(id)]);
    if (button === null) continue;
    expect([id, button.querySelectorAll("kbd").length]).toEqual([id, commandNamed(id).caps.length]);
  }
  await userEvent.keyboard("{Escape}");
  expect(screen.queryByRole("dialog")).toBeNull();
  await slide(2);
});

test("Esc leaves for the weekly page of the same week", async () => {
  await publish(now.api, [weekFile(W46), weekFile(W47)]);
  window.history.replaceState(null, "", "#/paparan/1?minggu=2026-W46&bahasa=en");
  open();
  await slide(1);
  await userEvent.keyboard("{Escape}");
  await waitFor(() => expect(window.location.hash).toBe("#/?minggu=2026-W46&bahasa=en"));
});

test("no key loads the deck anew: F5 is kept from the browser, and it is said why", async () => {
  await publish(now.api, [weekFile(W47)]);
  open();
  await slide(2);
  // One notice at a time: whether the deck is ready would take the place of this one.
  await screen.findAllByText(/siap tanpa internet/i);
  const event = new KeyboardEvent("keydown", { key: "F5", bubbles: true, cancelable: true });
  window.dispatchEvent(event);
  expect(event.defaultPrevented).toBe(true);
  expect((await screen.findAllByText(/^Muat ulang dimatikan/)).length).toBeGreaterThan(0);
});

test("a reload without internet explains itself, and the deck is back with the network", async () => {
  const id = await publish(now.api, [weekFile(W47)]);
  window.name = `sinergi-rapat-${code(id)}`;
  const online = vi.spyOn(window.navigator, "onLine", "get").mockReturnValue(false);
  const sound = now.api.fetch;
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));
  open();
  await screen.findByRole("heading", { name: "Paparan dimuat ulang tanpa internet" });
  online.mockReturnValue(true);
  vi.stubGlobal("fetch", sound);
  await userEvent.click(screen.getByRole("button", { name: "Coba lagi" }));
  await slide(2);
  shows(id);
});
