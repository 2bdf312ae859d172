import type { TableCell, TableView } from "../view/table-view.ts";
import styles from "./data-table.module.css";
import { MarkChip } from "./mark-chip.tsx";
import { ScrollBox } from "./scroll-box.tsx";

function Cell(props: { readonly cell: TableCell | undefined; readonly head: boolean; readonly right: boolean }) {
  const { cell, head, right } = props;
  const content = cell?.mark === undefined ? cell?.text : <MarkChip mark={cell.mark} text={cell.text} />;
  if (head) return <th scope="row">{content}</th>;
  return <td className={right ? styles["right"] : undefined}>{content}</td>;
}

/** Any figure as a table. The first cell of a row is its head. */
export function DataTable({ view }: { readonly view: TableView }) {
  return (
    <ScrollBox label={view.caption}>
      <table className={styles["table"]}>
        <caption className="sr-only">{view.caption}</caption>
        <thead>
          <tr>
            {view.columns.map((column) => (
              <th key={column.key} scope="col" className={column.right ? styles["right"] : undefined}>
                {column.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.rows.map((row) => (
            <tr key={row.key}>
              {view.columns.map((column, i) => (
                <Cell key={column.key} cell={row.cells[i]} head={i === 0} right={column.right === true} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
