// @vitest-environment jsdom
import { act, cleanup, render, screen } from "@testing-library/react";
import { type ReactNode, Suspense, startTransition, useState } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

const server = vi.hoisted(() => ({ answer: (): Promise<unknown> => Promise.resolve() }));

vi.mock("./page-parts.ts", () => ({ findPart: async () => () => server.answer() }));

const PART = () => <p>the page</p>;

beforeEach(() => vi.resetModules());
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

type AnyPage = typeof import("./lazy-pages.tsx")["PlainPage"];

const shown = (PlainPage: AnyPage): ReactNode => (
  <Suspense fallback={<p>waiting</p>}>
    <PlainPage page="/periksa" manifest={undefined} simulated locale="id" />
  </Suspense>
);

function Navigation({ to: Shown, onReady }: { readonly to: AnyPage; readonly onReady: (go: () => void) => void }) {
  const [gone, setGone] = useState(false);
  onReady(() => startTransition(() => setGone(true)));
  return gone ? <Shown page="/periksa" manifest={undefined} simulated locale="id" /> : <p>before</p>;
}

test("a part that a navigation waits for is rendered without a complaint of React's", async () => {
  const complaints = vi.spyOn(console, "error");
  let come = () => {};
  server.answer = () => new Promise((resolve) => (come = () => resolve(PART)));
  const { PlainPage } = await import("./lazy-pages.tsx");
  let go = () => {};
  render(
    <Suspense fallback={<p>waiting</p>}>
      <Navigation to={PlainPage} onReady={(ready) => (go = ready)} />
    </Suspense>,
  );
  // React keeps what is shown, and begins the new page again once its part is here.
  await act(async () => go());
  expect(screen.getByText("before")).toBeTruthy();
  await act(async () => come());
  expect(screen.getByText("the page")).toBeTruthy();
  expect(complaints).not.toHaveBeenCalled();
});

test("a part that came ahead is rendered at once, without its fallback", async () => {
  server.answer = async () => PART;
  const { PlainPage, preloadPage } = await import("./lazy-pages.tsx");
  await preloadPage("/periksa");
  const { container } = render(shown(PlainPage));
  expect(container.textContent).toBe("the page");
});

test("a part that is gone is a fault of its own where its page is shown; fetching it ahead never rejects", async () => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  server.answer = () => Promise.reject(new TypeError("Failed to fetch dynamically imported module"));
  const { PlainPage, ChunkError, preloadPage } = await import("./lazy-pages.tsx");
  await expect(preloadPage("/periksa")).resolves.toBeUndefined();
  await expect(act(async () => render(shown(PlainPage)))).rejects.toThrow(ChunkError);
});
