import type { MapGeometry } from "../../map/geometry.ts";
import { StatusGlyph } from "../../ui/status-glyph.tsx";
import type { SlideBody } from "../../view/slide.ts";
import styles from "./map-body.module.css";
import { areaFill, CLASS_FILLS } from "./map-fill.ts";
import { SlideMap } from "./slide-map.tsx";
import { markFill } from "./slide-patterns.tsx";

type Props = {
  readonly body: Extract<SlideBody, { kind: "map" }>;
  readonly patterns: string;
  readonly geometry: MapGeometry | undefined;
};

/** The eight areas in three classes, and the first few of them as a list that says the same. */
export function MapBody({ body, patterns, geometry }: Props) {
  const listed = body.listed.flatMap((code) => body.areas.filter((area) => area.code === code));
  // Without boundaries the list has all of them.
  const shown = geometry === undefined ? body.areas : listed;
  return (
    <div className={styles["columns"]}>
      {geometry === undefined ? (
        <List areas={shown} />
      ) : (
        <SlideMap body={body} geometry={geometry} paint={(code) => areaFill(body, code, patterns)} />
      )}
      <div>
        <p className={styles["unit"]}>{body.unit}</p>
        {geometry === undefined ? null : <List areas={shown} />}
        <ul className={styles["legend"]}>
          {body.classes.map((text, i) => (
            <Swatch key={text} fill={CLASS_FILLS[i] ?? "#fff"} text={text} />
          ))}
          {body.marks.map(({ mark, text }) => (
            <Swatch key={mark} fill={markFill(patterns, mark)} text={text} />
          ))}
        </ul>
      </div>
    </div>
  );
}

function List({ areas }: { readonly areas: Props["body"]["areas"] }) {
  return (
    <ul className={styles["list"]}>
      {areas.map((area) => (
        <li key={area.code}>
          <StatusGlyph status={area.status} size={42} />
          <span className={styles["name"]}>
            {area.label}
            {area.pair === "" ? null : <span className={styles["pair"]}>{area.pair}</span>}
          </span>
          <span className={styles["value"]}>{area.value}</span>
        </li>
      ))}
    </ul>
  );
}

function Swatch({ fill, text }: { readonly fill: string; readonly text: string }) {
  return (
    <li>
      <svg width="56" height="36" aria-hidden="true" focusable="false">
        <rect x="2" y="2" width="52" height="32" fill={fill} stroke="#000" strokeWidth="3" />
      </svg>
      {text}
    </li>
  );
}
