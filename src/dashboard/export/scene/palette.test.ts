import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { GAPS, PALETTE, STEPS } from "./palette.ts";

const css = readFileSync(join(import.meta.dirname, "../../ui/tokens.css"), "utf8");
const root = /:root \{([\s\S]*?)\n\}/.exec(css)?.[1] ?? "";
const tokens = new Map([...root.matchAll(/--([\w-]+): ([^;]+);/g)].map(([, name, value]) => [name ?? "", value ?? ""]));

/** The value of a token, through whatever it stands for. */
function token(name: string): string | undefined {
  const value = tokens.get(name);
  const other = value === undefined ? null : /^var\(--([\w-]+)\)$/.exec(value);
  return other?.[1] === undefined ? value : token(other[1]);
}

const kebab = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
/** Names that say what the colour is for in a picture. */
const NAMES: Readonly<Record<string, string>> = {
  ink2: "ink-2",
  ink3: "ink-3",
  surface2: "surface-2",
  arang700: "arang-700",
  arang500: "arang-500",
  kapur50: "kapur-50",
  brand: "nila-700",
  brandSoft: "laut-4",
};

test("the colours of a picture are the tokens of the light theme", () => {
  for (const [name, value] of Object.entries(PALETTE)) {
    if (name !== "hatchLine") expect(token(NAMES[name] ?? kebab(name)), name).toBe(value);
  }
  STEPS.forEach((value, i) => {
    expect(token(`laut-${i + 1}`)).toBe(value);
  });
  ["div-n2", "div-n1", "div-0", "div-p1", "div-p2"].forEach((name, i) => {
    expect(token(name)).toBe(GAPS[i]);
  });
});
