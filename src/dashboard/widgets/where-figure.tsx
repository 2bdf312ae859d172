import { DOTS, HATCH } from "../charts/patterns.tsx";
import type { Locale } from "../i18n/locale.ts";
import { pageWord } from "../i18n/words-week.ts";
import { BASE_HEIGHT, BASE_WIDTH, LEAST_WIDTH } from "../map/where-layout.ts";
import { WhereMap } from "../map/where-map.tsx";
import { Icon } from "../ui/icons.tsx";
import type { WhereView } from "../view/where-view.ts";
import { useGeometry } from "./use-geometry.ts";
import { useWidth } from "./use-size.ts";
import styles from "./where-figure.module.css";
import { WhereList } from "./where-list.tsx";

function Legend({ view }: { readonly view: WhereView }) {
  return (
    <ul className={styles["legend"]}>
      {view.classes.map((label, i) => (
        <li key={label}>
          <span className={styles["swatch"]} style={{ background: `var(--laut-${i + 1})` }} />
          {label}
        </li>
      ))}
      {view.marks.map(({ mark, text }) => (
        <li key={mark} className={styles["mark"]}>
          <svg width="22" height="11" aria-hidden="true" focusable="false">
            <rect
              x=".5"
              y=".5"
              width="21"
              height="10"
              fill={mark === "notReported" ? DOTS : HATCH}
              stroke="var(--norep-ink)"
            />
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
}

/** "Di mana": the map of one service, or, where the boundaries are missing or the page too narrow, the list that says the same. */
export function WhereFigure({
  locale,
  view,
  mapHref,
}: {
  readonly locale: Locale;
  readonly view: WhereView;
  /** The map page of the same week. */
  readonly mapHref: string;
}) {
  const geometry = useGeometry();
  const [frame, width] = useWidth<HTMLDivElement>(BASE_WIDTH);
  return (
    <figure className={styles["figure"]} data-ready={geometry !== "loading"} aria-label={view.title}>
      <figcaption>
        <h2>{view.title}</h2>
        <p className={styles["sub"]}>{view.subtitle}</p>
      </figcaption>
      <div ref={frame} className={styles["map"]}>
        {geometry === "missing" || width < LEAST_WIDTH ? (
          <WhereList areas={view.ranked} label={view.title} />
        ) : (
          <>
            {geometry === "loading" ? (
              <div style={{ height: (width * BASE_HEIGHT) / BASE_WIDTH }} />
            ) : (
              // The words below are the link of the keyboard; the picture is one for the hand that is on it already.
              <a href={mapHref} className={styles["picture"]} tabIndex={-1}>
                <WhereMap view={view} geometry={geometry} width={width} />
              </a>
            )}
            <Legend view={view} />
            {geometry === "loading" ? null : <p className={styles["source"]}>{geometry.attribution[locale]}</p>}
          </>
        )}
      </div>
      <a href={mapHref} className={styles["open"]}>
        {pageWord(locale, "openMap")}
        <Icon name="next" size={12} />
      </a>
    </figure>
  );
}
