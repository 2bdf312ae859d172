import type { Parts } from "../../src/returns/office/parts.ts";

const many = (text: string, pattern: RegExp) => [...text.matchAll(pattern)];

/** What Excel may stumble over in a workbook that is valid, one sentence each. */
export function workbookFaults(parts: Parts): string[] {
  const workbook = String(parts.get("xl/workbook.xml"));
  const styles = /<cellXfs[^>]*>([\s\S]*?)<\/cellXfs>/.exec(String(parts.get("xl/styles.xml") ?? ""))?.[1] ?? "";
  const styleCount = Math.max(1, many(styles, /<xf[ />]/g).length);
  const strings = many(String(parts.get("xl/sharedStrings.xml") ?? ""), /<si>|<si /g).length;
  const names = many(workbook, /<sheet [^>]*name="([^"]*)"/g).map((match) => match[1] ?? "");
  return [
    ...(names.length === 0 ? ["workbook: no sheets"] : []),
    ...names
      .filter((name) => name.length > 31 || /[\\/?*[\]:]/.test(name))
      .map((name) => `workbook: no name for a sheet: ${name}`),
    ...[...parts].flatMap(([name, part]) =>
      /^xl\/worksheets\/[^/]+\.xml$/.test(name) ? sheetFaults(name, String(part), styleCount, strings) : [],
    ),
  ];
}

function sheetFaults(name: string, xml: string, styles: number, strings: number): string[] {
  const cells = many(xml, /<c ([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g);
  const addresses = cells.map(([, attributes = ""]) => /\br="([A-Z]+\d+)"/.exec(attributes)?.[1] ?? "");
  return [
    ...addresses.filter((one, i) => addresses.indexOf(one) !== i).map((one) => `${name}: two cells ${one}`),
    ...cells.flatMap(([, attributes = "", inside = ""], i) => {
      const value = /<v>([^<]*)<\/v>/.exec(inside)?.[1];
      const style = Number(/\bs="(\d+)"/.exec(attributes)?.[1] ?? 0);
      const shared = /\bt="s"/.test(attributes);
      const isNumber = !/\bt="(s|str|inlineStr|b|e)"/.test(attributes) && value !== undefined;
      return [
        ...(style < styles ? [] : [`${name}: ${addresses[i]} has a style that is not there`]),
        ...(shared && !(Number(value) < strings) ? [`${name}: ${addresses[i]} has a text that is not there`] : []),
        ...(isNumber && (value === "" || !Number.isFinite(Number(value)))
          ? [`${name}: ${addresses[i]} is no number`]
          : []),
        ...(/<f[ >]/.test(inside) ? [`${name}: ${addresses[i]} is a formula`] : []),
      ];
    }),
  ];
}
