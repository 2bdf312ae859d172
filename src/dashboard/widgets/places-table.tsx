import type { ReactNode } from "react";
import { PlaceAxis, PlaceDot } from "../charts/place-dot.tsx";
import type { Locale } from "../i18n/locale.ts";
import { indicatorWord } from "../i18n/words-indicator.ts";
import { pageWord } from "../i18n/words-week.ts";
import { type SortColumn, type SortedPlaces, useSortedPlaces } from "../table/places-table.tsx";
import { Triangle } from "../ui/triangle.tsx";
import type { PlaceRow, PlacesView } from "../view/indicator/places-view.ts";
import { DeltaMark } from "./delta-mark.tsx";
import { MarkChip } from "./mark-chip.tsx";
import styles from "./places-table.module.css";
import { ScrollBox } from "./scroll-box.tsx";
import { StatusTag } from "./status-tag.tsx";

type Props = { readonly locale: Locale; readonly view: PlacesView };

function Head(props: {
  readonly of: SortColumn;
  readonly text: string;
  readonly sorted: SortedPlaces;
  readonly sortable: boolean;
  readonly right?: boolean;
  readonly children?: ReactNode;
}) {
  const { of, text, sorted, sortable, right, children } = props;
  const direction = sorted.directionOf(of);
  return (
    <th scope="col" className={right ? styles["right"] : undefined} aria-sort={direction}>
      {sortable ? (
        <button type="button" className={styles["sort"]} onClick={() => sorted.toggle(of)}>
          {text}
          <span className={direction === undefined ? styles["unsorted"] : undefined}>
            <Triangle direction={direction === "ascending" ? "up" : "down"} />
          </span>
        </button>
      ) : (
        text
      )}
      {children}
    </th>
  );
}

/** Which columns have anything to say. */
type Shown = { readonly judged: boolean; readonly pairs: boolean };

function Row({ row, view, shown }: { readonly row: PlaceRow; readonly view: PlacesView; readonly shown: Shown }) {
  const { axis, target } = view;
  const attention = row.status === "attention";
  return (
    <tr>
      <th scope="row">{row.name}</th>
      {shown.pairs ? <td className={styles["pair"]}>{row.pair}</td> : null}
      <td className={styles["value"]}>
        {row.mark === undefined ? (
          <b className={attention ? styles["attention"] : undefined}>{row.value}</b>
        ) : (
          <MarkChip mark={row.mark} text={row.value} />
        )}
      </td>
      <td className={styles["dot"]}>
        <PlaceDot row={row} axis={axis} {...(target === undefined ? {} : { target: target.value })} />
      </td>
      <td className={styles["right"]}>{row.before}</td>
      <td>
        <DeltaMark delta={row.delta} />
      </td>
      {shown.judged ? (
        <>
          <td className={styles["right"]}>{row.off}</td>
          <td>{row.status === "none" ? row.statusWord : <StatusTag status={row.status} text={row.statusWord} />}</td>
        </>
      ) : null}
    </tr>
  );
}

/** Places beside each other on one axis; the whole last and never sorted. It scrolls by itself where it must. */
export function PlacesTable({ locale, view }: Props) {
  const sorted = useSortedPlaces(view.rows, view.sortable, view.firstSort);
  const { sortable } = view;
  const judged = view.target !== undefined;
  const shown = { judged, pairs: view.rows.some((row) => row.pair !== "") };
  const head = { sorted, sortable };
  return (
    <ScrollBox label={view.title}>
      <table className={styles["table"]}>
        <caption className="sr-only">{view.title}</caption>
        <thead>
          <tr>
            <Head of="name" text={indicatorWord(locale, "columnPlace")} {...head} />
            {shown.pairs ? (
              <th scope="col" className={styles["right"]}>
                {indicatorWord(locale, sortable ? "columnCount" : "columnShare")}
              </th>
            ) : null}
            <Head of="value" text={indicatorWord(locale, "columnValue")} {...head} right />
            <td className={styles["dot"]}>
              <PlaceAxis axis={view.axis} {...(view.target === undefined ? {} : { target: view.target })} />
            </td>
            <Head of="before" text={view.beforeHead} {...head} right />
            <th scope="col">{indicatorWord(locale, "columnChange")}</th>
            {judged ? (
              <>
                <Head of="off" text={indicatorWord(locale, "columnOff")} {...head} right />
                <th scope="col">{pageWord(locale, "columnStatus")}</th>
              </>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {sorted.rows.map((row) => (
            <Row key={row.code} row={row} view={view} shown={shown} />
          ))}
        </tbody>
        {view.total === undefined ? null : (
          <tfoot>
            <Row row={view.total} view={view} shown={shown} />
          </tfoot>
        )}
      </table>
    </ScrollBox>
  );
}
