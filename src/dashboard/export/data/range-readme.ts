import { dataWord } from "../../i18n/words-data-file.ts";
import { exportWord } from "../../i18n/words-export.ts";
import type { Stamp } from "../../view/figure/stamp.ts";
import { markingOf } from "../rows/fact-rows.ts";
import { type ReadmePart, releasePart, statesPart } from "../rows/readme-parts.ts";
import { type DataRange, weeksText } from "./range.ts";

/** "DATA SIMULASI · Terbatas · kode rilis 1a2b3c4d": the first line of whatever says something of a file. */
export function markingLine(stamp: Stamp): string {
  return `${markingOf(stamp)} · ${exportWord(stamp.locale, "release", { code: stamp.code })}`;
}

/** What the data of a range say of themselves. `contents`: sheets or files, each with what is in it. */
export function rangeParts(range: DataRange, contents: ReadmePart["lines"]): ReadmePart[] {
  const { locale, title, agencies } = range.stamp;
  return [
    {
      head: dataWord(locale, "about"),
      lines: [
        { term: dataWord(locale, "dashboard"), text: `${title} · ${agencies}` },
        { term: dataWord(locale, "weeksHead"), text: weeksText(range) },
        { term: dataWord(locale, "figures"), text: dataWord(locale, "rangeText") },
      ],
    },
    releasePart(range.stamp),
    { head: dataWord(locale, "figures"), lines: contents },
    statesPart(locale),
  ];
}

/** The same as a text of lines that end as Windows ends them. */
export function readmeText(stamp: Stamp, parts: readonly ReadmePart[]): string {
  const { locale } = stamp;
  const lines = [
    markingLine(stamp),
    ...parts.flatMap(({ head, lines: of }) => [
      "",
      head.toUpperCase(),
      ...of.map(({ term, text }) => (term === "" ? text : `${term}: ${text}`)),
    ]),
    "",
    dataWord(locale, "csvForm"),
  ];
  return lines.map((line) => `${line}\r\n`).join("");
}
