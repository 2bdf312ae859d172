/** What XML 1.0 cannot hold: control characters, halves of a pair, and two that are no characters. */
const IMPOSSIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is they that are taken out
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The text without what no XML part can hold; the writers escape the rest themselves. */
export function xmlSafe(text: string): string {
  return text.replaceAll(IMPOSSIBLE, "");
}

/** The elements that stand directly in a piece of XML, each with all that it holds; text between them is left out. */
export function childrenOf(xml: string): string[] {
  const children: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: tag, index } of xml.matchAll(/<[^>]+>/g)) {
    const closes = tag.startsWith("</");
    const empty = tag.endsWith("/>");
    if (depth === 0 && !closes) start = index;
    depth += closes ? -1 : empty ? 0 : 1;
    if (depth === 0) children.push(xml.slice(start, index + tag.length));
  }
  return children;
}

/** "c:ser" of "<c:ser>…": what an element is called. */
export function nameOf(element: string): string {
  return /^<([\w:]+)/.exec(element)?.[1] ?? "";
}

/** Every `name` element of a text with its children in the order of a schema; what the schema does not list goes last. */
export function inOrder(text: string, name: string, order: readonly string[]): string {
  const rank = (element: string) => {
    const at = order.indexOf(nameOf(element));
    return at < 0 ? order.length : at;
  };
  return text.replaceAll(
    new RegExp(`(<${name}(?: [^>]*[^/>])?>)([\\s\\S]*?)(</${name}>)`, "g"),
    (_, open: string, inside: string, close: string) =>
      open +
      childrenOf(inside)
        .sort((one, other) => rank(one) - rank(other))
        .join("") +
      close,
  );
}
