import type { CSSProperties } from "react";
import { LevelBar } from "../charts/level-bar.tsx";
import type { Locale } from "../i18n/locale.ts";
import { MapBar } from "../map/map-bar.tsx";
import type { MapListView, MapRowView } from "../view/map/map-list.ts";
import styles from "./map-list.module.css";
import { MarkChip } from "./mark-chip.tsx";
import { StatusTag } from "./status-tag.tsx";

type Props = {
  readonly locale: Locale;
  readonly view: MapListView;
  readonly chosen: string | undefined;
  readonly onChoose: (code: string) => void;
};

/** Every place of the map with its value: what the keyboard and the screen reader have in place of the map. */
export function MapList({ view, chosen, onChoose }: Props) {
  return (
    <section className={styles["list"]} aria-label={view.title}>
      <h2>{view.title}</h2>
      <p className={styles["note"]}>{view.note}</p>
      <ul style={columns(view)}>
        {view.rows.map((row) => (
          <li key={row.code}>
            <button type="button" aria-pressed={row.code === chosen} onClick={() => onChoose(row.code)}>
              {row.members === undefined ? <AreaRow row={row} /> : <GroupRow row={row} />}
              {row.mark === undefined ? <span className="sr-only">, {row.statusWord}</span> : null}
            </button>
          </li>
        ))}
      </ul>
      <p className={styles["total"]}>
        <span>{view.total.name}</span>
        <span>
          <b>{view.total.value}</b> {view.total.pair}
        </span>
        {view.total.status === "none" ? null : <StatusTag status={view.total.status} text={view.total.statusWord} />}
      </p>
    </section>
  );
}

/** Spaces and strokes are narrower than the digit that a `ch` is. */
const NARROWER = 0.86;

/** As wide as the longest number, so that the bars of all rows begin and end alike. */
function columns({ rows }: MapListView): CSSProperties {
  const longest = (texts: readonly string[]) => `${Math.max(4, ...texts.map((text) => text.length * NARROWER))}ch`;
  const valued = rows.filter((row) => row.mark === undefined);
  return {
    "--value": longest(valued.map((row) => row.value)),
    "--pair": longest(valued.map((row) => row.pair)),
  } as CSSProperties;
}

function AreaRow({ row }: { readonly row: MapRowView }) {
  return (
    <span className={styles["area"]}>
      <span className={styles["name"]}>{row.name}</span>
      {row.mark === undefined ? (
        <>
          <MapBar view={row.bar} fill={row.fill} />
          <b className={styles["value"]}>{row.value}</b>
          <span className={styles["pair"]}>{row.pair}</span>
        </>
      ) : (
        <span className={styles["marked"]}>
          <MarkChip mark={row.mark} text={row.value} />
        </span>
      )}
    </span>
  );
}

function GroupRow({ row }: { readonly row: MapRowView }) {
  return (
    <span className={styles["group"]}>
      <span className={styles["name"]}>{row.name}</span>
      {row.mark === undefined ? <b>{row.value}</b> : <MarkChip mark={row.mark} text={row.value} />}
      <span className={styles["wide"]}>
        {row.fill.kind === "flat" ? <LevelBar view={row.bar} height={14} /> : <MapBar view={row.bar} fill={row.fill} />}
      </span>
      <small className={styles["wide"]}>{row.members}</small>
    </span>
  );
}
