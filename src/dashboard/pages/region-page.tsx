import { useEffect, useMemo } from "react";
import { PROVINCE, REGIONS } from "../../domain/region.ts";
import type { IndicatorDefinition } from "../../indicators/definition.ts";
import { regionName } from "../../indicators/names.ts";
import { INDICATORS } from "../../indicators/registry.ts";
import { PatternDefs } from "../charts/patterns.tsx";
import type { ManifestData } from "../data/manifest-data.ts";
import type { QualityData } from "../data/quality-data.ts";
import { useContextFacts, useQuality } from "../data/use-quality.ts";
import type { FileState } from "../data/use-release-file.ts";
import type { WeekData } from "../data/week-data.ts";
import type { Locale } from "../i18n/locale.ts";
import { midSentence } from "../i18n/names.ts";
import { regionWord } from "../i18n/words-region.ts";
import { pageWord } from "../i18n/words-week.ts";
import { Locator } from "../map/locator.tsx";
import { Options, Select } from "../ui/select.tsx";
import { StatePanel } from "../ui/state-panel.tsx";
import { useViewState } from "../url/use-view-state.ts";
import { changeView, formatView } from "../url/view-state.ts";
import { definitionOf, type ViewContext } from "../view/context.ts";
import { partsViews } from "../view/indicator/parts-view.ts";
import { latenessByAgency } from "../view/quality/lateness-view.ts";
import { regionFacts } from "../view/region/region-facts.ts";
import { type RegionView, regionView } from "../view/region/region-view.ts";
import { AsOfPill } from "../widgets/as-of-pill.tsx";
import { FigureFrame } from "../widgets/figure-frame.tsx";
import { ItemList } from "../widgets/item-list.tsx";
import { LatenessTable } from "../widgets/lateness-table.tsx";
import { NoteList } from "../widgets/note-list.tsx";
import { PageFoot } from "../widgets/page-foot.tsx";
import { QualityWait } from "../widgets/quality-wait.tsx";
import { Empty, Section } from "../widgets/section.tsx";
import { ServicesTable } from "../widgets/services-table.tsx";
import { ThemePanel } from "../widgets/theme-panel.tsx";
import { useGeometry } from "../widgets/use-geometry.ts";
import { RegionHistory } from "./region-history.tsx";
import styles from "./region-page.module.css";

type Props = {
  readonly week: WeekData;
  readonly manifest: ManifestData;
  readonly locale: Locale;
  readonly indicators?: readonly IndicatorDefinition[];
};

/** One kabupaten/kota: its services against target and province, who must act, its reports. People only as its group. */
export function RegionPage({ week, manifest, locale, indicators = INDICATORS }: Props) {
  const [link, navigate] = useViewState();
  const code = link.item ?? REGIONS[0]?.code ?? PROVINCE;
  const quality = useQuality(manifest, week.week);
  const revisions = quality.kind === "ready" ? quality.data.revisions : undefined;
  const context = useMemo(
    () => ({ week, locale, indicators, ...(revisions === undefined ? {} : { revisions }) }),
    [week, locale, indicators, revisions],
  );
  const view = useMemo(() => regionView(context, code), [context, code]);
  useEffect(() => {
    document.title = `${view?.name ?? code} · ${manifest.title[locale]}`;
  }, [view, code, manifest, locale]);
  const choose = (
    <Select label={regionWord(locale, "choose")} value={code} onChoose={(item) => navigate({ item })}>
      {view === undefined ? <option value={code}>{code}</option> : null}
      <Options of={REGIONS.map((row) => ({ value: row.code, text: regionName(locale, row.code) }))} />
    </Select>
  );
  if (view === undefined) {
    return (
      <StatePanel
        title={regionWord(locale, "unknownTitle", { code })}
        text={regionWord(locale, "unknownText")}
        actions={choose}
      />
    );
  }
  const pinned = formatView({ ...link, item: code, week: week.week });
  const hrefOf = (item: string) => formatView(changeView(link, { page: "/indikator", item }));
  return (
    <div className={styles["page"]}>
      <PatternDefs />
      <header className={styles["top"]}>
        <div>
          <div className={styles["choose"]}>
            {choose}
            <span>
              {view.code} · {view.group}
            </span>
          </div>
          <h1>{view.title}</h1>
          <Facts locale={locale} manifest={manifest} code={code} />
        </div>
        <Where code={code} />
      </header>
      <div className={styles["first"]}>
        <FigureFrame
          locale={locale}
          title={view.rowsTitle}
          unit={regionWord(locale, "rowsUnit")}
          lines={view.notesOfRows}
          link={pinned}
          ready
        >
          <ServicesTable locale={locale} caption={view.rowsTitle} rows={view.rows} hrefOf={hrefOf} />
        </FigureFrame>
      </div>
      <div className={styles["columns"]}>
        <Section title={pageWord(locale, "whoActs")}>
          {view.items.length === 0 ? (
            <Empty text={regionWord(locale, "noActions")} />
          ) : (
            <ItemList items={view.items} label={pageWord(locale, "whoActs")} />
          )}
          {view.notes.length === 0 ? null : <NoteList locale={locale} notes={view.notes} />}
        </Section>
        <RegionHistory context={context} manifest={manifest} view={view} link={pinned} />
      </div>
      <Parts context={context} view={view} />
      <div className={styles["first"]}>
        <Reports locale={locale} manifest={manifest} quality={quality} code={code} link={pinned} />
      </div>
      <aside className={styles["group"]} aria-label={view.groupTitle}>
        <p>
          <b>{view.groupTitle}:</b> {view.groupLines.join(" ")} <AsOfPill text={view.groupAsOf} />
        </p>
      </aside>
      <PageFoot locale={locale} source={manifest.source[locale]} simulated={week.synthetic}>
        <a href={pinned}>{pinned}</a>
      </PageFoot>
    </div>
  );
}

/** Public facts about the place; nothing stands here where they cannot be loaded: they are no part of the programme. */
function Facts(props: { readonly locale: Locale; readonly manifest: ManifestData; readonly code: string }) {
  const { locale, manifest, code } = props;
  const loaded = useContextFacts(manifest);
  const facts = loaded.kind === "ready" ? regionFacts(locale, loaded.data, code) : undefined;
  if (facts === undefined) return <div className={styles["facts"]} aria-busy={loaded.kind === "loading"} />;
  return (
    <div className={styles["facts"]}>
      <dl>
        {facts.rows.map((fact) => (
          <div key={fact.key}>
            <dt>{fact.term}</dt>
            <dd>{fact.text}</dd>
          </div>
        ))}
      </dl>
      <p>{facts.note}</p>
    </div>
  );
}

/** The returns of the place's agencies, thirteen weeks of them. */
function Reports(props: {
  readonly locale: Locale;
  readonly manifest: ManifestData;
  readonly quality: FileState<QualityData>;
  readonly code: string;
  readonly link: string;
}) {
  const { locale, manifest, quality, code, link } = props;
  const view = useMemo(
    () => (quality.kind === "ready" ? latenessByAgency(locale, quality.data, code) : undefined),
    [locale, quality, code],
  );
  if (view === undefined) return <QualityWait locale={locale} file={quality} />;
  return (
    <FigureFrame
      locale={locale}
      title={view.title}
      unit={view.unit}
      table={view.table}
      lines={[manifest.source[locale]]}
      link={link}
      ready
    >
      <LatenessTable view={view} />
    </FigureFrame>
  );
}

const LOCATOR = 250;

function Where({ code }: { readonly code: string }) {
  const geometry = useGeometry();
  return (
    <div className={styles["where"]}>
      {typeof geometry === "object" ? <Locator geometry={geometry} code={code} width={LOCATOR} /> : null}
    </div>
  );
}

/** How far aid has come in this area, and how long its stages take. */
function Parts({ context, view }: { readonly context: ViewContext; readonly view: RegionView }) {
  const panels = ["ban_alur", "ban_waktu_layanan"].flatMap((key) => {
    const definition = definitionOf(context, key);
    if (definition === undefined) return [];
    return partsViews(context, definition, view.code).map((panel) => ({
      ...panel,
      key: `${key} ${panel.key}`,
      title: regionWord(context.locale, "partsOf", {
        name: definition.name[context.locale],
        panel: midSentence(panel.title),
      }),
    }));
  });
  if (panels.length === 0) return null;
  return (
    <Section className={styles["block"]} title={regionWord(context.locale, "partsAid")}>
      <div className={styles["columns"]}>
        {panels.map((panel) => (
          <ThemePanel key={panel.key} panel={panel} />
        ))}
      </div>
    </Section>
  );
}
