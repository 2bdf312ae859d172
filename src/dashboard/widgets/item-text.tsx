import type { ItemView } from "../view/items-view.ts";
import styles from "./item-text.module.css";

/** The text of an item and its id. What an agency wrote stays Indonesian, and says so to a screen reader. */
export function ItemText({ item }: { readonly item: ItemView }) {
  return (
    <>
      <span lang={item.foreign ? "id" : undefined}>{item.text}</span>
      {item.id === undefined ? null : <span className={styles["id"]}>{item.id}</span>}
    </>
  );
}
