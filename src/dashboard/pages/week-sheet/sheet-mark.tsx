import type { Mark } from "../../view/figure-words.ts";
import styles from "./sheet-mark.module.css";
import { TextureFill, textureOf } from "./sheet-texture.tsx";

const SWATCH = { width: 13, height: 9 } as const;

/** Two rows of dots. */
const SCALE = 0.62;

/** "belum lapor", "dirahasiakan", "< 5" in the place of a number: its texture and its words; a dash needs none. */
export function SheetMark({ mark, text }: { readonly mark: Mark; readonly text: string }) {
  if (mark === "notApplicable") return <span>{text}</span>;
  return (
    <span className={mark === "notReported" ? `${styles["mark"]} ${styles["dashed"]}` : styles["mark"]}>
      <svg {...SWATCH} aria-hidden="true" focusable="false">
        <TextureFill texture={textureOf(mark)} {...SWATCH} scale={SCALE} />
      </svg>
      {text}
    </span>
  );
}
