import { useCallback, useState } from "react";
import { weekOf } from "../../domain/week.ts";
import type { SentReport } from "../../returns/check-sent.ts";
import { bySender } from "../../returns/findings-by-sender.ts";
import { type FindingsPage, findingsPage } from "../../returns/findings-page.ts";
import { longTime } from "../../returns/wib-time.ts";
import type { ManifestData } from "../data/manifest-data.ts";
import { useCheck } from "../data/use-check.ts";
import { useServerNow } from "../data/use-server-now.ts";
import type { Locale } from "../i18n/locale.ts";
import { checkWord } from "../i18n/words-check.ts";
import { Icon } from "../ui/icons.tsx";
import { SimulatedTag } from "../ui/simulated-tag.tsx";
import { checkView } from "../view/check-view.ts";
import { CheckActions } from "../widgets/check-actions.tsx";
import { CheckDrop } from "../widgets/check-drop.tsx";
import { CheckResult } from "../widgets/check-result.tsx";
import { EmptyFormPanel } from "../widgets/empty-form.tsx";
import styles from "./check-page.module.css";

/** `#/periksa`: an agency checks its file before it sends it, and makes the empty return. Nothing leaves the browser. */
export function CheckPage(props: {
  readonly locale: Locale;
  readonly manifest: ManifestData | undefined;
  readonly simulated: boolean;
}) {
  const { locale, manifest, simulated } = props;
  const serverNow = useServerNow();
  // Where no server has answered yet, the machine's clock has to do: it only decides which week is running.
  const now = useCallback(() => serverNow ?? Date.now(), [serverNow]);
  const [state, check] = useCheck(now);
  const [otherLanguage, setOtherLanguage] = useState(false);
  const lang: Locale = otherLanguage ? (locale === "id" ? "en" : "id") : locale;
  const views = state.kind === "done" ? state.reports.map((report) => checkView(report, locale, lang)) : [];
  const [only, more] = views;
  const single = more === undefined ? only : undefined;
  return (
    <>
      <h1>{checkWord(locale, "title")}</h1>
      <p className={styles["lede"]}>{checkWord(locale, "lede")}</p>
      <div className={styles["columns"]}>
        <div className={styles["check"]}>
          <CheckDrop locale={locale} title={single?.name} facts={single?.facts} onFiles={check} />
          <CheckResult locale={locale} lang={lang} state={state} views={views} />
          {state.kind === "done" && views.some((view) => view.findings.length > 0) ? (
            <CheckActions
              locale={locale}
              lang={lang}
              copy={views.map((view) => view.copy).join("\n\n")}
              onLanguage={() => setOtherLanguage(!otherLanguage)}
              page={() =>
                pageOf(state.reports, { locale: lang, synthetic: simulated, checkedAt: longTime(lang, now()) })
              }
            />
          ) : null}
        </div>
        <aside className={styles["form"]} aria-label={checkWord(locale, "form")}>
          {manifest === undefined ? (
            <p className={styles["waits"]}>{checkWord(locale, "formWaits")}</p>
          ) : (
            <EmptyFormPanel
              locale={locale}
              runningWeek={weekOf(now())}
              refreshAnchor={manifest.refreshAnchor}
              synthetic={simulated}
            />
          )}
          <p className={styles["hint"]}>
            <Icon name="info" />
            <span>
              <b>{checkWord(locale, "blankTitle")}</b> {checkWord(locale, "blankText")}
            </span>
          </p>
        </aside>
      </div>
      <footer className={styles["foot"]}>
        <span>{checkWord(locale, "rules")}</span>
        {simulated ? <SimulatedTag locale={locale} /> : null}
        <span className={styles["end"]}>{checkWord(locale, "nothingLeaves")}</span>
      </footer>
    </>
  );
}

/** The findings as a page of their own, one part a sender. */
function pageOf(reports: readonly SentReport[], how: Omit<FindingsPage, "groups">): string {
  const findings = reports.flatMap((report) => report.findings);
  const seen = reports.flatMap(({ name, returns }) => returns.map((one) => ({ ...one, file: `laporan/${name}` })));
  return findingsPage({ groups: bySender(findings, seen), ...how });
}
