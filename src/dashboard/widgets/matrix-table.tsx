import { Fragment } from "react";
import { StatusGlyph } from "../ui/status-glyph.tsx";
import type { MatrixCell, MatrixColumn, MatrixRow } from "../view/matrix-view.ts";
import { MarkChip } from "./mark-chip.tsx";
import styles from "./matrix.module.css";
import { ScrollBox } from "./scroll-box.tsx";

function Cell({ cell }: { readonly cell: MatrixCell }) {
  if (cell.mark !== undefined) return <MarkChip mark={cell.mark} text={cell.text} />;
  return (
    <span className={cell.flag === "attention" ? `${styles["cell"]} ${styles["attention"]}` : styles["cell"]}>
      {cell.flag === undefined ? null : (
        <span className={styles["flag"]}>
          <StatusGlyph status={cell.flag} size={12} />
          <span className="sr-only">{cell.statusWord}</span>
        </span>
      )}
      <span className={styles["text"]}>{cell.text}</span>
    </span>
  );
}

function Row({ row, href }: { readonly row: MatrixRow; readonly href?: string }) {
  return (
    <tr>
      <th scope="row">{href === undefined ? row.name : <a href={href}>{row.name}</a>}</th>
      {row.cells.map((cell) => (
        <td key={cell.key} className={styles["right"]}>
          <Cell cell={cell} />
        </td>
      ))}
    </tr>
  );
}

/** Places by service; a mark only where the target is missed; the whole last. It scrolls by itself where it must. */
export function MatrixTable(props: {
  readonly caption: string;
  readonly head: string;
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
  readonly total: MatrixRow;
  /** The page of a row's place, where it has one. */
  readonly hrefOf?: (code: string) => string;
}) {
  const { caption, head, columns, rows, total, hrefOf } = props;
  return (
    <ScrollBox label={caption}>
      <table className={styles["table"]}>
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={styles["right"]}>
                {column.name}
                <small>
                  {column.small.map((part, i) => (
                    <Fragment key={part}>
                      {i === 0 ? null : " · "}
                      <span className="nowrap">{part}</span>
                    </Fragment>
                  ))}
                </small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.code} row={row} {...(hrefOf === undefined ? {} : { href: hrefOf(row.code) })} />
          ))}
        </tbody>
        <tfoot>
          <Row row={total} />
        </tfoot>
      </table>
    </ScrollBox>
  );
}

/** Footnotes of a table. */
export function Notes({ lines }: { readonly lines: readonly string[] }) {
  return <p className={styles["notes"]}>{lines.join(" ")}</p>;
}
