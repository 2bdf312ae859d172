import { memo } from "react";
import type { Locale } from "../i18n/locale.ts";
import { panelTable } from "../view/panel-table.ts";
import type { PanelView } from "../view/panel-view.ts";
import type { FigureMaker } from "./exportables.ts";
import { FigureFrame } from "./figure-frame.tsx";
import styles from "./theme-panel.module.css";
import { PanelRows } from "./theme-panel.tsx";

/** Bars in the frame of every figure: as a table too, on the whole screen, with a link and whose figures they are. */
export const PanelFigure = memo(function PanelFigure(props: {
  readonly locale: Locale;
  readonly panel: PanelView;
  readonly link: string;
  readonly source: string;
  readonly figure: FigureMaker;
}) {
  const { locale, panel, link, source, figure } = props;
  const { title, subtitle, asOf, note, rows } = panel;
  return (
    <FigureFrame
      locale={locale}
      title={title}
      unit={asOf === undefined ? subtitle : `${subtitle} · ${asOf}`}
      {...(rows.length === 0 ? {} : { table: panelTable(locale, panel) })}
      lines={[...(note === undefined || rows.length === 0 ? [] : [note]), source]}
      link={link}
      figure={figure}
      ready
    >
      <div className={styles["framed"]}>
        <PanelRows panel={panel} />
      </div>
    </FigureFrame>
  );
});
