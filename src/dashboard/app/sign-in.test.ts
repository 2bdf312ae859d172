// @vitest-environment jsdom
import { afterEach, expect, test, vi } from "vitest";
import { signIn, signInAddress } from "./sign-in.ts";

afterEach(() => {
  document.head.replaceChildren();
  window.sessionStorage.clear();
});

function named(content: string): void {
  const meta = document.createElement("meta");
  meta.name = "sinergi-masuk";
  meta.content = content;
  document.head.append(meta);
}

const VIEW = "#/?minggu=2026-W44";

test("without a named address one signs in at the page itself, which is loaded anew", () => {
  const address = signInAddress(VIEW);
  expect(address.href).toBe(`${document.baseURI.replace(/#.*/, "")}${VIEW}`);
  const event = { preventDefault: vi.fn() };
  const reload = vi.fn();
  signIn(address, event, reload);
  expect(event.preventDefault).toHaveBeenCalledOnce();
  expect(reload).toHaveBeenCalledOnce();
});

test("a named address is followed with the view in its fragment alone", () => {
  named("/oauth2/start?rd=%2F");
  const address = signInAddress(VIEW);
  expect(address.pathname + address.search + address.hash).toBe(`/oauth2/start?rd=%2F${VIEW}`);
  const event = { preventDefault: vi.fn() };
  const reload = vi.fn();
  signIn(address, event, reload);
  expect(event.preventDefault).not.toHaveBeenCalled();
  expect(reload).not.toHaveBeenCalled();
});

test.each(["javascript:alert(1)", "data:text/html,x", "http://["])("%s is no address to sign in at", (content) => {
  named(content);
  expect(signInAddress(VIEW).protocol).toMatch(/^https?:$/);
  expect(signInAddress(VIEW).pathname).toBe(window.location.pathname);
});
