/** One condition of a breakdown: a dimension and its category. */
export type BreakdownPart = { readonly dimension: string; readonly category: string };

/**
 * The parts of "tahap=disalurkan|jenis=uep"; [] for the total "". Undefined where the form is wrong: a part without
 * "=", an empty name, or a dimension that comes twice.
 */
export function parseBreakdown(text: string): readonly BreakdownPart[] | undefined {
  if (text === "") return [];
  const parts: BreakdownPart[] = [];
  for (const piece of text.split("|")) {
    const cut = piece.indexOf("=");
    const dimension = piece.slice(0, cut);
    const category = piece.slice(cut + 1);
    if (cut < 1 || category === "" || category.includes("=")) return undefined;
    if (parts.some((part) => part.dimension === dimension)) return undefined;
    parts.push({ dimension, category });
  }
  return parts;
}

/** Parts as text, in the given order of dimensions; RangeError for a dimension that is not in it. */
export function formatBreakdown(parts: readonly BreakdownPart[], order: readonly string[]): string {
  const stranger = parts.find((part) => !order.includes(part.dimension));
  if (stranger !== undefined) throw new RangeError(`no such dimension: ${stranger.dimension}`);
  return [...parts]
    .sort((a, b) => order.indexOf(a.dimension) - order.indexOf(b.dimension))
    .map((part) => `${part.dimension}=${part.category}`)
    .join("|");
}

/** The one spelling of a breakdown that may come in any order; undefined for a wrong form or an unknown dimension. */
export function canonicalBreakdown(text: string, order: readonly string[]): string | undefined {
  const parts = parseBreakdown(text);
  if (parts === undefined || parts.some((part) => !order.includes(part.dimension))) return undefined;
  return formatBreakdown(parts, order);
}

/** The category of one dimension in a breakdown; undefined where the breakdown does not have it. */
export function categoryIn(text: string, dimension: string): string | undefined {
  return parseBreakdown(text)?.find((part) => part.dimension === dimension)?.category;
}
