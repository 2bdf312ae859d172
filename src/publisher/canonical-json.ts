/**
 * JSON with keys in the order of their code units and one line feed at the end: one value has exactly one text.
 * Throws RangeError for what JSON would quietly turn into null (NaN, Infinity, a hole in a list).
 */
export function canonicalJson(value: unknown): string {
  return `${write(value)}\n`;
}

/** The UTF-8 bytes of canonicalJson. */
export function canonicalBytes(value: unknown): Uint8Array {
  return new TextEncoder().encode(canonicalJson(value));
}

function write(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(write).join(",")}]`;
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).filter(([, one]) => one !== undefined);
    entries.sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${write(one)}`).join(",")}}`;
  }
  if (value === undefined || (typeof value === "number" && !Number.isFinite(value))) {
    throw new RangeError(`no JSON for ${String(value)}`);
  }
  return JSON.stringify(value);
}
