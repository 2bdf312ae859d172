import type { MapGeometry } from "../../map/geometry.ts";
import type { WeekSheetView } from "../../view/week-sheet.ts";
import type { WhereView } from "../../view/where-view.ts";
import { SheetMap } from "./sheet-map.tsx";
import { SheetMark } from "./sheet-mark.tsx";
import { SheetMore } from "./sheet-more.tsx";
import { TextureFill, textureOf } from "./sheet-texture.tsx";
import styles from "./sheet-where.module.css";

type Props = {
  readonly view: Pick<WeekSheetView, "where" | "notes">;
  readonly geometry: MapGeometry | undefined;
};

/** The left column: one service area by area, and the notes of the week. */
export function SheetWhere({ view, geometry }: Props) {
  const { where, notes } = view;
  return (
    <div>
      {where === undefined ? null : (
        <>
          <h2>{where.sheetTitle}</h2>
          {geometry === undefined ? (
            <AreaList view={where} />
          ) : (
            <>
              <SheetMap view={where} geometry={geometry} />
              <Legend view={where} />
            </>
          )}
        </>
      )}
      {notes.items.length === 0 ? null : (
        <>
          <h2>{notes.title}</h2>
          <ul className={styles["notes"]}>
            {notes.items.map((note) => (
              <li key={note.key}>
                <bdi lang="id">{note.text}</bdi> <span>({note.author})</span>
              </li>
            ))}
          </ul>
          <SheetMore text={notes.more} />
        </>
      )}
    </div>
  );
}

function Legend({ view }: { readonly view: WhereView }) {
  return (
    <ul className={styles["legend"]}>
      {view.classes.map((label, i) => (
        <li key={label}>
          <svg width="36" height="9" aria-hidden="true" focusable="false">
            <rect
              x=".25"
              y=".25"
              width="35.5"
              height="8.5"
              fill={`var(--laut-${i + 1})`}
              stroke="#555"
              strokeWidth=".5"
            />
          </svg>
          {label}
        </li>
      ))}
      {view.marks.map(({ mark, text }) => (
        <li key={mark} className={styles["mark"]}>
          <svg width="21" height="9" aria-hidden="true" focusable="false">
            <TextureFill texture={textureOf(mark)} width={21} height={9} />
            <rect x=".5" y=".5" width="20" height="8" fill="none" stroke="var(--norep-ink)" />
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
}

/** The same areas in words, where there are no boundaries to draw. */
function AreaList({ view }: { readonly view: WhereView }) {
  return (
    <ul className={styles["areas"]}>
      {view.ranked.map((area) => (
        <li key={area.code}>
          <span>{area.name}</span>
          {area.mark === undefined ? <b>{area.value}</b> : <SheetMark mark={area.mark} text={area.value} />}
        </li>
      ))}
    </ul>
  );
}
