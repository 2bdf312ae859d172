import { Triangle } from "../ui/triangle.tsx";
import type { DeltaView } from "../view/delta-view.ts";
import styles from "./marks.module.css";

/** A change: the eye sees glyph and number, the ear hears the whole of it. */
export function DeltaMark({ delta, full = false }: { readonly delta: DeltaView; readonly full?: boolean }) {
  const text = full ? delta.full : delta.short;
  if (text === "") return null;
  return (
    <span className={styles["change"]}>
      <span className={delta.worse ? `${styles["delta"]} ${styles["worse"]}` : styles["delta"]} aria-hidden="true">
        {delta.glyph === undefined ? null : <Triangle direction={delta.glyph} size={9} />}
        {text}
      </span>
      {delta.scope === undefined ? null : (
        <span className={styles["scope"]} aria-hidden="true">
          {delta.scope}
        </span>
      )}
      <span className="sr-only">{delta.speech}</span>
    </span>
  );
}
