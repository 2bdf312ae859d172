import { useCallback, useId, useState } from "react";
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
import { releaseWord } from "../i18n/words-release.ts";
import { Icon } from "../ui/icons.tsx";
import { SimulatedTag } from "../ui/simulated-tag.tsx";
import { CHECK_CHOICES } from "../url/check-state.ts";
import { useChoices } from "../url/use-view-state.ts";
import { checkView } from "../view/check-view.ts";
import { CheckActions } from "../widgets/check-actions.tsx";
import { CheckDrop } from "../widgets/check-drop.tsx";
import { CheckResult } from "../widgets/check-result.tsx";
import { CheckTabs, panelId, tabId } from "../widgets/check-tabs.tsx";
import { EmptyFormPanel } from "../widgets/empty-form.tsx";
import { ReleaseAbout } from "../widgets/release-about.tsx";
import { ReleaseCheck } from "../widgets/release-check.tsx";
import styles from "./check-page.module.css";

type Props = {
  readonly locale: Locale;
  readonly manifest: ManifestData | undefined;
  readonly simulated: boolean;
};

const PARTS = ["check", "form", "release"] as const;

/**
 * `#/periksa`: an agency checks its file before it sends it, and makes the empty return; a reader checks whether figures
 * that left the dashboard still stand. Nothing leaves the browser.
 */
export function CheckPage(props: Props) {
  const { locale, manifest, simulated } = props;
  const [{ part = "check" }, choose] = useChoices(CHECK_CHOICES);
  const base = useId();
  const isRelease = part === "release";
  const tab = { check: "tabCheck", form: "tabForm", release: "tabRelease" } as const;
  return (
    <>
      <h1>{isRelease ? releaseWord(locale, "title") : checkWord(locale, "title")}</h1>
      <p className={styles["lede"]}>{isRelease ? releaseWord(locale, "lede") : checkWord(locale, "lede")}</p>
      <CheckTabs
        label={releaseWord(locale, "tabs")}
        base={base}
        tabs={PARTS.map((key) => ({ key, text: releaseWord(locale, tab[key]) }))}
        open={part}
        onOpen={(key) => choose({ part: key === "check" ? undefined : key }, "replace")}
      />
      <div role="tabpanel" id={panelId(base, part)} aria-labelledby={tabId(base, part)}>
        {/* What was found in a return stays while another part is open. */}
        <div className={styles["columns"]} data-part={part} hidden={isRelease}>
          <ReturnParts {...props} />
        </div>
        {isRelease ? (
          <div className={styles["columns"]}>
            <div className={styles["check"]}>
              <ReleaseCheck locale={locale} manifest={manifest} />
            </div>
            <aside className={styles["about"]} aria-label={releaseWord(locale, "about")}>
              <ReleaseAbout locale={locale} />
            </aside>
          </div>
        ) : null}
      </div>
      <footer className={styles["foot"]}>
        {isRelease ? null : <span>{checkWord(locale, "rules")}</span>}
        {simulated ? <SimulatedTag locale={locale} /> : null}
        <span className={styles["end"]}>{checkWord(locale, "nothingLeaves")}</span>
      </footer>
    </>
  );
}

/** The check of a return, and the empty form beside it. */
function ReturnParts({ locale, manifest, simulated }: Props) {
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
      <div className={styles["check"]}>
        <CheckDrop
          title={single?.name ?? checkWord(locale, "drop")}
          sub={single?.facts ?? checkWord(locale, "dropSub")}
          choose={checkWord(locale, single === undefined ? "choose" : "chooseOther")}
          filled={single !== undefined}
          several
          onFiles={check}
        />
        <CheckResult locale={locale} lang={lang} state={state} views={views} />
        {state.kind === "done" && views.some((view) => view.findings.length > 0) ? (
          <CheckActions
            locale={locale}
            lang={lang}
            copy={views.map((view) => view.copy).join("\n\n")}
            onLanguage={() => setOtherLanguage(!otherLanguage)}
            page={() => pageOf(state.reports, { locale: lang, synthetic: simulated, checkedAt: longTime(lang, now()) })}
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
    </>
  );
}

/** The findings as a page of their own, one part a sender. */
function pageOf(reports: readonly SentReport[], how: Omit<FindingsPage, "groups">): string {
  const findings = reports.flatMap((report) => report.findings);
  const seen = reports.flatMap(({ name, returns }) => returns.map((one) => ({ ...one, file: `laporan/${name}` })));
  return findingsPage({ groups: bySender(findings, seen), ...how });
}
