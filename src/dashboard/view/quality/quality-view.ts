import { weekLabelFrom } from "../../i18n/format.ts";
import { qualityWord } from "../../i18n/words-quality.ts";
import type { ViewContext } from "../context.ts";
import { coverageNotes } from "../matrix-view.ts";
import { reportsView } from "../reports-view.ts";
import type { ThemePlan } from "../theme/theme-plan.ts";
import { type ThemeView, themeView } from "../theme/theme-view.ts";

/** The figures on the publisher's own work, as a theme page would lay them out; the rest of the page is its own. */
const PLAN: ThemePlan = {
  path: "",
  theme: "tkl",
  strip: [
    { indicator: "tkl_tepat_waktu" },
    { indicator: "tkl_mutu" },
    { indicator: "tkl_rtl" },
    { indicator: "tkl_dilindungi", show: "count" },
  ],
  rows: [],
};

export type QualityView = {
  readonly head: ThemeView;
  readonly matrixTitle: string;
  readonly matrix: ReturnType<typeof reportsView>;
  readonly coverage: readonly string[];
  readonly source: string;
};

/** What the page on data quality says of the week itself; the weeks before are in a file of their own. */
export function qualityView(context: ViewContext): QualityView {
  const { locale, week } = context;
  const label = weekLabelFrom(locale, week.week, week.week);
  const matrix = reportsView(context);
  return {
    head: themeView(context, PLAN),
    matrixTitle: qualityWord(locale, "matrixTitle", { week: label, line: matrix.line }),
    matrix,
    coverage: coverageNotes(context),
    source: qualityWord(locale, "source", { week: label }),
  };
}
