import type { Week } from "../../../domain/week.ts";
import type { ManifestData } from "../../data/manifest-data.ts";
import type { QualityData } from "../../data/quality-data.ts";
import type { SeriesData } from "../../data/series-data.ts";
import type { ExportFile, Extension } from "../../export/export-file.ts";
import type { DownloadWord } from "../../i18n/words-download.ts";
import type { MapGeometry } from "../../map/geometry.ts";
import type { ViewContext } from "../../view/context.ts";
import type { FigureView } from "../../view/figure/figure.ts";
import type { Stamp } from "../../view/figure/stamp.ts";
import type { TableView } from "../../view/table-view.ts";

/** What the reader asks for: everything that any format is made from, of one release and in one language. */
export type Order = {
  readonly context: ViewContext;
  readonly manifest: ManifestData;
  readonly stamp: Stamp;
  /** The server's time when the dialog was opened, in milliseconds. */
  readonly now?: number;
  /** The figure that was chosen; undefined where the page has none. */
  readonly figure: FigureView | undefined;
  /** All figures of the page, from top to bottom. */
  readonly figures: readonly FigureView[];
  /** The weeks of *Data*, both ends included. */
  readonly range: { readonly from: Week; readonly to: Week };
};

/** A file that has to be here, whole and checked, before a format can be made. */
export type Need =
  | { readonly kind: "series"; readonly indicator: string }
  | { readonly kind: "quality" }
  /** `optional`: without it a list stands in the place of the map, which is said and not waited for. */
  | { readonly kind: "geometry"; readonly optional?: true }
  | { readonly kind: "fonts" };

/** The needed files once they are here. */
export type Files = {
  readonly series: ReadonlyMap<string, SeriesData>;
  readonly quality?: QualityData;
  readonly geometry?: MapGeometry;
};

/** How far a longer one has come, and whether it is still wanted. */
export type Job = { readonly signal: AbortSignal; readonly progress: (done: number, all: number) => void };

/** What comes of an order: a file to keep, a text to copy, or something for the printer. */
export type Product =
  | { readonly kind: "file"; readonly file: ExportFile }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "print"; readonly what: "page" | "sheet" };

/** A heading, a slide, a sheet; `within`: a part of the one above. */
export type OutlineEntry = { readonly text: string; readonly within?: true };

/** What is shown of it beforehand: made by the same code from the same rows. */
export type Preview =
  /** `svg`: markup of the very picture. */
  | { readonly kind: "picture"; readonly svg: string; readonly alt: string }
  | { readonly kind: "table"; readonly table: TableView }
  | { readonly kind: "text"; readonly text: string }
  /** The first lines of a file as they stand in it; `more`: how many follow. */
  | { readonly kind: "lines"; readonly text: string; readonly more: number }
  /** `numbered`: its entries bear no numbers of their own. */
  | {
      readonly kind: "outline";
      readonly summary: string;
      readonly numbered: boolean;
      readonly entries: readonly OutlineEntry[];
    }
  | { readonly kind: "sheet" };

export const WHATS = ["figure", "page", "week", "data"] as const;
export type What = (typeof WHATS)[number];

/** One way in which something can leave the dashboard; list, preview, button and tests read the same object. */
export type Format = {
  readonly key: string;
  readonly what: What;
  readonly name: DownloadWord;
  readonly hint: DownloadWord;
  /** What its button does. */
  readonly act: "download" | "copy" | "print";
  /** The ending of its file; none where there is no file. */
  readonly extension?: Extension;
  /** Whether it is quick enough to be made as soon as it is chosen, so that its size is known. */
  readonly early: boolean;
  /** Puts the picture on the clipboard; false where the browser does not let it. */
  readonly copyPicture?: (order: Order, files: Files) => Promise<boolean>;
  readonly needs: (order: Order) => readonly Need[];
  readonly preview: (order: Order, files: Files) => Promise<Preview>;
  /** Rejects where it cannot be made; what an aborted one resolves with is not used. */
  readonly make: (order: Order, files: Files, job: Job) => Promise<Product>;
};
