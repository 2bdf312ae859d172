import type { Locale } from "../i18n/locale.ts";
import { indicatorWord } from "../i18n/words-indicator.ts";
import type { PanelView } from "./panel-view.ts";
import type { TableView } from "./table-view.ts";

/** The bars of a panel as a table: what each is of, and its number in the very words that stand beside the bar. */
export function panelTable(locale: Locale, panel: PanelView): TableView {
  return {
    caption: panel.title,
    columns: [
      { key: "part", name: indicatorWord(locale, "chooseBreakdown") },
      { key: "value", name: indicatorWord(locale, "columnValue"), right: true },
    ],
    rows: panel.rows.map(({ key, label, sub, value, rest, mark }) => ({
      key,
      cells: [
        { text: sub === undefined ? label : `${label}, ${sub}` },
        mark === undefined ? { text: rest === "" ? value : `${value} ${rest}` } : { text: value, mark },
      ],
    })),
  };
}
