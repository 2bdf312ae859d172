import { useMemo } from "react";
import type { IndicatorDefinition } from "../../indicators/definition.ts";
import { INDICATORS } from "../../indicators/registry.ts";
import type { ManifestData } from "../data/manifest-data.ts";
import type { WeekData } from "../data/week-data.ts";
import { capital, weekLabel } from "../i18n/format.ts";
import type { Locale } from "../i18n/locale.ts";
import { catalogueWord } from "../i18n/words-catalogue.ts";
import { Button } from "../ui/button.tsx";
import { DICTIONARY_CHOICES } from "../url/dictionary-state.ts";
import { useChoices, useViewState } from "../url/use-view-state.ts";
import { changeView, formatView } from "../url/view-state.ts";
import { dictionaryView } from "../view/dictionary-view.ts";
import { dictionaryFigure } from "../view/figure/dictionary-figure.ts";
import { className, classText } from "../view/indicator/summary.ts";
import { ClassBadge } from "../widgets/class-badge.tsx";
import { DictionaryFilters } from "../widgets/dictionary-filters.tsx";
import { DictionaryTable } from "../widgets/dictionary-table.tsx";
import { Exportable } from "../widgets/exportable.tsx";
import { PageFoot } from "../widgets/page-foot.tsx";
import { Empty, Section } from "../widgets/section.tsx";
import styles from "./dictionary-page.module.css";
import { figureMaker } from "./figure-maker.ts";

const CLASSES = ["S", "G", "P", "C"] as const;

/** Every indicator of the catalogue, to be searched, filtered, opened and printed. */
export function DictionaryPage(props: {
  readonly week: WeekData;
  readonly manifest: ManifestData;
  readonly locale: Locale;
  readonly indicators?: readonly IndicatorDefinition[];
}) {
  const { week, locale, indicators = INDICATORS } = props;
  const [link] = useViewState();
  const [state, onChange] = useChoices(DICTIONARY_CHOICES);
  const view = useMemo(() => dictionaryView({ week, locale, indicators }, state), [week, locale, indicators, state]);
  const shown = catalogueWord(locale, "indicatorsShown", { n: view.shown, all: view.all });
  return (
    <>
      <h1>{view.title}</h1>
      <p className={styles["lead"]}>{catalogueWord(locale, "dictionaryLead")}</p>
      <DictionaryFilters locale={locale} state={state} view={view} onChange={onChange} />
      <p className={styles["shown"]} aria-live="polite">
        {shown}
      </p>
      {view.shown === 0 ? (
        <div className={styles["nothing"]}>
          <Empty text={catalogueWord(locale, "nothingFound")} />
          <Button
            onPress={() =>
              onChange({
                search: undefined,
                theme: undefined,
                protection: undefined,
                provider: undefined,
                only: undefined,
              })
            }
          >
            {catalogueWord(locale, "filterClear")}
          </Button>
        </div>
      ) : (
        <Exportable
          figure={figureMaker({ week, locale, indicators }, (of) => dictionaryFigure(of, props.manifest, state))}
        >
          <DictionaryTable
            locale={locale}
            groups={view.groups}
            caption={view.title}
            week={capital(weekLabel(locale, week.week, "cell"))}
            hrefOf={(item) => formatView(changeView(link, { page: "/indikator", item }))}
          />
        </Exportable>
      )}
      <div className={styles["classes"]}>
        <Section title={catalogueWord(locale, "classesTitle")}>
          <ul>
            {CLASSES.map((protection) => (
              <li key={protection}>
                <ClassBadge locale={locale} protection={protection} />
                <span>
                  <b>{className(locale, protection)}.</b> {classText(locale, protection)}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      </div>
      <div className={styles["end"]}>
        <PageFoot locale={locale} source={catalogueWord(locale, "goalsAreProposals")} simulated={week.synthetic} />
      </div>
    </>
  );
}
