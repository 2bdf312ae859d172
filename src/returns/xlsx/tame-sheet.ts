import { columnNumber } from "../cell-address.ts";
import { WORKBOOK_LIMITS } from "../workbook-limits.ts";

const COLUMNS = 16_384;
/** More cells than a row has columns under one link are not marked one by one. */
const LINKED = 1_000;
const LINKS = 10_000;

const FORMULA = /<(?:\w+:)?f(?:\s[^<>]*)?(?:\/>|>([^<]*)<\/(?:\w+:)?f\s*>)/g;
const COLUMN = /<(?:\w+:)?col(\s[^<>]*)>/g;
const LINK = /<(?:\w+:)?hyperlink(\s[^<>]*)>/g;
const CELL = /<(?:\w+:)?c[\s>/]/g;

/** A sheet's XML that cannot keep a reader busy, and the formulas that were in it; undefined: too many cells. */
export type TamedSheet = { readonly xml: string; readonly formulas: readonly string[] };

function attribute(attributes: string, name: string): string | undefined {
  return new RegExp(`\\s${name}\\s*=\\s*["']?([^"'\\s/>]*)`).exec(attributes)?.[1];
}

function count(text: string, pattern: RegExp, most: number): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) {
    found += 1;
    if (found > most) break;
  }
  return found;
}

function areaOf(ref: string): number {
  const [, left = "", top = "0", right = left, bottom = top] =
    /^([A-Z]{1,3})(\d+)(?::([A-Z]{1,3})(\d+))?$/.exec(ref) ?? [];
  return (columnNumber(right) - columnNumber(left) + 1) * (Number(bottom) - Number(top) + 1);
}

/**
 * Rewrites what costs a reader more than its length: columns and links that span millions of cells, and formulas that
 * are copied from cell to cell. That there is a formula is all that a return is asked.
 */
export function tameSheet(xml: string): TamedSheet | undefined {
  if (count(xml, CELL, WORKBOOK_LIMITS.cells) > WORKBOOK_LIMITS.cells) return undefined;
  const formulas: string[] = [];
  let columns = 0;
  let links = 0;
  const tamed = xml
    .replaceAll(FORMULA, (_, text: string | undefined) => {
      if (text !== undefined) formulas.push(text);
      return "<f>0</f>";
    })
    .replaceAll(COLUMN, (_, attributes: string) => {
      const min = Math.max(1, Number(attribute(attributes, "min")) || 1);
      const max = Math.min(COLUMNS, Number(attribute(attributes, "max")) || min);
      columns += Math.max(0, max - min + 1);
      if (columns > COLUMNS) return "";
      const hidden = ["1", "true"].includes(attribute(attributes, "hidden") ?? "");
      const width = attribute(attributes, "width");
      const noWidth = width !== undefined && Number(width) === 0;
      return `<col min="${min}" max="${max}"${hidden || noWidth ? ' hidden="1"' : ""}/>`;
    })
    .replaceAll(LINK, (_, attributes: string) => {
      const ref = attribute(attributes, "ref") ?? "";
      const area = areaOf(ref);
      links += 1;
      if (links > LINKS || !(area > 0)) return "";
      return `<hyperlink ref="${area > LINKED ? ref.split(":")[0] : ref}" location="A1"/>`;
    });
  return { xml: tamed, formulas };
}
