import type { CheckState } from "../data/use-check.ts";
import type { Locale } from "../i18n/locale.ts";
import { checkWord } from "../i18n/words-check.ts";
import { Banner } from "../ui/banner.tsx";
import type { CheckFileView } from "../view/check-view.ts";
import { CheckFindings } from "./check-findings.tsx";
import styles from "./check-result.module.css";

/** Below the drop zone: what is being done, what went wrong, or what was found in each file. */
export function CheckResult(props: {
  readonly locale: Locale;
  readonly lang: Locale;
  readonly state: CheckState;
  readonly views: readonly CheckFileView[];
}) {
  const { locale, lang, state, views } = props;
  const [first] = views;
  const said =
    state.kind === "checking"
      ? checkWord(locale, "checking", { name: state.names.join(", ") })
      : state.kind === "done" && first !== undefined
        ? `${first.name}: ${first.title}`
        : "";
  return (
    <>
      <p className={state.kind === "checking" ? styles["checking"] : "sr-only"} role="status">
        {said}
      </p>
      {state.kind === "failed" ? (
        <div className={styles["failed"]} role="alert">
          <Banner
            tone="strong"
            title={`${checkWord(locale, "notChecked")}: ${state.names.slice(0, 5).join(", ")}`}
            detail={checkWord(locale, state.reason)}
          />
        </div>
      ) : null}
      {views.map((view) => (
        <CheckFindings key={view.name} locale={locale} lang={lang} view={view} named={views.length > 1} />
      ))}
    </>
  );
}
