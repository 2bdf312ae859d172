import type { Week } from "../../domain/week.ts";
import { weekLabelFrom } from "../i18n/format.ts";
import type { Locale } from "../i18n/locale.ts";
import { mapWord } from "../i18n/words-map.ts";
import { ToolIcon } from "../ui/tool-icon.tsx";
import type { MapWeeksView } from "../view/map/map-weeks.ts";
import styles from "./map-weeks.module.css";
import type { Playback } from "./use-playback.ts";

type Props = { readonly locale: Locale; readonly view: MapWeeksView; readonly playback: Playback; readonly last: Week };

/** The weeks of the past under the map: each a button, and one that plays them. */
export function MapWeeks({ locale, view, playback, last }: Props) {
  const { shown, playing, go, toggle } = playback;
  const levels = view.next !== undefined;
  const play = mapWord(locale, levels ? "playUpdates" : "play");
  return (
    <section className={styles["weeks"]} aria-label={view.note}>
      <p className={styles["note"]}>
        <button
          type="button"
          className={styles["play"]}
          onClick={toggle}
          aria-label={playing ? mapWord(locale, "pause") : play}
          title={playing ? mapWord(locale, "pause") : play}
        >
          <ToolIcon name={playing ? "pause" : "play"} size={12} />
        </button>
        {view.note}
      </p>
      <ol className={levels ? `${styles["row"]} ${styles["levels"]}` : styles["row"]}>
        {view.weeks.map((week) => (
          <li key={week.week}>
            <button
              type="button"
              className={styles["step"]}
              aria-pressed={week.week === shown}
              aria-label={week.speech}
              title={week.speech}
              onClick={() => go(week.week)}
            >
              <Bar week={week} target={view.target} chosen={week.week === shown} />
              <span className={styles["label"]}>
                {week.week === shown ? <span>{mapWord(locale, "weekShort")}</span> : null}
                {week.label}
              </span>
            </button>
          </li>
        ))}
        {view.next === undefined ? null : (
          <li>
            <span className={styles["next"]}>{view.next}</span>
          </li>
        )}
      </ol>
      <p className={styles["shown"]} aria-live="polite">
        {shown === last ? null : (
          <>
            {mapWord(locale, "weekOnMap", { week: weekLabelFrom(locale, shown, last) })}{" "}
            <button type="button" className={styles["back"]} onClick={() => go(last)}>
              {mapWord(locale, "backToWeek", { week: weekLabelFrom(locale, last, last) })}
            </button>
          </>
        )}
      </p>
    </section>
  );
}

function Bar(props: {
  readonly week: MapWeeksView["weeks"][number];
  readonly target: number | undefined;
  readonly chosen: boolean;
}) {
  const { week, target, chosen } = props;
  if (week.value !== undefined) {
    return <span className={chosen ? `${styles["level"]} ${styles["chosen"]}` : styles["level"]}>{week.value}</span>;
  }
  const kind = [
    styles["bar"],
    week.partial || week.height === undefined ? styles["partial"] : "",
    chosen ? styles["chosen"] : "",
  ];
  return (
    <span className={styles["plot"]}>
      <span className={kind.join(" ")} style={{ height: `${(week.height ?? 1) * 100}%` }} />
      {target === undefined ? null : <span className={styles["target"]} style={{ bottom: `${target * 100}%` }} />}
    </span>
  );
}
