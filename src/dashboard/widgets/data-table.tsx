import type { TableCell, TableView } from "../view/table-view.ts";
import styles from "./data-table.module.css";
import { MarkChip } from "./mark-chip.tsx";
import { ScrollBox } from "./scroll-box.tsx";
import { StatusTag } from "./status-tag.tsx";

function contentOf(cell: TableCell | undefined) {
  if (cell?.mark !== undefined) return <MarkChip mark={cell.mark} text={cell.text} />;
  return cell?.status === undefined ? cell?.text : <StatusTag status={cell.status} text={cell.text} />;
}

function lookOf({ right, whole }: TableView["columns"][number]): string | undefined {
  return right === true ? styles["right"] : whole === true ? styles["whole"] : undefined;
}

function Cell(props: {
  readonly cell: TableCell | undefined;
  readonly head: boolean;
  readonly look: string | undefined;
  readonly label: string;
}) {
  const { cell, head, look, label } = props;
  const content = contentOf(cell);
  if (head) {
    return <th scope="row">{content}</th>;
  }
  return (
    <td className={look} data-label={label}>
      {content}
    </td>
  );
}

/**
 * Any figure as a table. The first cell of a row is its head. `stacks`: on a phone every row is a block with its cells
 * below each other, for rows that are sentences.
 */
export function DataTable({ view, stacks = false }: { readonly view: TableView; readonly stacks?: boolean }) {
  return (
    <ScrollBox label={view.caption}>
      <table className={`${styles["table"]} ${stacks ? styles["stacks"] : ""}`}>
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
                <Cell key={column.key} cell={row.cells[i]} head={i === 0} look={lookOf(column)} label={column.name} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
