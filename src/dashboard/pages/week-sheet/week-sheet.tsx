import { useMemo } from "react";
import type { ManifestData } from "../../data/manifest-data.ts";
import type { MapGeometry } from "../../map/geometry.ts";
import { BrandMark } from "../../ui/icons.tsx";
import type { ViewContext } from "../../view/context.ts";
import type { Stamp } from "../../view/figure/stamp.ts";
import { type WeekSheetView, weekSheet } from "../../view/week-sheet.ts";
import { SheetLists } from "./sheet-lists.tsx";
import { SheetMatrix } from "./sheet-matrix.tsx";
import { SheetRows } from "./sheet-rows.tsx";
import { SheetWhere } from "./sheet-where.tsx";
import styles from "./week-sheet.module.css";

export type WeekSheetProps = {
  readonly context: ViewContext;
  readonly manifest: Pick<ManifestData, "source">;
  readonly stamp: Stamp;
  /** The boundaries; without them a list stands in the place of the map. */
  readonly geometry?: MapGeometry | undefined;
};

/** The sheet's size in CSS pixels: A4, less the hair by which a browser's rounding could need a second page. */
export const SHEET_SIZE = { width: 793, height: 1122 } as const;

/** "Ringkasan A4": the week on one sheet, the same on the screen and on paper, whatever the size of the reader's letters. */
export function WeekSheet({ context, manifest, stamp, geometry }: WeekSheetProps) {
  const view = useMemo(() => weekSheet(context, manifest, stamp), [context, manifest, stamp]);
  const { locale } = context;
  return (
    <article className={styles["sheet"]} style={SHEET_SIZE} lang={locale}>
      <Head view={view} />
      <h1 className={styles["headline"]}>{view.headline}</h1>
      <SheetRows locale={locale} view={view.rows} />
      <div className={styles["middle"]}>
        <SheetWhere view={view} geometry={geometry} />
        <SheetLists view={view} />
      </div>
      <SheetMatrix locale={locale} view={view.matrix} />
      <footer className={styles["foot"]}>
        <p className={styles["ends"]}>
          {view.ends.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </p>
        <p>
          {view.source.join(" ")}
          {geometry === undefined || view.where === undefined ? null : ` ${geometry.attribution[locale]}`}
        </p>
      </footer>
    </article>
  );
}

function Head({ view }: { readonly view: WeekSheetView }) {
  return (
    <header className={styles["head"]}>
      <BrandMark size={30} />
      <b className={styles["brand"]}>{view.title}</b>
      <p className={styles["purpose"]}>
        <span>{view.purpose}</span>
        <span>{view.agencies}</span>
      </p>
      <p className={styles["tags"]}>
        {view.tags.map((tag) => (
          <b key={tag}>{tag}</b>
        ))}
      </p>
      <p className={styles["when"]}>
        <b>{view.week}</b>
        <span>{view.days}</span>
      </p>
    </header>
  );
}
