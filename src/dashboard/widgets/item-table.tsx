import { useState } from "react";
import type { Locale } from "../i18n/locale.ts";
import { pageWord } from "../i18n/words-week.ts";
import type { ItemsView, ItemView } from "../view/items-view.ts";
import { ItemList } from "./item-list.tsx";
import styles from "./item-table.module.css";
import { ItemText } from "./item-text.tsx";
import { PHONE, useMedia } from "./use-media.ts";

/** `onPaper`: what the screen folds away; paper cannot be unfolded. */
function Rows({ items, onPaper = false }: { readonly items: readonly ItemView[]; readonly onPaper?: boolean }) {
  return (
    <tbody className={onPaper ? styles["onPaper"] : undefined}>
      {items.map((item) => (
        <tr key={item.key}>
          <th scope="row">{item.owner}</th>
          <td>
            <ItemText item={item} />
          </td>
          <td className={item.overdue ? `${styles["when"]} ${styles["late"]}` : styles["when"]}>{item.due}</td>
        </tr>
      ))}
    </tbody>
  );
}

/** Who must do what by when: overdue first, the rest on request. `headed`: with heads that are seen. */
export function ItemTable(props: {
  readonly locale: Locale;
  readonly items: ItemsView;
  readonly caption: string;
  readonly what: string;
  readonly headed: boolean;
}) {
  const { locale, items, caption, what, headed } = props;
  const [all, setAll] = useState(false);
  const phone = useMedia(PHONE);
  const shown = all ? [...items.first, ...items.rest] : items.first;
  return (
    <>
      {phone ? (
        <ItemList items={shown} label={caption} />
      ) : (
        <table className={headed ? styles["table"] : `${styles["table"]} ${styles["headless"]}`}>
          <caption className="sr-only">{caption}</caption>
          <colgroup>
            <col className={styles["owner"]} />
            <col />
            <col className={styles["due"]} />
          </colgroup>
          <thead className={headed ? undefined : "sr-only"}>
            <tr>
              <th scope="col">{pageWord(locale, "owner")}</th>
              <th scope="col">{what}</th>
              <th scope="col">{pageWord(locale, "due")}</th>
            </tr>
          </thead>
          <Rows items={shown} />
          {all || items.rest.length === 0 ? null : <Rows items={items.rest} onPaper />}
        </table>
      )}
      {items.rest.length === 0 ? null : (
        <button type="button" className={styles["more"]} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? pageWord(locale, "showLess") : pageWord(locale, "andMore", { n: items.rest.length })}
        </button>
      )}
    </>
  );
}
