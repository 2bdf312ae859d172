// @vitest-environment jsdom
import { expect, test } from "vitest";
import { FIGURES, STAMP } from "../../view/figure/figures.fixture.ts";
import { ASSETS, KINDS, parsed, textBoxes } from "./scene.fixture.ts";
import { sceneSvg } from "./scene.ts";

/** Keys whose texts people or agencies may have written, or that come with a release. */
const WRITTEN = new Set(
  "title unit subject source text author name label sub value rest pair extra empty speech caption beforeHead agencies weekText classification simulated dataTime".split(
    " ",
  ),
);
/** The same structure with every such text replaced. */
function replaced<T>(thing: T, text: string): T {
  if (Array.isArray(thing)) return thing.map((one) => (typeof one === "string" ? text : replaced(one, text))) as T;
  if (typeof thing !== "object" || thing === null) return thing;
  const entries = Object.entries(thing).map(([key, one]) => [
    key,
    typeof one === "string" ? (WRITTEN.has(key) ? text : one) : key === "facts" ? one : replaced(one, text),
  ]);
  return Object.fromEntries(entries) as T;
}

const TEXTS = {
  script: "<script>alert(1)</script>",
  image: '"><image href="https://sinergi.example/x.png" onload="alert(1)"/>',
  style: "</text><style>*{display:none}</style>&lt;b&gt;&#60;",
  cdata: "]]><![CDATA[ <a href='javascript:alert(1)'>x</a> --> <?xml-stylesheet href='x'?> <!ENTITY x 'y'>",
  rtl: "\u202eشمال الجزيرة\u202d مكتب \u2067abc",
  emoji: "👩‍👩‍👧‍👦🇮🇩❤️‍🔥",
  control: "a\u0000b\u0008c\u001bd\ud800e\udc00f\ufffeg\u0085h\ti\nj",
  long: "W".repeat(10_000),
  words: "kata ".repeat(3000),
};
const ELEMENTS = "svg style title desc defs pattern clipPath g rect line path circle text".split(" ");

test.each(Object.entries(TEXTS))("a text of %s is text, and stays inside the picture", (_, text) => {
  for (const kind of KINDS) {
    const { facts, ...figure } = FIGURES("id")[kind];
    const svg = sceneSvg({ ...replaced(figure, text), facts }, replaced(STAMP("id"), text), ASSETS);
    const root = parsed(svg);
    const all = [root, ...root.querySelectorAll("*")];
    expect([...new Set(all.map((one) => one.nodeName))].filter((name) => !ELEMENTS.includes(name))).toEqual([]);
    expect(root.querySelectorAll("style")).toHaveLength(1);
    for (const { name, value } of all.flatMap((one) => [...one.attributes])) {
      expect(name).not.toMatch(/^on|href|style|class|src/);
      expect(value.replaceAll(/url\(#[a-z-]+\)/g, ""), name).not.toMatch(/url|javascript:|var\(/);
    }
    expect(svg).not.toMatch(/[\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
    expect(svg).not.toMatch(/\p{Cc}/u);
    for (const box of textBoxes(root)) {
      expect(box.left, box.text.slice(0, 40)).toBeGreaterThanOrEqual(20);
      expect(box.right, box.text.slice(0, 40)).toBeLessThanOrEqual(1580);
    }
  }
});
