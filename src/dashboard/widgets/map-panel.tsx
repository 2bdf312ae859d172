import { Sparkline } from "../charts/sparkline.tsx";
import type { Locale } from "../i18n/locale.ts";
import { mapWord } from "../i18n/words-map.ts";
import { Icon } from "../ui/icons.tsx";
import { StatusGlyph } from "../ui/status-glyph.tsx";
import type { MapPanelView, PlaceRowView } from "../view/map/map-panel.ts";
import { AsOfPill } from "./as-of-pill.tsx";
import { DeltaMark } from "./delta-mark.tsx";
import styles from "./map-panel.module.css";
import { MarkChip } from "./mark-chip.tsx";
import { NoteList } from "./note-list.tsx";
import { StatusTag } from "./status-tag.tsx";
import { useWidth } from "./use-size.ts";

type Props = { readonly locale: Locale; readonly view: MapPanelView; readonly onClose: () => void };

/** The chosen place: its figure, its last weeks, and what else is said of it. */
export function MapPanel({ locale, view, onClose }: Props) {
  const [frame, width] = useWidth<HTMLDivElement>(280);
  return (
    <section className={styles["panel"]} aria-label={view.name}>
      <header className={styles["head"]}>
        <p>{view.kicker}</p>
        <div className={styles["name"]}>
          <h2>{view.name}</h2>
          {view.status === "none" ? null : <StatusTag status={view.status} text={view.statusWord} />}
        </div>
        <button type="button" onClick={onClose} aria-label={mapWord(locale, "closePanel", { name: view.name })}>
          <Icon name="close" />
        </button>
      </header>
      <div className={styles["figure"]}>
        {view.mark === undefined ? (
          <b className={styles["value"]}>
            <span aria-hidden="true">{view.value}</span>
            <span className="sr-only">{view.speech}</span>
          </b>
        ) : (
          <MarkChip mark={view.mark} text={view.value} />
        )}
        <div className={styles["beside"]}>
          <p>{view.pair}</p>
          {view.asOf === undefined ? null : <AsOfPill text={view.asOf} />}
          {view.delta === undefined ? null : <DeltaMark delta={view.delta} full />}
        </div>
      </div>
      <div ref={frame} className={styles["spark"]}>
        {view.spark === undefined ? null : (
          <>
            <Sparkline view={view.spark} width={width} height={56} />
            {view.spark.line === undefined ? null : <p>{view.spark.line}</p>}
          </>
        )}
      </div>
      {view.others.length === 0 ? null : (
        <ul className={styles["others"]} aria-label={mapWord(locale, "otherServices")}>
          {view.others.map((row) => (
            <OtherRow key={row.key} row={row} />
          ))}
        </ul>
      )}
      {view.lines.map((line) => (
        <p key={line} className={styles["line"]}>
          {line}
        </p>
      ))}
      {view.notes.length === 0 ? null : <NoteList locale={locale} notes={view.notes} />}
    </section>
  );
}

/** A mark only where the target is missed, or where nothing can be concluded. */
function OtherRow({ row }: { readonly row: PlaceRowView }) {
  const flagged = row.status !== "met" && row.status !== "none";
  return (
    <li>
      <span>{row.name}</span>
      <span className={styles["numbers"]}>
        {row.mark === undefined ? <b>{row.value}</b> : <MarkChip mark={row.mark} text={row.value} />}{" "}
        {row.pair === "" ? null : <span>{row.pair}</span>}
      </span>
      <span className={styles["flag"]}>
        {flagged ? <StatusGlyph status={row.status} size={14} /> : null}
        {row.mark === undefined ? <span className="sr-only">{row.statusWord}</span> : null}
      </span>
    </li>
  );
}
