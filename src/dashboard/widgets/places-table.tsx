import { memo, type ReactNode } from "react";
import { PlaceAxis, PlaceDot } from "../charts/place-dot.tsx";
import type { Locale } from "../i18n/locale.ts";
import { indicatorWord } from "../i18n/words-indicator.ts";
import { pageWord } from "../i18n/words-week.ts";
import { type SortColumn, type SortedPlaces, useSortedPlaces } from "../table/places-table.tsx";
import { type RowWindow, useRowWindow } from "../table/row-window.ts";
import { Triangle } from "../ui/triangle.tsx";
import type { PlaceRow, PlacesView } from "../view/indicator/places-view.ts";
import { DeltaMark } from "./delta-mark.tsx";
import { MarkChip } from "./mark-chip.tsx";
import styles from "./places-table.module.css";
import { ScrollBox } from "./scroll-box.tsx";
import { StatusTag } from "./status-tag.tsx";
import { useMedia } from "./use-media.ts";

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

type RowProps = {
  readonly row: PlaceRow;
  readonly view: PlacesView;
  readonly shown: Shown;
  /** Its place among rows that are not all there. */
  readonly index?: number;
};

function Row({ row, view, shown, index }: RowProps) {
  const { axis, target } = view;
  const attention = row.status === "attention";
  return (
    <tr aria-rowindex={index}>
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

/** Beyond so many rows only those near the part that is seen are drawn: 514 of them took two seconds to be sorted. */
const MANY = 60;
/** The height of a row as the style sheet has it, its line included. */
const ROW = 38;

type BodyProps = {
  readonly rows: readonly PlaceRow[];
  readonly view: PlacesView;
  readonly shown: Shown;
};

function Body({ rows, view, shown }: BodyProps) {
  return (
    <tbody>
      {rows.map((row) => (
        <Row key={row.code} row={row} view={view} shown={shown} />
      ))}
    </tbody>
  );
}

/** The head is row 1 for those who count them. */
function WindowedBody({ rows, view, shown, part }: BodyProps & { readonly part: RowWindow }) {
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row takes no focus, and this one stands for rows that are not there
  const gap = (height: number) => (height === 0 ? null : <tr style={{ height }} aria-hidden="true" />);
  return (
    <tbody>
      {gap(part.above)}
      {rows.slice(part.from, part.to).map((row, i) => (
        <Row key={row.code} row={row} view={view} shown={shown} index={part.from + i + 2} />
      ))}
      {gap(part.below)}
    </tbody>
  );
}

/** Places beside each other on one axis; the whole last and never sorted. It scrolls by itself where it must. */
export const PlacesTable = memo(function PlacesTable({ locale, view }: Props) {
  const sorted = useSortedPlaces(view.rows, view.sortable, view.firstSort);
  const { sortable } = view;
  const judged = view.target !== undefined;
  const shown = { judged, pairs: view.rows.some((row) => row.pair !== "") };
  const head = { sorted, sortable };
  const printing = useMedia("print");
  const part = useRowWindow(sorted.rows.length, ROW);
  const windowed = sorted.rows.length > MANY && !printing;
  return (
    <ScrollBox label={view.title} {...(windowed ? { tall: part.box } : {})}>
      <table
        className={`${styles["table"]} ${windowed ? styles["windowed"] : ""}`}
        {...(windowed ? { "aria-rowcount": sorted.rows.length + 1 } : {})}
      >
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
        {windowed ? (
          <WindowedBody rows={sorted.rows} view={view} shown={shown} part={part} />
        ) : (
          <Body rows={sorted.rows} view={view} shown={shown} />
        )}
        {view.total === undefined ? null : (
          <tfoot>
            <Row row={view.total} view={view} shown={shown} />
          </tfoot>
        )}
      </table>
    </ScrollBox>
  );
});
