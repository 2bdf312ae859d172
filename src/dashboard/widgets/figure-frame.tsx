import { type ReactNode, useId, useRef, useState } from "react";
import type { Locale } from "../i18n/locale.ts";
import { figureWord } from "../i18n/words-figure.ts";
import { ToolIcon, type ToolIconName } from "../ui/tool-icon.tsx";
import type { TableView } from "../view/table-view.ts";
import { CopyLink } from "./copy-link.tsx";
import { DataTable } from "./data-table.tsx";
import { DownloadAction } from "./download-action.tsx";
import { type FigureMaker, useExportable } from "./exportables.ts";
import styles from "./figure-frame.module.css";
import { useFullScreen } from "./use-full-screen.ts";

type Props = {
  readonly locale: Locale;
  /** A finding that is true of what is shown. */
  readonly title: string;
  /** Unit and scope. */
  readonly unit: string;
  /** The same rows in words; absent where the figure is a table already. */
  readonly table?: TableView;
  /** Whose figures, how complete, what to know when reading them: one line each. */
  readonly lines: readonly string[];
  /** The link to its page as it stands, the week named. */
  readonly link: string;
  readonly ready: boolean;
  /** The figure as it leaves the dashboard. */
  readonly figure: FigureMaker;
  readonly children: ReactNode;
};

function Action(props: { readonly icon: ToolIconName; readonly text: string; readonly onPress: () => void }) {
  return (
    <button type="button" title={props.text} aria-label={props.text} onClick={props.onPress}>
      <ToolIcon name={props.icon} />
    </button>
  );
}

/** What stands around every figure that people explore: finding, unit, table, full screen, link, source and coverage. */
export function FigureFrame(props: Props) {
  const { locale, title, unit, table, lines, link, ready, figure, children } = props;
  const heading = useId();
  const frame = useRef<HTMLElement>(null);
  const screen = useFullScreen(frame);
  useExportable(frame, figure);
  const [asTable, setAsTable] = useState(false);
  return (
    <figure ref={frame} className={styles["figure"]} aria-labelledby={heading} data-ready={ready}>
      <figcaption className={styles["head"]}>
        <div>
          <h2 id={heading} className={styles["title"]}>
            {title}
          </h2>
          <p className={styles["unit"]}>{unit}</p>
        </div>
        <div className={styles["actions"]}>
          {table === undefined ? null : (
            <Action
              icon={asTable ? "chart" : "table"}
              text={figureWord(locale, asTable ? "asChart" : "asTable")}
              onPress={() => setAsTable(!asTable)}
            />
          )}
          {screen === undefined ? null : (
            <Action
              icon={screen.full ? "shrink" : "expand"}
              text={figureWord(locale, screen.full ? "leaveFullScreen" : "fullScreen")}
              onPress={screen.toggle}
            />
          )}
          <DownloadAction locale={locale} title={title} figure={figure} />
          <CopyLink locale={locale} link={link} />
        </div>
      </figcaption>
      {asTable && table !== undefined ? <DataTable view={table} /> : children}
      <ul className={styles["lines"]}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </figure>
  );
}
