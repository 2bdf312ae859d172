import { memo, useEffect, useMemo } from "react";
import type { IndicatorDefinition } from "../../indicators/definition.ts";
import { INDICATORS } from "../../indicators/registry.ts";
import { THEMES } from "../../indicators/themes.ts";
import { PatternDefs } from "../charts/patterns.tsx";
import type { ManifestData } from "../data/manifest-data.ts";
import type { SeriesData } from "../data/series-data.ts";
import { useQuality } from "../data/use-quality.ts";
import { dataOf } from "../data/use-release-file.ts";
import { useSeries } from "../data/use-series.ts";
import type { WeekData } from "../data/week-data.ts";
import type { Locale } from "../i18n/locale.ts";
import { word } from "../i18n/words.ts";
import { indicatorWord } from "../i18n/words-indicator.ts";
import { StatePanel } from "../ui/state-panel.tsx";
import { INDICATOR_CHOICES } from "../url/indicator-state.ts";
import { useChoices, useViewState } from "../url/use-view-state.ts";
import { changeView, formatView } from "../url/view-state.ts";
import type { ViewContext } from "../view/context.ts";
import { sourceLine } from "../view/figure-lines.ts";
import { definitionFacts, originFacts } from "../view/indicator/facts-view.ts";
import { indicatorHead } from "../view/indicator/headline.ts";
import { partsViews } from "../view/indicator/parts-view.ts";
import { indicatorSubject } from "../view/indicator/subject.ts";
import { notesView } from "../view/items-view.ts";
import { FactList } from "../widgets/fact-list.tsx";
import { IndicatorTop } from "../widgets/indicator-top.tsx";
import { NoteList } from "../widgets/note-list.tsx";
import { PageFoot } from "../widgets/page-foot.tsx";
import { PanelFigure } from "../widgets/panel-figure.tsx";
import { Section } from "../widgets/section.tsx";
import { panelMaker } from "./figure-maker.ts";
import { IndicatorHistory } from "./indicator-history.tsx";
import styles from "./indicator-page.module.css";
import { IndicatorPlaces } from "./indicator-places.tsx";

/** Everything about one indicator: what happened, since when, where, in which parts, by whose definition. */
export function IndicatorPage(props: {
  readonly week: WeekData;
  readonly manifest: ManifestData;
  readonly locale: Locale;
  readonly indicators?: readonly IndicatorDefinition[];
}) {
  const { week, manifest, locale, indicators = INDICATORS } = props;
  const [link] = useViewState();
  const [state, onChange] = useChoices(INDICATOR_CHOICES);
  const key = link.item ?? "";
  const quality = useQuality(manifest, week.week);
  const revisions = dataOf(quality)?.revisions;
  const context = useMemo(() => ({ week, locale, indicators }), [week, locale, indicators]);
  // They come later than the week, and only history and origin speak of them.
  const revised = useMemo(() => (revisions === undefined ? context : { ...context, revisions }), [context, revisions]);
  const { breakdown, region, beside } = state;
  // How many weeks are shown changes nothing of it, and nothing of what is drawn below the history.
  const subject = useMemo(
    () => indicatorSubject(context, key, { breakdown, region, beside }),
    [context, key, breakdown, region, beside],
  );
  const history = useSeries(manifest, key);
  const series = dataOf(history);
  const panels = useMemo(() => {
    if (subject === undefined) return [];
    const { definition } = subject;
    return partsViews(context, definition).map((panel, i) => ({
      panel,
      figure: panelMaker(context, manifest, (of) => partsViews(of, definition)[i], [definition.key]),
    }));
  }, [context, subject, manifest]);
  const notes = useMemo(() => notesView(context).filter((note) => note.key.startsWith(`${key} `)), [context, key]);
  const head = useMemo(() => subject && indicatorHead(context, subject, series), [context, subject, series]);
  const dictionary = formatView(changeView(link, { page: "/kamus" }));
  useEffect(() => {
    document.title = `${subject?.definition.name[locale] ?? word(locale, "indicator")} · ${manifest.title[locale]}`;
  }, [subject, locale, manifest]);

  if (subject === undefined || head === undefined) {
    return (
      <StatePanel
        title={indicatorWord(locale, "unknownTitle", { key })}
        text={indicatorWord(locale, "unknownText")}
        actions={<a href={dictionary}>{indicatorWord(locale, "openDictionary")}</a>}
      />
    );
  }
  const { definition } = subject;
  const theme = THEMES.find((one) => one.key === definition.theme);
  const pinned = formatView({ ...link, week: week.week });
  const frame = { context, subject, history, state, onChange, manifest, link: pinned };
  return (
    <div className={styles["page"]}>
      <PatternDefs />
      <IndicatorTop
        locale={locale}
        head={head}
        definition={definition}
        theme={theme?.name[locale] ?? ""}
        dictionary={dictionary}
      />
      <IndicatorHistory {...frame} context={revised} />
      {notes.length === 0 ? null : <NoteList locale={locale} notes={notes} />}
      <IndicatorPlaces {...frame} />
      {panels.length === 0 ? null : (
        <Section className={styles["block"]} title={indicatorWord(locale, "partBreakdown")}>
          <div className={styles["panels"]}>
            {panels.map(({ panel, figure }) => (
              <PanelFigure
                key={panel.key}
                locale={locale}
                panel={panel}
                figure={figure}
                link={pinned}
                source={sourceLine(locale, definition, manifest)}
              />
            ))}
          </div>
        </Section>
      )}
      <Facts context={revised} definition={definition} manifest={manifest} series={series} />
      <PageFoot locale={locale} source={manifest.source[locale]} simulated={week.synthetic}>
        <a href={pinned}>{pinned}</a>
      </PageFoot>
    </div>
  );
}

/** By whose definition, and of which release. */
const Facts = memo(function Facts(props: {
  readonly context: ViewContext;
  readonly definition: IndicatorDefinition;
  readonly manifest: ManifestData;
  readonly series: SeriesData | undefined;
}) {
  const { context, definition, manifest, series } = props;
  const { locale } = context;
  return (
    <div className={`${styles["block"]} ${styles["facts"]}`}>
      <Section title={indicatorWord(locale, "definitionTitle")}>
        <FactList locale={locale} facts={definitionFacts(context, definition)} protection={definition.protection} />
      </Section>
      <Section title={indicatorWord(locale, "originTitle")}>
        <FactList
          locale={locale}
          facts={originFacts(context, definition, manifest, series)}
          protection={definition.protection}
        />
      </Section>
    </div>
  );
});
