import { memo } from "react";
import type { ItemView } from "../view/items-view.ts";
import styles from "./item-list.module.css";
import { ItemText } from "./item-text.tsx";

/** The same items on a phone: owner and due date in one line, the text below. */
export const ItemList = memo(function ItemList({
  items,
  label,
}: {
  readonly items: readonly ItemView[];
  readonly label: string;
}) {
  return (
    <ul className={styles["list"]} aria-label={label}>
      {items.map((item) => (
        <li key={item.key}>
          <div className={styles["head"]}>
            <b>{item.owner}</b>
            <span className={item.overdue ? `${styles["due"]} ${styles["late"]}` : styles["due"]}>{item.due}</span>
          </div>
          <p className={styles["text"]}>
            <ItemText item={item} />
          </p>
        </li>
      ))}
    </ul>
  );
});
