import { useMemo } from "react";
import type { IndicatorDefinition } from "../../indicators/definition.ts";
import { INDICATORS } from "../../indicators/registry.ts";
import { PatternDefs } from "../charts/patterns.tsx";
import type { ContextFact } from "../data/context-data.ts";
import type { ManifestData } from "../data/manifest-data.ts";
import type { QualityData } from "../data/quality-data.ts";
import { useContextFacts, useQuality } from "../data/use-quality.ts";
import { dataOf } from "../data/use-release-file.ts";
import type { WeekData } from "../data/week-data.ts";
import type { Locale } from "../i18n/locale.ts";
import { qualityWord } from "../i18n/words-quality.ts";
import { useViewState } from "../url/use-view-state.ts";
import { changeView, formatView } from "../url/view-state.ts";
import type { ViewContext } from "../view/context.ts";
import { latenessFigure, reportsFigure } from "../view/figure/report-figures.ts";
import { tableFigure } from "../view/figure/table-figures.ts";
import { findingsTable } from "../view/quality/findings-table.ts";
import { latenessByArea } from "../view/quality/lateness-view.ts";
import type { QualityTable } from "../view/quality/quality-table.ts";
import { qualityView } from "../view/quality/quality-view.ts";
import { arrivalsTable, revisionsTable } from "../view/quality/revisions-table.ts";
import { sourcesTable } from "../view/quality/sources-table.ts";
import { validityTable } from "../view/quality/validity-table.ts";
import { DataTable } from "../widgets/data-table.tsx";
import { FigureFrame } from "../widgets/figure-frame.tsx";
import { LatenessTable } from "../widgets/lateness-table.tsx";
import { PageFoot } from "../widgets/page-foot.tsx";
import { QualityWait } from "../widgets/quality-wait.tsx";
import { ReportsTable } from "../widgets/reports-table.tsx";
import { StatusTag } from "../widgets/status-tag.tsx";
import { ThemeStrip } from "../widgets/theme-strip.tsx";
import { figureMaker } from "./figure-maker.ts";
import { ThemeBlockView } from "./theme-block.tsx";
import styles from "./theme-page.module.css";

type Props = {
  readonly week: WeekData;
  readonly manifest: ManifestData;
  readonly locale: Locale;
  readonly indicators?: readonly IndicatorDefinition[];
};

/** The data unit's page: which returns are in, how complete they are, what waits for whom, what was revised. */
export function QualityPage({ week, manifest, locale, indicators = INDICATORS }: Props) {
  const [link] = useViewState();
  const quality = useQuality(manifest, week.week);
  const facts = useContextFacts(manifest);
  const context = useMemo(() => ({ week, locale, indicators }), [week, locale, indicators]);
  const view = useMemo(() => qualityView(context), [context]);
  const { head, matrix } = view;
  const pinned = formatView({ ...link, week: week.week });
  const block = { context, manifest, view: head, link: pinned };
  const parts = { context, manifest, link: pinned, source: view.source };
  return (
    <div className={styles["page"]}>
      <PatternDefs />
      <header>
        <p className={styles["crumbs"]}>{qualityWord(locale, "crumbs")}</p>
        <div className={styles["line"]}>
          <h1>{head.title}</h1>
          {head.status === "none" ? null : <StatusTag status={head.status} text={head.statusWord} />}
        </div>
      </header>
      <ThemeStrip
        locale={locale}
        figures={head.strip}
        hrefOf={(item) => formatView(changeView(link, { page: "/indikator", item }))}
      />
      <div className={styles["row"]} data-blocks="even">
        <FigureFrame
          locale={locale}
          title={view.matrixTitle}
          unit={qualityWord(locale, "matrixUnit")}
          lines={view.coverage}
          link={pinned}
          figure={figureMaker(context, (of) => reportsFigure(of, manifest))}
          ready
        >
          <ReportsTable locale={locale} view={matrix} />
        </FigureFrame>
        {quality.kind === "ready" ? (
          <Lateness {...parts} quality={quality.data} />
        ) : (
          <QualityWait locale={locale} file={quality} />
        )}
      </div>
      <div className={styles["row"]} data-blocks="even">
        <ThemeBlockView {...block} block={{ kind: "history", indicator: "tkl_tepat_waktu" }} />
        <div className={styles["stack"]}>
          {quality.kind === "ready" ? (
            <Framed {...parts} name="kesesuaian" table={(of) => validityTable(of, quality.data)} />
          ) : null}
          <ThemeBlockView {...block} block={{ kind: "parts", indicator: "tkl_dilindungi", dimension: "tema" }} />
        </div>
      </div>
      {quality.kind === "ready" ? <Tables {...parts} quality={quality.data} facts={dataOf(facts)} /> : null}
      <PageFoot locale={locale} source={view.source} simulated={week.synthetic}>
        <a href={formatView(changeView(link, { page: "/periksa" }))}>{qualityWord(locale, "checkLink")}</a>
        {" · "}
        <a href={formatView(changeView(link, { page: "/panduan", item: "unit-data" }))}>
          {qualityWord(locale, "guideLink")}
        </a>
      </PageFoot>
    </div>
  );
}

type Parts = {
  readonly context: ViewContext;
  readonly manifest: ManifestData;
  readonly link: string;
  readonly source: string;
};
type Part = Parts & { readonly quality: QualityData };

function Lateness({ context, manifest, quality, link, source }: Part) {
  const view = useMemo(() => latenessByArea(context.locale, quality), [context, quality]);
  return (
    <FigureFrame
      locale={context.locale}
      title={view.title}
      unit={view.unit}
      table={view.table}
      lines={[source]}
      link={link}
      figure={figureMaker(context, (of) => latenessFigure(of, manifest, latenessByArea(of.locale, quality)))}
      ready
    >
      <LatenessTable view={view} />
    </FigureFrame>
  );
}

/** A table under its finding; where it has no row, the finding says so. */
function Framed(
  props: Parts & {
    /** Part of the names of its files. */
    readonly name: string;
    readonly table: (context: ViewContext) => QualityTable | undefined;
    readonly lines?: readonly string[];
  },
) {
  const { context, manifest, name, table, link, source, lines = [] } = props;
  const given = table(context);
  if (given === undefined) return null;
  return (
    <FigureFrame
      locale={context.locale}
      title={given.title}
      unit={given.unit}
      lines={[...lines, source]}
      link={link}
      figure={figureMaker(context, (of) => {
        const other = table(of);
        return other && tableFigure(of, manifest, { name, ...other });
      })}
      ready
    >
      {given.table.rows.length === 0 ? null : <DataTable view={given.table} stacks />}
    </FigureFrame>
  );
}

function Tables(props: Part & { readonly facts: readonly ContextFact[] | undefined }) {
  const { quality, facts, ...parts } = props;
  const { context } = parts;
  const arrived = arrivalsTable(context, quality) !== undefined;
  return (
    <>
      <div className={styles["row"]}>
        <Framed {...parts} name="temuan" table={(of) => findingsTable(of, quality)} />
      </div>
      <div className={styles["row"]}>
        <Framed {...parts} name="sumber" table={(of) => sourcesTable(of, quality, facts)} />
      </div>
      <div className={styles["row"]}>
        <Framed
          {...parts}
          name="koreksi"
          table={(of) => revisionsTable(of, quality)}
          lines={[qualityWord(context.locale, "revisionsPeople")]}
        />
      </div>
      {arrived ? (
        <div className={styles["row"]}>
          <Framed {...parts} name="laporan-susulan" table={(of) => arrivalsTable(of, quality)} />
        </div>
      ) : null}
    </>
  );
}
