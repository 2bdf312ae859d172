import type { Week } from "../../../domain/week.ts";
import type { FigureEntry } from "../../data/week-data.ts";
import type { HistoryView } from "../indicator/history.ts";
import type { PlacesView } from "../indicator/places-view.ts";
import type { MapAreaView } from "../map/map-area.ts";
import type { LegendView } from "../map/map-legend-view.ts";
import type { PanelView } from "../panel-view.ts";
import type { TableView } from "../table-view.ts";

/** One published figure with its address, its week and its target, where it has one: what the typed formats write. */
export type Fact = FigureEntry & { readonly week: Week; readonly target?: number };

/** A map before it has pixels: what each place says, how it is filled, and what the fills mean. */
export type MapDrawing = {
  readonly areas: readonly Pick<MapAreaView, "code" | "name" | "label" | "value" | "extra" | "fill" | "mark">[];
  readonly legend: LegendView;
  /** K: each kabupaten/kota by itself · R: the groups of them, drawn with their outline. */
  readonly geography: "K" | "R";
};

/** What a figure draws: one kind, one drawing in every format. */
export type FigurePicture =
  | { readonly kind: "history"; readonly view: HistoryView }
  | { readonly kind: "bars"; readonly view: PanelView }
  /** Places against the target, this week and the one that it is compared with. */
  | { readonly kind: "dots"; readonly view: PlacesView }
  /** A year of each place, small and on one scale. */
  | { readonly kind: "panels"; readonly view: PlacesView; readonly stepped: boolean }
  | { readonly kind: "map"; readonly view: MapDrawing }
  /** The table is the picture. */
  | { readonly kind: "table" };

/** A figure as it leaves the dashboard: everything that any format says of it, in one language, before it has pixels. */
export type FigureView = {
  /** Part of file names, and what tells it from the page's other figures: "ban_realisasi-wilayah"; a–z 0–9 _ - alone. */
  readonly name: string;
  /** The indicators that it shows, in their order; none where it is about returns. */
  readonly indicators: readonly string[];
  /** Theme and place, above the title: "Bantuan sosial · Provinsi Banten". */
  readonly subject: string;
  /** What it is, in lists of figures: "bantuan tersalurkan per wilayah". */
  readonly short: string;
  /** A finding that is true of what is shown, without a full stop. */
  readonly title: string;
  readonly unit: string;
  readonly picture: FigurePicture;
  /** The same rows in words, whatever the picture. */
  readonly table: TableView;
  /** The published figures behind it; none where it is about returns, and then the table is the data. */
  readonly facts: readonly Fact[];
  /** "Sumber: laporan mingguan Dinas Sosial kabupaten/kota (diolah)"; without a full stop. */
  readonly source: string;
  /** Coverage, protection and what to know when reading it: one sentence each, without a full stop. */
  readonly lines: readonly string[];
  /** The analyst's note on one of its indicators. */
  readonly note?: { readonly text: string; readonly author: string };
};
