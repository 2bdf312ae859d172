/** A sheet of an office has a few thousand cells; a year's returns of a sender some ten thousand. */
const CELLS = 1_000_000;
const COLUMNS = 16_384;
/** Links over more cells than this are marked at their first cell alone. */
const LINKED = 1_000;
const LINKS = 10_000;

const CELL = /<(?:\w+:)?c[\s>/]/g;
const COLUMN = /<(?:\w+:)?col(\s[^<>]*)>/g;
const LINK = /<(?:\w+:)?hyperlink\s[^<>]*>/g;
const REF = /\bref\s*=\s*(?:"[^"]*"|'[^']*'|[^\s/>]+)/g;
/** Prefix, attributes, slash of a tag that closes itself, and what follows up to the next tag. */
const FORMULA = /<((?:\w+:)?)f(\s[^<>]*?)?(\/?)>([^<]*)/g;
/** Excel allows no longer ones. */
const LONGEST_FORMULA = 8_192;
/** Letters that the library may write when it copies one formula to the cells that share it. */
const COPIED = 50_000_000;

/**
 * A sheet's XML without what keeps the library busy for hours: columns and links over millions of cells, formulas
 * over ranges. Nothing that a return is asked is lost: that a cell has a formula or a link, that a column is hidden.
 * Undefined where there is more of it than in any return.
 */
export function tameSheet(xml: string): string | undefined {
  const bare = withoutComments(xml);
  if (bare === undefined || count(bare, CELL, CELLS) > CELLS || count(bare, LINK, LINKS) > LINKS) return undefined;
  if (/<(?:\w+:)?f(?:\s[^<>]*)?>\s*<!/.test(bare)) return undefined;
  let columns = 0;
  let formulas = 0;
  let longest = 0;
  const tamed = bare
    .replaceAll(FORMULA, (tag, prefix: string, attributes = "", closed: string, text: string) => {
      formulas += 1;
      longest = Math.max(longest, text.length);
      if (/\bt\s*=\s*["']?shared/.test(attributes)) return tag;
      if (closed !== "") return `<${prefix}f>0</${prefix}f>${text}`;
      // Cells of a data table have a formula without a text; the library would take them for values.
      return `<${prefix}f>${text.trim() === "" ? "0" : text}`;
    })
    .replaceAll(COLUMN, (_, attributes: string) => {
      const min = Math.max(1, numberOf(attributes, "min") ?? 1);
      const max = Math.min(COLUMNS, numberOf(attributes, "max") ?? min);
      columns += Math.max(0, max - min + 1);
      const hidden = /\bhidden\s*=\s*["']?(?:1|true)\b/.test(attributes) || numberOf(attributes, "width") === 0;
      return `<col min="${min}" max="${max}"${hidden ? ' hidden="1"' : ""}/>`;
    })
    .replaceAll(LINK, (tag) => tag.replaceAll(REF, (ref) => `ref="${shortRef(ref)}"`));
  const tooMuch = columns > COLUMNS || longest > LONGEST_FORMULA || formulas * longest > COPIED;
  return tooMuch ? undefined : tamed;
}

function withoutComments(xml: string): string | undefined {
  const kept: string[] = [];
  let at = 0;
  for (let from = xml.indexOf("<!--"); from !== -1; from = xml.indexOf("<!--", at)) {
    const end = xml.indexOf("-->", from + 4);
    if (end === -1) return undefined;
    kept.push(xml.slice(at, from));
    at = end + 3;
  }
  kept.push(xml.slice(at));
  const bare = kept.join("");
  // What was left between two comments may be one itself: nobody writes that by accident.
  return bare.includes("<!--") ? undefined : bare;
}

function count(xml: string, pattern: RegExp, most: number): number {
  let found = 0;
  for (const _ of xml.matchAll(pattern)) {
    found += 1;
    if (found > most) break;
  }
  return found;
}

function numberOf(attributes: string, name: string): number | undefined {
  const text = new RegExp(`\\b${name}\\s*=\\s*["']?([\\d.]+)`).exec(attributes)?.[1];
  return text === undefined ? undefined : Number(text);
}

function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** "A2:A9" as it is where it is small; its first cell otherwise. */
function shortRef(attribute: string): string {
  const ref = attribute.replace(/^ref\s*=\s*/, "").replaceAll(/["'$\s]/g, "");
  const [, left = "", top = "", right = left, bottom = top] =
    /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/.exec(ref) ?? [];
  if (left === "") return "A1";
  const area = (columnOf(right) - columnOf(left) + 1) * (Number(bottom) - Number(top) + 1);
  return area <= LINKED ? ref : `${left}${top}`;
}
