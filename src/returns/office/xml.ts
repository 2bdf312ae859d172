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
