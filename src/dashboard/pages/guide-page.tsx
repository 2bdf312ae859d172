import { type ReactNode, useEffect } from "react";
import { PatternDefs } from "../charts/patterns.tsx";
import type { ManifestData } from "../data/manifest-data.ts";
import type { Locale } from "../i18n/locale.ts";
import { word } from "../i18n/words.ts";
import { guideWord } from "../i18n/words-guide.ts";
import { pageWord } from "../i18n/words-week.ts";
import { Button } from "../ui/button.tsx";
import { StatePanel } from "../ui/state-panel.tsx";
import { ToolIcon, type ToolIconName } from "../ui/tool-icon.tsx";
import { useViewState } from "../url/use-view-state.ts";
import { changeView, formatView } from "../url/view-state.ts";
import { GUIDES, type Guide } from "../view/guides.ts";
import { AsOfPill } from "../widgets/as-of-pill.tsx";
import { MarkChip } from "../widgets/mark-chip.tsx";
import { PageFoot } from "../widgets/page-foot.tsx";
import { Section } from "../widgets/section.tsx";
import { StatusTag } from "../widgets/status-tag.tsx";
import styles from "./guide-page.module.css";

const ICONS: Readonly<Record<string, ToolIconName>> = {
  pimpinan: "home",
  rapat: "expand",
  laporan: "page",
  "unit-data": "table",
};

type Props = { readonly manifest: ManifestData | undefined; readonly simulated: boolean; readonly locale: Locale };

/** Four guides of one page each, and how figures are read and protected. It stands without any figure. */
export function GuidePage({ manifest, simulated, locale }: Props) {
  const [link] = useViewState();
  const guide = GUIDES.find((one) => one.path === link.item);
  const overview = formatView({ page: "/panduan", locale, ...(link.week === undefined ? {} : { week: link.week }) });
  const title = guide?.title[locale] ?? guideWord(locale, "title");
  useEffect(() => {
    document.title = `${title} · ${manifest?.title[locale] ?? "Sinergi"}`;
  }, [title, manifest, locale]);
  if (guide === undefined && link.item !== undefined) {
    return (
      <StatePanel
        title={guideWord(locale, "unknown")}
        text={link.item}
        actions={<a href={overview}>{guideWord(locale, "all")}</a>}
      />
    );
  }
  return (
    <div className={styles["page"]}>
      <header className={styles["head"]}>
        <div>
          <p className={styles["crumbs"]}>
            {guide === undefined ? word(locale, "guides") : <a href={overview}>{guideWord(locale, "all")}</a>}
            {guide === undefined ? null : ` / ${guide.reader[locale]}`}
          </p>
          <h1>{title}</h1>
          {guide === undefined ? <p className={styles["lead"]}>{guideWord(locale, "lead")}</p> : null}
        </div>
        <div className="no-print">
          <Button onPress={() => window.print()}>{guideWord(locale, "print")}</Button>
        </div>
      </header>
      {guide === undefined ? (
        <Overview locale={locale} hrefOf={(item) => formatView(changeView(link, { item }))} />
      ) : (
        <Steps locale={locale} guide={guide} />
      )}
      <HowToRead locale={locale} />
      <PageFoot locale={locale} simulated={simulated}>
        <a href={formatView(changeView(link, { page: "/kamus" }))}>{word(locale, "dictionary")}</a>
        <a href={formatView(changeView(link, { page: "/periksa" }))}>{word(locale, "checkReport")}</a>
      </PageFoot>
    </div>
  );
}

function Overview({ locale, hrefOf }: { readonly locale: Locale; readonly hrefOf: (path: string) => string }) {
  return (
    <div className={styles["grid"]}>
      {GUIDES.map((guide) => (
        <section key={guide.path} className={styles["guide"]} aria-labelledby={`guide-${guide.path}`}>
          <p className={styles["reader"]}>
            <ToolIcon name={ICONS[guide.path] ?? "info"} /> {guide.reader[locale]}
          </p>
          <h2 id={`guide-${guide.path}`}>{guide.title[locale]}</h2>
          <ol>
            {guide.steps.map((one) => (
              <li key={one.short.id}>{one.short[locale]}</li>
            ))}
          </ol>
          <a href={hrefOf(guide.path)}>
            {guideWord(locale, "open")}
            <span className="sr-only">: {guide.title[locale]}</span>
          </a>
        </section>
      ))}
    </div>
  );
}

function Steps({ locale, guide }: { readonly locale: Locale; readonly guide: Guide }) {
  return (
    <ol className={styles["steps"]}>
      {guide.steps.map((one) => (
        <li key={one.short.id}>
          <b>{one.short[locale]}</b>
          <p>{one.more[locale]}</p>
        </li>
      ))}
    </ol>
  );
}

function HowToRead({ locale }: { readonly locale: Locale }) {
  return (
    <div className={styles["method"]}>
      <PatternDefs />
      <Section title={guideWord(locale, "howRead")}>
        <dl>
          <Line term={<b>{guideWord(locale, "exampleExact")}</b>} text={guideWord(locale, "readExact")} />
          <Line term={<b>≈ 135</b>} text={guideWord(locale, "readLevel")} />
          <Line term={<MarkChip mark="low" text="< 5" />} text={guideWord(locale, "readLow")} />
          <Line
            term={<MarkChip mark="confidential" text={guideWord(locale, "withheld")} />}
            text={guideWord(locale, "readWithheld")}
          />
          <Line
            term={<MarkChip mark="notReported" text={pageWord(locale, "notReported")} />}
            text={guideWord(locale, "readMissing")}
          />
          <Line term={<AsOfPill text={guideWord(locale, "exampleAsOf")} />} text={guideWord(locale, "readAsOf")} />
        </dl>
      </Section>
      <Section title={guideWord(locale, "why")}>
        <p>{guideWord(locale, "whyText")}</p>
        <p>{guideWord(locale, "whySums")}</p>
      </Section>
      <Section title={guideWord(locale, "statuses")}>
        <dl>
          <Line
            term={<StatusTag status="met" text={pageWord(locale, "statusMet")} />}
            text={guideWord(locale, "statusMet")}
          />
          <Line
            term={<StatusTag status="near" text={pageWord(locale, "statusNear")} />}
            text={guideWord(locale, "statusNear")}
          />
          <Line
            term={<StatusTag status="attention" text={pageWord(locale, "statusAttention")} />}
            text={guideWord(locale, "statusAttention")}
          />
          <Line
            term={<StatusTag status="inconclusive" text={pageWord(locale, "statusInconclusive")} />}
            text={guideWord(locale, "statusInconclusive")}
          />
        </dl>
      </Section>
    </div>
  );
}

function Line({ term, text }: { readonly term: ReactNode; readonly text: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{text}</dd>
    </div>
  );
}
