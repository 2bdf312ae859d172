import { StatusGlyph } from "../../ui/status-glyph.tsx";
import type { SlideBody, SlideItem } from "../../view/slide.ts";
import styles from "./items-body.module.css";

/** Who needs to act: owner, what, and since when it is late or when it is due. */
export function ActionsBody({ body }: { readonly body: Extract<SlideBody, { kind: "actions" }> }) {
  return (
    <>
      <ul className={styles["items"]}>
        {body.items.map((item) => (
          <li key={item.key} className={styles["action"]}>
            {item.late === "" ? <span /> : <StatusGlyph status="attention" size={44} />}
            <span>
              <span className={styles["owner"]}>{item.owner}</span>
              <span className={styles["text"]}>{item.text}</span>
            </span>
            <span className={styles["when"]}>
              <When item={item} />
            </span>
          </li>
        ))}
      </ul>
      {body.more === "" ? null : <p className={styles["more"]}>{body.more}</p>}
    </>
  );
}

function When({ item }: { readonly item: SlideItem }) {
  return (
    <>
      {item.late === "" ? null : <span className={styles["late"]}>{item.late}</span>}
      <span className={styles["due"]}>{item.due}</span>
    </>
  );
}

/** What must be decided, each with its owner; below them what comes after the meeting. */
export function DecisionsBody({ body }: { readonly body: Extract<SlideBody, { kind: "decisions" }> }) {
  return (
    <>
      {body.items.length === 0 ? null : (
        <ol className={styles["items"]} start={body.from}>
          {body.items.map((item, i) => (
            <li key={item.key} className={styles["decision"]}>
              <span className={styles["n"]}>{body.from + i}</span>
              <span>
                <span className={styles["question"]}>{item.text}</span>
                {item.origin === undefined ? null : <span className={styles["origin"]}>{item.origin}</span>}
              </span>
              <span className={styles["who"]}>
                <span className={styles["owner"]}>{item.owner}</span>
                {item.late === "" ? (
                  <span className={styles["due"]}>{item.due}</span>
                ) : (
                  <span className={styles["late"]}>{item.late}</span>
                )}
              </span>
            </li>
          ))}
        </ol>
      )}
      {body.more === "" ? null : <p className={styles["more"]}>{body.more}</p>}
      <p className={styles["next"]}>
        <b>{body.head}</b>
        {body.next.map((text) => (
          <span key={text}>{text}</span>
        ))}
      </p>
    </>
  );
}
