// @vitest-environment jsdom
import { afterEach, expect, test } from "vitest";
import { type FocusPlace, focusPlace, type KeyEvent, keyPress } from "./key-press.ts";

afterEach(() => document.body.replaceChildren());

const press = (key: string, more: Partial<KeyEvent> = {}, place: FocusPlace = "deck") =>
  keyPress({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, repeat: false, ...more }, place);

test("a key is the deck's, its letter small", () => {
  expect(press("PageDown")).toEqual({ kind: "key", key: "PageDown" });
  expect(press("B")).toEqual({ kind: "key", key: "b" });
  expect(press("?", { shiftKey: true })).toEqual({ kind: "key", key: "?" });
});

test.each([
  ["b", { ctrlKey: true }],
  ["f", { metaKey: true }],
  ["ArrowLeft", { altKey: true }],
  ["B", { shiftKey: true }],
  [" ", { shiftKey: true }],
  ["ArrowRight", { shiftKey: true }],
] as const)("%s with %o is not the deck's", (key, more) => {
  expect(press(key, more)).toBeUndefined();
});

test.each([
  ["F5", {}],
  ["F5", { shiftKey: true }],
  ["F5", { ctrlKey: true }],
  ["r", { ctrlKey: true }],
  ["R", { ctrlKey: true, shiftKey: true }],
  ["r", { metaKey: true }],
] as const)("%s with %o would load the page anew, wherever the focus is", (key, more) => {
  expect(press(key, more)?.kind).toBe("reload");
  expect(press(key, more, "field")?.kind).toBe("reload");
});

test("a key that is held down does not run through the slides", () => {
  expect(press("ArrowRight", { repeat: true })).toEqual({ kind: "held" });
});

test("letters and arrows stay in a field; Space and Enter press the control that has the focus", () => {
  for (const key of ["b", "5", "ArrowRight", "Escape"]) expect(press(key, {}, "field")).toBeUndefined();
  for (const key of [" ", "Enter"]) expect(press(key, {}, "control")).toBeUndefined();
  expect(press("PageDown", {}, "control")).toEqual({ kind: "key", key: "PageDown" });
});

test("where the focus is, is read off the element", () => {
  const add = (tag: string, more: Record<string, string> = {}) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(more)) element.setAttribute(name, value);
    document.body.append(element);
    return element;
  };
  for (const tag of ["input", "select", "textarea"]) expect(focusPlace(add(tag))).toBe("field");
  expect(focusPlace(add("div", { contenteditable: "true" }))).toBe("field");
  const button = add("button");
  button.append(document.createElement("span"));
  expect(focusPlace(button.firstChild)).toBe("control");
  expect(focusPlace(add("a", { href: "#/" }))).toBe("control");
  expect(focusPlace(document.body)).toBe("deck");
  expect(focusPlace(null)).toBe("deck");
});
