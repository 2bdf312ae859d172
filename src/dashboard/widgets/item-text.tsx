import type { ItemView } from "../view/items-view.ts";
import styles from "./item-text.module.css";

/** The text of an item and its id. What an agency wrote stays Indonesian, says so to a screen reader, and turns
 * nothing around it, whatever direction it is written in. */
export function ItemText({ item }: { readonly item: ItemView }) {
  return (
    <>
      <bdi lang={item.foreign ? "id" : undefined}>{item.text}</bdi>
      {item.id === undefined ? null : <span className={styles["id"]}>{item.id}</span>}
    </>
  );
}
