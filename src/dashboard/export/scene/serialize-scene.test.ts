import { expect, test } from "vitest";
import { type ElementName, node, type SceneNode } from "./scene-node.ts";
import { serializeScene } from "./serialize-scene.ts";

const picture = (...children: SceneNode[]) => serializeScene(node("svg", {}, children), []);

test.each([
  ["a script", () => picture(node("script" as ElementName))],
  ["a picture inside", () => picture(node("svg"))],
  ["foreign content", () => picture(node("foreignObject" as ElementName))],
  ["an address", () => picture(node("rect", { href: "x" }))],
  ["a handler", () => picture(node("rect", { onclick: "x" }))],
  ["a style", () => picture(node("rect", { style: "fill:red" }))],
  ["a class", () => picture(node("rect", { class: "x" }))],
  ["a custom property", () => picture(node("rect", { fill: "var(--ink)" }))],
  ["another file's fill", () => picture(node("rect", { fill: "url(x.svg#a)" }))],
  ["a colour by name", () => picture(node("rect", { fill: "red" }))],
  ["no number", () => picture(node("rect", { x: Number.NaN }))],
  ["a number as text", () => picture(node("rect", { x: "1" }))],
  ["a path with words", () => picture(node("path", { d: "M0 0<" }))],
  ["text where none belongs", () => picture(node("g", {}, ["a"]))],
  ["one id twice", () => picture(node("g", { id: "a" }), node("g", { id: "a" }))],
  ["a font that is none", () => serializeScene(node("svg"), [{ base64: '");x' }])],
  ["another root", () => serializeScene(node("g"), [])],
])("%s is refused", (_, make) => {
  expect(make).toThrow("scene:");
});

test("text is escaped, numbers are short, and what is not given is not written", () => {
  const text = node("text", { x: 1 / 3, y: undefined }, ["a < b & c\u0000\ud800"]);
  expect(picture(text)).toMatch(/<text x="0\.33">a &lt; b &amp; c<\/text><\/svg>$/);
});

test("the fonts stand in one style, and nothing else does", () => {
  const svg = serializeScene(node("svg"), [{ base64: "AAAA" }, { base64: "BBBB", range: "U+2248,U+2264-2265" }]);
  expect(svg.match(/<style>/g)).toHaveLength(1);
  expect(svg.match(/@font-face/g)).toHaveLength(2);
  expect(svg).toContain("unicode-range:U+2248,U+2264-2265");
});
