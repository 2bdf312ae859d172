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
          ready
        >
          <ReportsTable locale={locale} view={matrix} />
        </FigureFrame>
        {quality.kind === "ready" ? (
          <Lateness context={context} quality={quality.data} link={pinned} source={view.source} />
        ) : (
          <QualityWait locale={locale} file={quality} />
        )}
      </div>
      <div className={styles["row"]} data-blocks="even">
        <ThemeBlockView {...block} block={{ kind: "history", indicator: "tkl_tepat_waktu" }} />
        <div className={styles["stack"]}>
          {quality.kind === "ready" ? (
            <Framed
              context={context}
              given={validityTable(context, quality.data)}
              link={pinned}
              lines={[view.source]}
            />
          ) : null}
          <ThemeBlockView {...block} block={{ kind: "parts", indicator: "tkl_dilindungi", dimension: "tema" }} />
        </div>
      </div>
      {quality.kind === "ready" ? (
        <Tables context={context} quality={quality.data} facts={dataOf(facts)} link={pinned} source={view.source} />
      ) : null}
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

type Part = {
  readonly context: ViewContext;
  readonly quality: QualityData;
  readonly link: string;
  readonly source: string;
};

function Lateness({ context, quality, link, source }: Part) {
  const view = useMemo(() => latenessByArea(context.locale, quality), [context, quality]);
  return (
    <FigureFrame
      locale={context.locale}
      title={view.title}
      unit={view.unit}
      table={view.table}
      lines={[source]}
      link={link}
      ready
    >
      <LatenessTable view={view} />
    </FigureFrame>
  );
}

/** A table under its finding; where it has no row, the finding says so. */
function Framed(props: {
  readonly context: ViewContext;
  readonly given: QualityTable;
  readonly link: string;
  readonly lines: readonly string[];
}) {
  const { context, given, link, lines } = props;
  return (
    <FigureFrame locale={context.locale} title={given.title} unit={given.unit} lines={lines} link={link} ready>
      {given.table.rows.length === 0 ? null : <DataTable view={given.table} stacks />}
    </FigureFrame>
  );
}

function Tables(props: Part & { readonly facts: readonly ContextFact[] | undefined }) {
  const { context, quality, facts, link, source } = props;
  const framed = (given: QualityTable, lines: readonly string[] = []) => (
    <Framed context={context} given={given} link={link} lines={[...lines, source]} />
  );
  const arrivals = arrivalsTable(context, quality);
  return (
    <>
      <div className={styles["row"]}>{framed(findingsTable(context, quality))}</div>
      <div className={styles["row"]}>{framed(sourcesTable(context, quality, facts))}</div>
      <div className={styles["row"]}>
        {framed(revisionsTable(context, quality), [qualityWord(context.locale, "revisionsPeople")])}
      </div>
      {arrivals === undefined ? null : <div className={styles["row"]}>{framed(arrivals)}</div>}
    </>
  );
}
