import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  sortFn_alphanumeric,
  sortFn_basic,
  tableFeatures,
  useTable,
} from "@tanstack/react-table";
import { useMemo } from "react";
import type { PlaceRow } from "../view/indicator/places-view.ts";

const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { basic: sortFn_basic, alphanumeric: sortFn_alphanumeric },
});
const column = createColumnHelper<typeof features, PlaceRow>();

/** The columns that a reader may sort by. A place without a number comes last, whichever way it is sorted. */
const COLUMNS = column.columns([
  column.accessor("name", { id: "name", sortFn: "alphanumeric", sortDescFirst: false }),
  column.accessor((row) => row.order.value, {
    id: "value",
    sortFn: "basic",
    sortUndefined: "last",
    sortDescFirst: true,
  }),
  column.accessor((row) => row.order.before, {
    id: "before",
    sortFn: "basic",
    sortUndefined: "last",
    sortDescFirst: true,
  }),
  column.accessor((row) => row.order.off, { id: "off", sortFn: "basic", sortUndefined: "last", sortDescFirst: true }),
]);
export type SortColumn = "name" | "value" | "before" | "off";
export type SortDirection = "ascending" | "descending";

export type SortedPlaces = {
  readonly rows: readonly PlaceRow[];
  /** How a column is sorted; undefined where it is not. */
  readonly directionOf: (column: SortColumn) => SortDirection | undefined;
  readonly toggle: (column: SortColumn) => void;
};

/** The rows in the order of the column that was pressed; by value first, where places may be put in an order at all. */
export function useSortedPlaces(rows: readonly PlaceRow[], sortable: boolean, first: SortDirection): SortedPlaces {
  const data = useMemo(() => [...rows], [rows]);
  const table = useTable({
    features,
    columns: COLUMNS,
    data,
    enableSorting: sortable,
    enableSortingRemoval: false,
    initialState: { sorting: sortable ? [{ id: "value", desc: first === "descending" }] : [] },
  });
  return {
    rows: sortable ? table.getRowModel().rows.map((row) => row.original) : rows,
    directionOf: (id) => {
      const sorted = sortable ? table.getColumn(id)?.getIsSorted() : false;
      if (sorted === "asc") return "ascending";
      return sorted === "desc" ? "descending" : undefined;
    },
    toggle: (id) => table.getColumn(id)?.toggleSorting(),
  };
}
