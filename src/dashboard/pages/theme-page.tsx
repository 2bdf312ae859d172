import { useEffect, useMemo } from "react";
import type { IndicatorDefinition } from "../../indicators/definition.ts";
import { INDICATORS } from "../../indicators/registry.ts";
import { PatternDefs } from "../charts/patterns.tsx";
import type { ManifestData } from "../data/manifest-data.ts";
import type { WeekData } from "../data/week-data.ts";
import type { Locale } from "../i18n/locale.ts";
import { word } from "../i18n/words.ts";
import { themeWord } from "../i18n/words-theme.ts";
import { StatePanel } from "../ui/state-panel.tsx";
import { useViewState } from "../url/use-view-state.ts";
import { changeView, formatView } from "../url/view-state.ts";
import { THEME_PLANS } from "../view/theme/theme-plan.ts";
import { themeView } from "../view/theme/theme-view.ts";
import { NoteList } from "../widgets/note-list.tsx";
import { PageFoot } from "../widgets/page-foot.tsx";
import { StatusTag } from "../widgets/status-tag.tsx";
import { ThemeStrip } from "../widgets/theme-strip.tsx";
import { ThemeBlockView } from "./theme-block.tsx";
import styles from "./theme-page.module.css";

/** One theme: a finding as its title, five figures, and its parts as the plan lays them out. */
export function ThemePage(props: {
  readonly week: WeekData;
  readonly manifest: ManifestData;
  readonly locale: Locale;
  readonly indicators?: readonly IndicatorDefinition[];
}) {
  const { week, manifest, locale, indicators = INDICATORS } = props;
  const [link] = useViewState();
  const plan = THEME_PLANS.find((one) => one.path === link.item);
  const context = useMemo(() => ({ week, locale, indicators }), [week, locale, indicators]);
  const view = useMemo(() => plan && themeView(context, plan), [context, plan]);
  useEffect(() => {
    document.title = `${view?.name ?? word(locale, "theme")} · ${manifest.title[locale]}`;
  }, [view, locale, manifest]);
  if (plan === undefined || view === undefined) {
    const first = formatView(changeView(link, { page: "/tema", item: THEME_PLANS[0]?.path ?? "" }));
    return (
      <StatePanel
        title={themeWord(locale, "unknownTitle")}
        text={link.item ?? ""}
        actions={<a href={first}>{word(locale, "themeRei")}</a>}
      />
    );
  }
  const pinned = formatView({ ...link, week: week.week });
  const hrefOf = (item: string) => formatView(changeView(link, { page: "/indikator", item }));
  return (
    <div className={styles["page"]}>
      <PatternDefs />
      <header>
        <p className={styles["crumbs"]}>
          {word(locale, "theme")} / {view.name}
        </p>
        <div className={styles["line"]}>
          <h1>{view.title}</h1>
          {view.status === "none" ? null : <StatusTag status={view.status} text={view.statusWord} />}
        </div>
      </header>
      <ThemeStrip locale={locale} figures={view.strip} hrefOf={hrefOf} />
      {plan.rows.map((row) => (
        <div key={JSON.stringify(row)} className={styles["row"]} data-blocks={row.length}>
          {row.map((block) => (
            <ThemeBlockView
              key={JSON.stringify(block)}
              block={block}
              context={context}
              manifest={manifest}
              view={view}
              link={pinned}
            />
          ))}
        </div>
      ))}
      {view.notes.length === 0 ? null : <NoteList locale={locale} notes={view.notes} />}
      <PageFoot locale={locale} source={manifest.source[locale]} simulated={week.synthetic}>
        <a href={formatView(changeView(link, { page: "/kamus" }))}>{word(locale, "dictionary")}</a>
      </PageFoot>
    </div>
  );
}
