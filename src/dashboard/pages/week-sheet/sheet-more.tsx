import styles from "./sheet-lists.module.css";

/** "dan 6 lainnya" under a list that was cut; nothing under a whole one. */
export function SheetMore({ text }: { readonly text: string }) {
  return text === "" ? null : <p className={styles["more"]}>{text}</p>;
}
