/** Two lines of a title at its size, with room for where the lines break. */
const TWO_LINES = 100;

/** The first of the wordings that fits into two lines; the last is short enough by itself. A title has no full stop. */
export function fitTitle(wordings: readonly string[]): string {
  const chosen = wordings.find((one) => one.length <= TWO_LINES) ?? wordings.at(-1) ?? "";
  return chosen.replace(/\.$/, "");
}
