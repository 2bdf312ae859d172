import { cleanText } from "../clean-text.ts";
import type { ElementName, SceneNode } from "./scene-node.ts";

/** The family that every text names first; what follows stands in where a program ignores the embedded file. */
const FAMILY = "Plus Jakarta Sans";
const FAMILIES = `${FAMILY}, Arial, Liberation Sans, Helvetica, sans-serif`;

const NUMBERS =
  "x y x1 x2 y1 y2 cx cy r rx width height font-size font-weight stroke-width fill-opacity stroke-opacity textLength";
const PAINT = /^(none|#[0-9a-f]{6}|url\(#[a-z-]+\))$/;
/** What a text attribute may say; all others are numbers. */
const TEXTS: Readonly<Record<string, RegExp>> = {
  id: /^[a-z-]+$/,
  lang: /^(id|en)$/,
  d: /^[MLHVCAZmlhvcaz0-9eE., -]*$/,
  fill: PAINT,
  stroke: PAINT,
  transform: /^(translate|scale)\([-0-9. ]+\)( (translate|scale)\([-0-9. ]+\))?$/,
  lengthAdjust: /^spacingAndGlyphs$/,
  "clip-path": /^url\(#[a-z-]+\)$/,
  patternUnits: /^userSpaceOnUse$/,
  viewBox: /^[-0-9. ]+$/,
  "text-anchor": /^(start|middle|end)$/,
  "stroke-dasharray": /^[0-9. ]+$/,
  "stroke-linecap": /^(round|butt)$/,
  "stroke-linejoin": /^round$/,
};
const NUMERIC = new Set(NUMBERS.split(" "));
const ELEMENTS: ReadonlySet<string> = new Set<ElementName>([
  "svg",
  "title",
  "desc",
  "defs",
  "pattern",
  "clipPath",
  "g",
  "rect",
  "line",
  "path",
  "circle",
  "text",
  "tspan",
]);
/** The only elements whose children may be text. */
const WORDED: ReadonlySet<string> = new Set<ElementName>(["title", "desc", "text", "tspan"]);

/** A font file in base64, and for which signs it is; for all where nothing is said. */
export type EmbeddedFont = { readonly base64: string; readonly range?: "U+2248,U+2264-2265" };

/**
 * A picture as a document of its own, in one line.
 * @throws {Error} On an element, an attribute or a value that is not on the lists above, and on an id given twice:
 *   a picture that could hold more than a picture must not leave.
 */
export function serializeScene(root: SceneNode, fonts: readonly EmbeddedFont[]): string {
  const { attributes, children } = root;
  if (root.name !== "svg") throw new Error(`scene: the root is ${root.name}`);
  const given = attributesOf(root.name, attributes);
  const ids = new Set<string>();
  const body = children.map((child) => write(child, "svg", ids)).join("");
  const fixed = `xmlns="http://www.w3.org/2000/svg" role="img" font-family="${FAMILIES}"`;
  return `<svg ${fixed}${given}>${fontFaces(fonts)}${body}</svg>`;
}

function fontFaces(fonts: readonly EmbeddedFont[]): string {
  if (fonts.length === 0) return "";
  const faces = fonts.map(({ base64, range }) => {
    if (!/^[A-Za-z0-9+/]+=*$/.test(base64)) throw new Error("scene: a font is not base64");
    const only = range === undefined ? "" : `;unicode-range:${range}`;
    return `@font-face{font-family:"${FAMILY}";font-weight:200 800;src:url(data:font/woff2;base64,${base64}) format("woff2")${only}}`;
  });
  return `<style>${faces.join("")}</style>`;
}

function write(child: SceneNode | string, parent: string, ids: Set<string>): string {
  if (typeof child === "string") {
    if (!WORDED.has(parent)) throw new Error(`scene: text in ${parent}`);
    return escapeText(child);
  }
  const { name, attributes, children } = child;
  if (!ELEMENTS.has(name) || name === "svg") throw new Error(`scene: element ${name}`);
  const { id } = attributes;
  if (id !== undefined) {
    if (ids.has(String(id))) throw new Error(`scene: id ${id} twice`);
    ids.add(String(id));
  }
  const inner = children.map((one) => write(one, name, ids)).join("");
  const open = `<${name}${attributesOf(name, attributes)}`;
  return inner === "" ? `${open}/>` : `${open}>${inner}</${name}>`;
}

function attributesOf(name: string, attributes: SceneNode["attributes"]): string {
  return Object.entries(attributes)
    .map(([key, value]) => {
      if (value === undefined) return "";
      return ` ${key}="${NUMERIC.has(key) ? numberOf(name, key, value) : textOf(name, key, value)}"`;
    })
    .join("");
}

function numberOf(name: string, key: string, value: string | number): string {
  if (typeof value !== "number" || !Number.isFinite(value)) throw new Error(`scene: ${name} ${key} is no number`);
  return String(Math.round(value * 100) / 100);
}

function textOf(name: string, key: string, value: string | number): string {
  const allowed = TEXTS[key];
  if (allowed === undefined) throw new Error(`scene: attribute ${key} of ${name}`);
  if (typeof value !== "string" || !allowed.test(value)) throw new Error(`scene: ${name} ${key} is ${value}`);
  return value;
}

function escapeText(text: string): string {
  return cleanText(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
