import { memo, useMemo } from "react";
import type { ManifestData } from "../data/manifest-data.ts";
import { useQuality } from "../data/use-quality.ts";
import { midSentence } from "../i18n/names.ts";
import { regionWord } from "../i18n/words-region.ts";
import { useViewState } from "../url/use-view-state.ts";
import { formatView } from "../url/view-state.ts";
import { definitionOf, type ViewContext } from "../view/context.ts";
import { latenessFigure } from "../view/figure/report-figures.ts";
import { sharedSourceLine } from "../view/figure-lines.ts";
import { partsViews } from "../view/indicator/parts-view.ts";
import type { PanelView } from "../view/panel-view.ts";
import { latenessByAgency } from "../view/quality/lateness-view.ts";
import type { RegionView } from "../view/region/region-view.ts";
import { AsOfPill } from "../widgets/as-of-pill.tsx";
import { FigureFrame } from "../widgets/figure-frame.tsx";
import { LatenessTable } from "../widgets/lateness-table.tsx";
import { PanelFigure } from "../widgets/panel-figure.tsx";
import { QualityWait } from "../widgets/quality-wait.tsx";
import { Section } from "../widgets/section.tsx";
import { figureMaker, panelMaker } from "./figure-maker.ts";
import styles from "./region-page.module.css";

type Props = { readonly context: ViewContext; readonly manifest: ManifestData; readonly view: RegionView };

/** An area's aid, its returns, and what may be said of people: of its group, as levels. */
export const RegionRest = memo(function RegionRest(props: Props) {
  const { view } = props;
  return (
    <div className={styles["page"]}>
      <Parts {...props} />
      <div className={styles["first"]}>
        <Reports {...props} />
      </div>
      <aside className={styles["group"]} aria-label={view.groupTitle}>
        <p>
          <b>{view.groupTitle}:</b> {view.groupLines.join(" ")} <AsOfPill text={view.groupAsOf} />
        </p>
      </aside>
    </div>
  );
});

/** The returns of the place's agencies, thirteen weeks of them. */
function Reports({ context, manifest, view: { code } }: Props) {
  const { locale, week } = context;
  const [link] = useViewState();
  const quality = useQuality(manifest, week.week);
  const view = useMemo(
    () => (quality.kind === "ready" ? latenessByAgency(locale, quality.data, code) : undefined),
    [locale, quality, code],
  );
  if (view === undefined || quality.kind !== "ready") return <QualityWait locale={locale} file={quality} />;
  return (
    <FigureFrame
      locale={locale}
      title={view.title}
      unit={view.unit}
      table={view.table}
      lines={[sharedSourceLine(locale, manifest)]}
      link={formatView({ ...link, item: code, week: week.week })}
      figure={figureMaker(context, (of) =>
        latenessFigure(of, manifest, latenessByAgency(of.locale, quality.data, code), code),
      )}
      ready
    >
      <LatenessTable view={view} />
    </FigureFrame>
  );
}

/** How far aid has come in this area, and how long its stages take. */
function partsOfArea(context: ViewContext, code: string): PanelView[] {
  const { locale } = context;
  return ["ban_alur", "ban_waktu_layanan"].flatMap((key) => {
    const definition = definitionOf(context, key);
    if (definition === undefined) return [];
    return partsViews(context, definition, code).map((panel) => ({
      ...panel,
      key: `${key} ${panel.key}`,
      title: regionWord(locale, "partsOf", { name: definition.name[locale], panel: midSentence(panel.title) }),
    }));
  });
}

function Parts({ context, manifest, view }: Props) {
  const [link] = useViewState();
  const panels = partsOfArea(context, view.code);
  if (panels.length === 0) return null;
  return (
    <Section className={styles["block"]} title={regionWord(context.locale, "partsAid")}>
      <div className={styles["columns"]}>
        {panels.map((panel, i) => (
          <PanelFigure
            key={panel.key}
            locale={context.locale}
            panel={panel}
            figure={panelMaker(context, manifest, (of) => partsOfArea(of, view.code)[i])}
            link={formatView({ ...link, item: view.code, week: context.week.week })}
            source={sharedSourceLine(context.locale, manifest)}
          />
        ))}
      </div>
    </Section>
  );
}
