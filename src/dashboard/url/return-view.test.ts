// @vitest-environment jsdom
import { beforeEach, expect, test } from "vitest";
import { keepView, returnToView } from "./return-view.ts";

beforeEach(() => {
  window.sessionStorage.clear();
  window.history.replaceState(null, "", "/");
});

test("a kept view comes back once, to an address that names none", () => {
  keepView("#/?minggu=2026-W44");
  returnToView();
  expect(window.location.hash).toBe("#/?minggu=2026-W44");
  window.history.replaceState(null, "", "/");
  returnToView();
  expect(window.location.hash).toBe("");
});

test("an address with a view of its own is followed, and the kept one is forgotten", () => {
  keepView("#/?minggu=2026-W44");
  window.history.replaceState(null, "", "#/?minggu=2026-W40");
  returnToView();
  expect(window.location.hash).toBe("#/?minggu=2026-W40");
  expect(window.sessionStorage.length).toBe(0);
});

test("what is no view is not put into the address", () => {
  keepView("javascript:alert(1)");
  returnToView();
  expect(window.location.hash).toBe("");
});
