import type { Status } from "../../domain/cell.ts";
import { StatusGlyph } from "../ui/status-glyph.tsx";
import styles from "./marks.module.css";

/** Glyph, word and colour: never colour alone. */
export function StatusTag({ status, text }: { readonly status: Status; readonly text: string }) {
  return (
    <span className={`${styles["status"]} ${styles[status]}`}>
      <StatusGlyph status={status} />
      <span>{text}</span>
    </span>
  );
}
