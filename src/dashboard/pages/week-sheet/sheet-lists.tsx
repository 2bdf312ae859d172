import { Triangle } from "../../ui/triangle.tsx";
import type { WeekSheetView } from "../../view/week-sheet.ts";
import styles from "./sheet-lists.module.css";
import { SheetMore } from "./sheet-more.tsx";

const DIRECTIONS = { up: "up", down: "down", level: "flat" } as const;

/** The right column: who must act, and what changed. */
export function SheetLists({ view }: { readonly view: Pick<WeekSheetView, "actions" | "changes"> }) {
  const { actions, changes } = view;
  return (
    <div>
      <h2>{actions.title}</h2>
      {actions.items.length === 0 ? <p className={styles["none"]}>{actions.none}</p> : null}
      <ul className={styles["actions"]}>
        {actions.items.map((item) => (
          <li key={item.key}>
            <p className={styles["owner"]}>
              <b>{item.owner}</b>
              <b>{item.due}</b>
            </p>
            <bdi lang={item.foreign ? "id" : undefined}>{item.text}</bdi>
          </li>
        ))}
      </ul>
      <SheetMore text={actions.more} />
      <h2>{changes.title}</h2>
      {changes.items.length === 0 ? <p className={styles["none"]}>{changes.none}</p> : null}
      <ul className={styles["changes"]}>
        {changes.items.map((change) => (
          <li key={change.text}>
            <span className={styles["glyph"]}>
              {change.glyph === "note" ? (
                <i className={styles["dot"]} />
              ) : (
                <Triangle direction={DIRECTIONS[change.glyph]} size={9} />
              )}
            </span>
            <span>{change.text}</span>
          </li>
        ))}
      </ul>
      <SheetMore text={changes.more} />
    </div>
  );
}
