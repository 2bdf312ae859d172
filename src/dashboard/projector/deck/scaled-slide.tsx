import { memo } from "react";
import type { MapGeometry } from "../../map/geometry.ts";
import type { Deck } from "../../view/slide.ts";
import { useWidth } from "../../widgets/use-size.ts";
import { SlideSheet } from "../slide/slide-sheet.tsx";
import styles from "./scaled-slide.module.css";
import { SHEET } from "./stage-layout.ts";

/** A slide as wide as its place, drawn anew for another slide alone: a picture beside words that say which it is; nothing in it is reached or read out. */
export const ScaledSlide = memo(function ScaledSlide(props: {
  readonly deck: Deck;
  readonly index: number;
  readonly asTable?: boolean;
  readonly geometry: MapGeometry | undefined;
}) {
  const [place, width] = useWidth<HTMLDivElement>(0);
  return (
    <div ref={place} className={styles["place"]} aria-hidden="true" inert>
      <div className={styles["sheet"]} style={{ transform: `scale(${width / SHEET.width})` }}>
        <SlideSheet {...props} />
      </div>
    </div>
  );
});
