import type { SlideFoot } from "../../view/slide.ts";
import { held } from "./held.ts";
import styles from "./slide-sheet.module.css";

/** Below the bars: one or two facts, or the analyst's note with its author. */
export function SlideFootView({ foot }: { readonly foot: SlideFoot }) {
  if (foot.kind === "note") {
    return (
      <div className={styles["note"]}>
        <p>
          <span className={styles["noteTag"]}>{foot.label}</span>
          {foot.text} <em>{foot.author}</em>
        </p>
      </div>
    );
  }
  return (
    <div className={styles["foot"]}>
      {foot.facts.map((runs) => (
        <p key={runs.map(({ text }) => text).join("")}>
          {runs.map(({ text, strong }) => (strong === true ? <b key={text}>{held(text)}</b> : held(text)))}
        </p>
      ))}
    </div>
  );
}
