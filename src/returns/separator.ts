/** The separator of a table; both: the header holds either one, so neither may be guessed. */
export type SeparatorFound = ";" | "," | "both" | "none";

/** Told from the header line alone, outside quotes: rows may hold decimal commas and text. */
export function separatorOf(text: string): SeparatorFound {
  let quoted = false;
  let semicolon = false;
  let comma = false;
  // Letter by letter: a pattern with alternatives overflows the stack on a line of a million quotes.
  for (let at = text.search(/\S/); at >= 0 && at < text.length; at += 1) {
    const letter = text[at];
    if (letter === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (letter === "\n" || letter === "\r") break;
    else if (letter === ";") semicolon = true;
    else if (letter === ",") comma = true;
  }
  if (semicolon && comma) return "both";
  if (semicolon) return ";";
  return comma ? "," : "none";
}
