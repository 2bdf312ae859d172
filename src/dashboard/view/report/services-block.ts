import type { Theme } from "../../../indicators/definition.ts";
import { THEMES } from "../../../indicators/themes.ts";
import { reportFileWord } from "../../i18n/words-report-file.ts";
import type { ViewContext } from "../context.ts";
import { processedSource, protectionLines, type Release } from "../figure/figure-base.ts";
import { type MatrixCell, type MatrixRow, matrixView } from "../matrix-view.ts";
import type { ReportBlock, ReportCell } from "./report.ts";

/** The value, and the word of its status where the target is missed: a sheet of paper may have no colour. */
function cellOf({ text, statusWord, flag, mark }: MatrixCell): ReportCell {
  return {
    text: flag === undefined ? text : `${text}\n${statusWord}`,
    ...(mark === undefined ? {} : { mark }),
    ...(flag === undefined ? {} : { status: flag }),
  };
}

/** The judged services of a theme by kabupaten/kota, the province last; none where it has none at that level. */
export function servicesBlock(context: ViewContext, release: Release, theme: Theme): ReportBlock[] {
  const { locale, indicators } = context;
  const shown = indicators.filter(
    (one) =>
      one.theme === theme &&
      one.direction !== "none" &&
      one.tables.some(({ dimensions, geography }) => dimensions.length === 0 && geography === "K"),
  );
  if (shown.length === 0) return [];
  const view = matrixView(
    context,
    shown.map(({ key }) => key),
  );
  const row = ({ code, name, cells }: MatrixRow) => ({ key: code, cells: [{ text: name }, ...cells.map(cellOf)] });
  const name = THEMES.find(({ key }) => key === theme)?.name[locale] ?? "";
  return [
    {
      kind: "table",
      table: {
        caption: reportFileWord(locale, "services", { theme: name }),
        columns: [
          { key: "place", name: reportFileWord(locale, "place") },
          ...view.columns.map((one) => ({
            key: one.key,
            name: [one.name, ...one.small].join("\n"),
            right: true as const,
          })),
        ],
        rows: [...view.rows, view.total].map(row),
      },
      lines: [
        // The first tells what ≈ is, which the protection of the shown indicators says as well, where it applies.
        ...view.notes.slice(1),
        ...protectionLines(context, shown),
        processedSource(locale, release),
      ],
    },
  ];
}
