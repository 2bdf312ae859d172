import { useGeometry } from "../../widgets/use-geometry.ts";
import { SHEET_SIZE, WeekSheet, type WeekSheetProps } from "./week-sheet.tsx";
import styles from "./week-sheet-preview.module.css";

type Props = Omit<WeekSheetProps, "geometry"> & {
  /** Of the sheet on the screen, in pixels. */
  readonly width: number;
};

/** The sheet itself, as small as there is room: a picture of what the printer will get, for the eye alone. */
export function WeekSheetPreview({ width, ...sheet }: Props) {
  const geometry = useGeometry();
  const scale = width / SHEET_SIZE.width;
  return (
    <div className={styles["frame"]} style={{ width, height: SHEET_SIZE.height * scale }} aria-hidden="true" inert>
      <div className={styles["scaled"]} style={{ transform: `scale(${scale})` }}>
        <WeekSheet {...sheet} geometry={typeof geometry === "string" ? undefined : geometry} />
      </div>
    </div>
  );
}
