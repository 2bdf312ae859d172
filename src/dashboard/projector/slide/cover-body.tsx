import { StatusGlyph } from "../../ui/status-glyph.tsx";
import type { SlideBody } from "../../view/slide.ts";
import { held } from "./held.ts";
import styles from "./slide-sheet.module.css";

/** The first slide: the week's headline, what it rests on, and how many indicators stand where. */
export function CoverBody({
  title,
  body,
}: {
  readonly title: string;
  readonly body: Extract<SlideBody, { kind: "title" }>;
}) {
  return (
    <>
      <p className={styles["kicker"]}>{body.kicker}</p>
      <h1 className={styles["coverTitle"]}>{held(title)}</h1>
      {body.warning === undefined ? null : (
        <p className={styles["warning"]}>
          <StatusGlyph status="near" size={44} />
          {body.warning}
        </p>
      )}
      {body.detail === "" ? null : <p className={styles["detail"]}>{held(body.detail)}</p>}
      <ul className={styles["tally"]}>
        {body.tally.map(({ status, n, text }) => (
          <li key={status}>
            <StatusGlyph status={status} size={72} />
            <b>{n}</b>
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
