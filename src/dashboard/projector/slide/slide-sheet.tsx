import { useId } from "react";
import type { Locale } from "../../i18n/locale.ts";
import type { MapGeometry } from "../../map/geometry.ts";
import { BrandMark } from "../../ui/icons.tsx";
import { WovenBand } from "../../ui/woven-band.tsx";
import type { Deck, DeckStrip, Slide } from "../../view/slide.ts";
import { held } from "./held.ts";
import { SlideBodyView } from "./slide-body.tsx";
import { SlideFootView } from "./slide-foot.tsx";
import { SlidePatterns } from "./slide-patterns.tsx";
import styles from "./slide-sheet.module.css";
import { SlideTable } from "./slide-table.tsx";

type Props = {
  readonly deck: Deck;
  /** From 0. */
  readonly index: number;
  readonly asTable?: boolean;
  /** The boundaries; without them the map's list stands alone. */
  readonly geometry?: MapGeometry | undefined;
};

/** One slide with its strip: 1920 × 1080 pixels, to be scaled by whoever shows it. Without anything that moves. */
export function SlideSheet({ deck, index, asTable = false, geometry }: Props) {
  const slide = deck.slides[index];
  const patterns = useId();
  if (slide === undefined) return null;
  const strip = <Strip strip={deck.strip} n={index + 1} all={deck.slides.length} />;
  const cover = slide.body.kind === "title" && !asTable;
  return (
    <div data-theme="paparan" data-sheet="" className={styles[cover ? "cover" : "sheet"]}>
      <SlidePatterns id={patterns} />
      {cover ? (
        <div className={styles["band"]}>
          <WovenBand />
        </div>
      ) : null}
      {cover ? (
        <SlideBodyView slide={slide} patterns={patterns} geometry={geometry} />
      ) : (
        <Plain slide={slide} locale={deck.locale} patterns={patterns} asTable={asTable} geometry={geometry} />
      )}
      {strip}
    </div>
  );
}

function Plain(props: {
  readonly locale: Locale;
  readonly slide: Slide;
  readonly patterns: string;
  readonly asTable: boolean;
  readonly geometry: MapGeometry | undefined;
}) {
  const { slide, locale, patterns, asTable, geometry } = props;
  return (
    <>
      <h2 className={styles["title"]}>{held(slide.title)}</h2>
      {slide.subtitle === undefined ? null : <p className={styles["subtitle"]}>{held(slide.subtitle)}</p>}
      <div className={styles["body"]}>
        {asTable ? (
          <SlideTable table={slide.table} locale={locale} />
        ) : (
          <SlideBodyView slide={slide} patterns={patterns} geometry={geometry} />
        )}
      </div>
      {slide.foot === undefined || asTable ? null : <SlideFootView foot={slide.foot} />}
    </>
  );
}

/** Who speaks, of which week, from which release, how it may be passed on, and where in the deck this is. */
function Strip({ strip, n, all }: { readonly strip: DeckStrip; readonly n: number; readonly all: number }) {
  return (
    <div className={styles["strip"]} data-strip="">
      <span className={styles["brand"]}>
        <BrandMark size={40} />
        {strip.agencies}
      </span>
      <span>{strip.week}</span>
      <span>{strip.release}</span>
      <span className={styles["tags"]}>
        {strip.simulated === "" ? null : <span className={styles["simulated"]}>{strip.simulated}</span>}
        <span className={styles["classification"]}>{strip.classification}</span>
        <span className={styles["number"]}>
          {n} / {all}
        </span>
      </span>
    </div>
  );
}
