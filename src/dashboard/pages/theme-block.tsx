import { useMemo } from "react";
import type { ManifestData } from "../data/manifest-data.ts";
import { dataOf } from "../data/use-release-file.ts";
import { useSeries } from "../data/use-series.ts";
import { midSentence } from "../i18n/names.ts";
import { themeWord } from "../i18n/words-theme.ts";
import { definitionOf, type ViewContext } from "../view/context.ts";
import { historyFigure } from "../view/figure/history-figure.ts";
import { placesFigure } from "../view/figure/places-figure.ts";
import { groupPartsFigure } from "../view/figure/table-figures.ts";
import { coverageLine, sharedSourceLine, sourceLine } from "../view/figure-lines.ts";
import { historyView } from "../view/indicator/history-view.ts";
import { partsViews } from "../view/indicator/parts-view.ts";
import { placesView } from "../view/indicator/places-view.ts";
import { indicatorSubject } from "../view/indicator/subject.ts";
import { areasPanel, figuresPanel, groupPartsTable, groupsPanel, versionsPanels } from "../view/theme/block-panels.ts";
import type { ThemeBlock } from "../view/theme/theme-plan.ts";
import type { ThemeView } from "../view/theme/theme-view.ts";
import { DataTable } from "../widgets/data-table.tsx";
import { FigureFrame } from "../widgets/figure-frame.tsx";
import { HistoryWait } from "../widgets/history-wait.tsx";
import { ItemList } from "../widgets/item-list.tsx";
import { PanelFigure } from "../widgets/panel-figure.tsx";
import { PlacesTable } from "../widgets/places-table.tsx";
import { Empty, Section } from "../widgets/section.tsx";
import { figureMaker, panelMaker } from "./figure-maker.ts";
import { HistoryFigure } from "./indicator-history.tsx";
import styles from "./theme-page.module.css";

type Props = {
  readonly context: ViewContext;
  readonly manifest: ManifestData;
  readonly view: ThemeView;
  readonly link: string;
};
type OfIndicator = Props & { readonly indicator: string };

/** One block of a theme page: its kind says what is drawn, its indicator of what. */
export function ThemeBlockView({ block, ...props }: Props & { readonly block: ThemeBlock }) {
  const { context, view, manifest } = props;
  const { locale } = context;
  switch (block.kind) {
    case "history":
      return <History {...props} indicator={block.indicator} />;
    case "places":
      return <Places {...props} indicator={block.indicator} />;
    case "versions":
      return <Versions {...props} indicator={block.indicator} />;
    case "groupParts":
      return <GroupParts {...props} indicator={block.indicator} dimension={block.dimension} />;
    case "parts":
      return <Parts {...props} indicator={block.indicator} dimension={block.dimension} />;
    case "groups": {
      const panel = groupsPanel(context, block.indicator);
      const figure = panelMaker(context, manifest, (of) => groupsPanel(of, block.indicator), [block.indicator]);
      return panel === undefined ? null : <PanelFigure {...figureProps(props)} panel={panel} figure={figure} />;
    }
    case "areas": {
      const panel = areasPanel(context, block.indicator);
      const figure = panelMaker(context, manifest, (of) => areasPanel(of, block.indicator), [block.indicator]);
      return panel === undefined ? null : <PanelFigure {...figureProps(props)} panel={panel} figure={figure} />;
    }
    case "figures":
      return (
        <PanelFigure
          {...figureProps(props)}
          panel={figuresPanel(context, block.title, block.indicators)}
          figure={panelMaker(
            context,
            manifest,
            (of) => figuresPanel(of, block.title, block.indicators),
            block.indicators,
          )}
        />
      );
    case "population":
      return <p className={styles["text"]}>{themeWord(locale, block.text)}</p>;
    case "caution":
      return <p className={styles["caution"]}>{themeWord(locale, block.text)}</p>;
    case "items":
      return (
        <Section title={themeWord(locale, "whoActs")}>
          {view.items.length === 0 ? (
            <Empty text={themeWord(locale, "noActions")} />
          ) : (
            <ItemList items={view.items} label={themeWord(locale, "whoActs")} />
          )}
        </Section>
      );
  }
}

/** What the frame of a panel is given. */
function figureProps({ context: { locale }, manifest, link }: Omit<Props, "view">) {
  return { locale, link, source: sharedSourceLine(locale, manifest) };
}

/** The parts of one figure, under a title that says whose they are: beside it stand other indicators' parts. */
function Parts({ indicator, dimension, ...props }: OfIndicator & { readonly dimension: string }) {
  const { context, manifest } = props;
  const { locale } = context;
  const definition = definitionOf(context, indicator);
  if (definition === undefined) return null;
  const panelOf = (of: ViewContext) => {
    const panel = partsViews(of, definition).find((one) => one.key === dimension);
    return panel && { ...panel, title: `${definition.name[of.locale]}: ${midSentence(panel.title)}` };
  };
  const panel = panelOf(context);
  if (panel === undefined) return null;
  const source = sourceLine(locale, definition, manifest);
  const figure = panelMaker(context, manifest, panelOf, [indicator]);
  return <PanelFigure {...figureProps(props)} source={source} panel={panel} figure={figure} />;
}

const YEAR = { range: 52 } as const;

function History({ context, manifest, link, indicator }: OfIndicator) {
  const history = useSeries(manifest, indicator);
  const series = dataOf(history);
  const subject = useMemo(() => indicatorSubject(context, indicator, {}), [context, indicator]);
  const view = useMemo(
    () => subject && series && historyView(context, subject, series, YEAR),
    [context, subject, series],
  );
  if (subject === undefined || series === undefined || view === undefined)
    return <HistoryWait locale={context.locale} history={history} />;
  const figure = figureMaker(context, (of) => historyFigure(of, manifest, subject, series, YEAR));
  return (
    <HistoryFigure context={context} subject={subject} manifest={manifest} link={link} view={view} figure={figure} />
  );
}

function Places({ context, manifest, link, indicator }: OfIndicator) {
  const { locale } = context;
  const history = useSeries(manifest, indicator);
  const series = dataOf(history);
  const subject = useMemo(() => indicatorSubject(context, indicator, {}), [context, indicator]);
  const view = useMemo(
    () => subject && series && placesView(context, subject, series, undefined),
    [context, subject, series],
  );
  if (subject === undefined || series === undefined || view === undefined)
    return <HistoryWait locale={context.locale} history={history} />;
  const { definition } = subject;
  return (
    <FigureFrame
      locale={locale}
      title={view.title}
      unit={`${definition.name[locale]}. ${view.unit}`}
      lines={[...coverageLine(context, definition, ""), sourceLine(locale, definition, manifest)]}
      link={link}
      figure={figureMaker(context, (of) => placesFigure(of, manifest, subject, series))}
      ready
    >
      <PlacesTable locale={locale} view={view} />
    </FigureFrame>
  );
}

function Versions({ context, manifest, link, indicator }: OfIndicator) {
  const history = useSeries(manifest, indicator);
  const series = dataOf(history);
  const panels = useMemo(() => versionsPanels(context, indicator, series), [context, indicator, series]);
  return (
    <div className={styles["stack"]}>
      {panels.map((panel, i) => (
        <PanelFigure
          key={panel.key}
          {...figureProps({ context, manifest, link })}
          panel={panel}
          figure={panelMaker(context, manifest, (of) => versionsPanels(of, indicator, series)[i], [indicator])}
        />
      ))}
      {history.kind === "failed" ? <HistoryWait locale={context.locale} history={history} /> : null}
    </div>
  );
}

function GroupParts({ context, manifest, link, indicator, dimension }: OfIndicator & { readonly dimension: string }) {
  const { locale } = context;
  const table = groupPartsTable(context, indicator, dimension);
  const definition = definitionOf(context, indicator);
  if (table === undefined || definition === undefined) return null;
  return (
    <FigureFrame
      locale={locale}
      title={table.caption}
      unit={themeWord(locale, "groupPartsUnit")}
      lines={[...coverageLine(context, definition, ""), sourceLine(locale, definition, manifest)]}
      link={link}
      figure={figureMaker(context, (of) => groupPartsFigure(of, manifest, indicator, dimension))}
      ready
    >
      <DataTable view={table} />
    </FigureFrame>
  );
}
