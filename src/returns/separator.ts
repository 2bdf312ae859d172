/** The separator of a table; both: the header holds either one, so neither may be guessed. */
export type SeparatorFound = ";" | "," | "both" | "none";

/** Told from the header line alone, outside quotes: rows may hold decimal commas and text. */
export function separatorOf(text: string): SeparatorFound {
  const header = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text.trimStart())?.[0] ?? "";
  const bare = header.replaceAll(/"(?:[^"]|"")*"/g, "");
  const semicolon = bare.includes(";");
  const comma = bare.includes(",");
  if (semicolon && comma) return "both";
  if (semicolon) return ";";
  return comma ? "," : "none";
}
