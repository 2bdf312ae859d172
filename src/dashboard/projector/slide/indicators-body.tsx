import { StatusGlyph } from "../../ui/status-glyph.tsx";
import { Triangle } from "../../ui/triangle.tsx";
import type { SlideBody, SlideIndicator } from "../../view/slide.ts";
import styles from "./indicators-body.module.css";
import { SlideBar } from "./slide-bar.tsx";

type Props = { readonly body: Extract<SlideBody, { kind: "indicators" }>; readonly patterns: string };

const BAR = 300;
/** A value longer than this is a phrase, in smaller letters and two lines. */
const NUMERAL = 7;

/** Up to seven rows: status, name, value, bar against target, change. */
export function IndicatorsBody({ body, patterns }: Props) {
  return (
    <>
      <ul className={styles["rows"]}>
        {body.rows.map((row) => (
          <li key={row.key} className={styles["row"]}>
            <StatusGlyph status={row.status} size={48} />
            <span className={styles["name"]}>{row.name}</span>
            <span className={styles[row.value.length > NUMERAL ? "phrase" : "value"]}>
              {row.value.replaceAll("≈ ", "≈\u00a0")}
            </span>
            <SlideBar view={row.bar} width={BAR} height={32} patterns={patterns} track />
            <span className={styles["goal"]}>{row.goal}</span>
            <Delta row={row} />
          </li>
        ))}
      </ul>
      <p className={styles["legend"]}>
        {body.legend.map(({ status, text }) => (
          <span key={status}>
            <StatusGlyph status={status} size={34} />
            {text}
          </span>
        ))}
        <span className={styles["legendNote"]}>{body.note}</span>
      </p>
    </>
  );
}

function Delta({ row }: { readonly row: SlideIndicator }) {
  if (row.asOf !== undefined) {
    return (
      <span className={styles["delta"]}>
        <span className={styles["asOf"]}>{row.asOf}</span>
      </span>
    );
  }
  const { glyph, short, worse } = row.delta;
  return (
    <span className={styles[worse ? "worse" : "delta"]}>
      {glyph === undefined ? null : <Triangle direction={glyph} size={26} />}
      {short}
    </span>
  );
}
