import { memo, startTransition, useCallback, useEffect, useMemo, useState } from "react";
import { PROVINCE, REGIONS } from "../../domain/region.ts";
import type { IndicatorDefinition } from "../../indicators/definition.ts";
import { regionName } from "../../indicators/names.ts";
import { INDICATORS } from "../../indicators/registry.ts";
import { PatternDefs } from "../charts/patterns.tsx";
import type { ManifestData } from "../data/manifest-data.ts";
import { useContextFacts } from "../data/use-quality.ts";
import type { WeekData } from "../data/week-data.ts";
import type { Locale } from "../i18n/locale.ts";
import { regionWord } from "../i18n/words-region.ts";
import { pageWord } from "../i18n/words-week.ts";
import { Locator } from "../map/locator.tsx";
import { Options, Select } from "../ui/select.tsx";
import { StatePanel } from "../ui/state-panel.tsx";
import { useViewState } from "../url/use-view-state.ts";
import { formatView } from "../url/view-state.ts";
import { servicesFigure } from "../view/figure/table-figures.ts";
import { regionFacts } from "../view/region/region-facts.ts";
import { regionView } from "../view/region/region-view.ts";
import { FigureFrame } from "../widgets/figure-frame.tsx";
import { ItemList } from "../widgets/item-list.tsx";
import { NoteList } from "../widgets/note-list.tsx";
import { PageFoot } from "../widgets/page-foot.tsx";
import { Empty, Section } from "../widgets/section.tsx";
import { ServicesTable } from "../widgets/services-table.tsx";
import { useGeometry } from "../widgets/use-geometry.ts";
import { figureMaker } from "./figure-maker.ts";
import { RegionHistory } from "./region-history.tsx";
import styles from "./region-page.module.css";
import { RegionRest } from "./region-rest.tsx";

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
  const context = useMemo(() => ({ week, locale, indicators }), [week, locale, indicators]);
  // Title and services answer at once; what takes longer to be drawn is hidden until it is of the same area.
  const [rest, setRest] = useState(code);
  useEffect(() => startTransition(() => setRest(code)), [code]);
  const view = useMemo(() => regionView(context, code), [context, code]);
  const restView = useMemo(() => regionView(context, rest), [context, rest]);
  const { week: asked } = link;
  const hrefOf = useCallback(
    (item: string) => formatView({ page: "/indikator", item, locale, ...(asked === undefined ? {} : { week: asked }) }),
    [asked, locale],
  );
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
  const settling = rest !== code ? styles["settling"] : undefined;
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
        <div className={settling}>
          <Where code={rest} />
        </div>
      </header>
      <div className={styles["first"]}>
        <FigureFrame
          locale={locale}
          title={view.rowsTitle}
          unit={regionWord(locale, "rowsUnit")}
          lines={view.notesOfRows}
          link={pinned}
          figure={figureMaker(context, (of) => servicesFigure(of, manifest, code))}
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
        <div className={settling} aria-busy={settling !== undefined}>
          {restView === undefined ? null : (
            <RegionHistory context={context} manifest={manifest} view={restView} link={pinned} />
          )}
        </div>
      </div>
      <div className={settling}>
        {restView === undefined ? null : <RegionRest context={context} manifest={manifest} view={restView} />}
      </div>
      <PageFoot locale={locale} source={manifest.source[locale]} simulated={week.synthetic}>
        <a href={pinned}>{pinned}</a>
      </PageFoot>
    </div>
  );
}

/** Public facts about the place; nothing stands here where they cannot be loaded: they are no part of the programme. */
const Facts = memo(function Facts(props: {
  readonly locale: Locale;
  readonly manifest: ManifestData;
  readonly code: string;
}) {
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
});

const LOCATOR = 250;

const Where = memo(function Where({ code }: { readonly code: string }) {
  const geometry = useGeometry();
  return (
    <div className={styles["where"]}>
      {typeof geometry === "object" ? <Locator geometry={geometry} code={code} width={LOCATOR} /> : null}
    </div>
  );
});
