import { useMemo } from "react";
import { PROVINCE } from "../../domain/region.ts";
import type { ManifestData } from "../data/manifest-data.ts";
import { useQuality } from "../data/use-quality.ts";
import { dataOf } from "../data/use-release-file.ts";
import { useSeries } from "../data/use-series.ts";
import { regionWord } from "../i18n/words-region.ts";
import { Options, Select } from "../ui/select.tsx";
import { REGION_CHOICES } from "../url/region-state.ts";
import { useChoices } from "../url/use-view-state.ts";
import type { ViewContext } from "../view/context.ts";
import { historyFigure } from "../view/figure/history-figure.ts";
import { historyView } from "../view/indicator/history-view.ts";
import { indicatorSubject } from "../view/indicator/subject.ts";
import type { RegionView } from "../view/region/region-view.ts";
import { HistoryWait } from "../widgets/history-wait.tsx";
import { figureMaker } from "./figure-maker.ts";
import { HistoryFigure } from "./indicator-history.tsx";
import styles from "./region-page.module.css";

/** A year of one service of the area, the province behind it. */
export function RegionHistory(props: {
  readonly context: ViewContext;
  readonly manifest: ManifestData;
  readonly view: RegionView;
  readonly link: string;
}) {
  const { context, manifest, view, link } = props;
  const { locale } = context;
  const [state, onChange] = useChoices(REGION_CHOICES);
  const key = view.rows.find((row) => row.key === state.indicator)?.key ?? view.first;
  const history = useSeries(manifest, key);
  const shown = useMemo(() => ({ region: view.code, beside: PROVINCE, range: 52 as const }), [view.code]);
  const subject = useMemo(() => indicatorSubject(context, key, shown), [context, key, shown]);
  const series = dataOf(history);
  const quality = useQuality(manifest, context.week.week);
  const revisions = dataOf(quality)?.revisions;
  const revised = useMemo(() => (revisions === undefined ? context : { ...context, revisions }), [context, revisions]);
  const figure = useMemo(
    () => subject && series && historyView(revised, subject, series, shown),
    [revised, subject, series, shown],
  );
  return (
    <div>
      <div className={styles["history"]}>
        <Select
          label={regionWord(locale, "chooseHistory")}
          value={key}
          onChoose={(value) => onChange({ indicator: value === view.first ? undefined : value })}
        >
          <Options of={view.rows.map((row) => ({ value: row.key, text: row.name }))} />
        </Select>
      </div>
      {figure === undefined || subject === undefined || series === undefined ? (
        <HistoryWait locale={locale} history={history} />
      ) : (
        <HistoryFigure
          context={context}
          subject={subject}
          manifest={manifest}
          link={link}
          view={figure}
          figure={figureMaker(revised, (of) => historyFigure(of, manifest, subject, series, shown))}
        />
      )}
    </div>
  );
}
