import type { Parts } from "./parts.ts";
import { inOrder } from "./xml.ts";

/** One date for every file: nothing says when it was written. */
const DATE = "1980-01-01T00:00:00Z";
const FONT = "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(" ");

/** What is mended in a part whose name fits. */
export type Mend = readonly [part: RegExp, mend: (xml: string) => string];

/** No moment in the properties of any package, and of write-excel-file 4.1.1 the children of a font in their order. */
export const WORKBOOK_MENDS: readonly Mend[] = [
  [/^docProps\/core\.xml$/, (xml) => xml.replaceAll(/(<dcterms:(?:created|modified)\b[^>]*>)[^<]*/g, `$1${DATE}`)],
  [/^xl\/styles\.xml$/, (xml) => inOrder(xml, "font", FONT)],
];

/** Every XML part with what is mended in it; the others as they are. */
export function mended(parts: Parts, mends: readonly Mend[]): Parts {
  const whole = (name: string, part: string) =>
    mends.reduce((xml, [path, mend]) => (path.test(name) ? mend(xml) : xml), part);
  return new Map(
    [...parts].map(([name, part]) => [name, typeof part === "string" ? whole(name, part) : part] as const),
  );
}
