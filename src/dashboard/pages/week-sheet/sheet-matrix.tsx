import type { Locale } from "../../i18n/locale.ts";
import { pageWord } from "../../i18n/words-week.ts";
import { StatusGlyph } from "../../ui/status-glyph.tsx";
import type { MatrixCell, MatrixRow } from "../../view/matrix-view.ts";
import type { WeekSheetView } from "../../view/week-sheet.ts";
import { SheetMark } from "./sheet-mark.tsx";
import styles from "./sheet-matrix.module.css";

function Cell({ cell }: { readonly cell: MatrixCell }) {
  if (cell.mark !== undefined) return <SheetMark mark={cell.mark} text={cell.text} />;
  return (
    <span className={cell.flag === "attention" ? `${styles["cell"]} ${styles["attention"]}` : styles["cell"]}>
      {cell.flag === undefined ? null : <StatusGlyph status={cell.flag} size={12} />}
      <span>{cell.text}</span>
    </span>
  );
}

function Row({ row }: { readonly row: MatrixRow }) {
  return (
    <tr>
      <th scope="row">{row.name}</th>
      {row.cells.map((cell) => (
        <td key={cell.key}>
          <Cell cell={cell} />
        </td>
      ))}
    </tr>
  );
}

/** Every area by service; a mark only where the target is missed; the province last. */
export function SheetMatrix({ locale, view }: { readonly locale: Locale; readonly view: WeekSheetView["matrix"] }) {
  return (
    <section className={styles["matrix"]}>
      <h2>{view.sheetTitle}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{pageWord(locale, "areaHead")}</th>
            {view.columns.map((column) => (
              <th key={column.key} scope="col">
                {column.name}
                <small>{column.small.join(" · ")}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.rows.map((row) => (
            <Row key={row.code} row={row} />
          ))}
        </tbody>
        <tfoot>
          <Row row={view.total} />
        </tfoot>
      </table>
    </section>
  );
}
