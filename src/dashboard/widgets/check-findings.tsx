import { useId, useState } from "react";
import type { Locale } from "../i18n/locale.ts";
import { checkWord } from "../i18n/words-check.ts";
import { Button } from "../ui/button.tsx";
import { StatusGlyph } from "../ui/status-glyph.tsx";
import type { CheckFileView } from "../view/check-view.ts";
import { CheckExcerpt } from "./check-excerpt.tsx";
import styles from "./check-findings.module.css";

const GLYPHS = { ok: "met", near: "near", act: "attention" } as const;

/** What the check says of one file: the result, its findings, and the cells of the sheet that they are about. */
export function CheckFindings(props: {
  readonly locale: Locale;
  readonly view: CheckFileView;
  /** The language of the findings, which may be the other one. */
  readonly lang: Locale;
  /** Said where several files were dropped. */
  readonly named: boolean;
}) {
  const { locale, view, lang, named } = props;
  const prefix = useId();
  const idOf = (cell: string) => `${prefix}-${cell}`;
  const [shown, setShown] = useState("");
  const show = (target: string) => {
    const cell = document.getElementById(idOf(target));
    cell?.focus();
    cell?.scrollIntoView({ block: "center" });
    setShown(target);
  };
  return (
    <section className={styles["file"]} aria-label={view.name}>
      {named ? (
        <p className={styles["name"]}>
          <b>{view.name}</b> {view.facts}
        </p>
      ) : null}
      <div className={`${styles["result"]} ${styles[view.tone]}`} lang={lang}>
        <StatusGlyph status={GLYPHS[view.tone]} size={20} />
        <div>
          <h2>{view.title}</h2>
          <p>{view.text}</p>
        </div>
      </div>
      {view.findings.length === 0 ? null : (
        <ol className={styles["list"]} aria-label={checkWord(locale, "findings")}>
          {view.findings.map((finding, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: findings have no name but their number
            <li key={i}>
              <span className={styles["number"]} aria-hidden="true">
                {i + 1}
              </span>
              <div lang={lang}>
                <p className={styles["place"]}>
                  {finding.place} {finding.indicator === undefined ? null : <code>{finding.indicator}</code>}
                </p>
                <p className={styles["text"]}>{finding.text}</p>
              </div>
              {finding.target === undefined ? null : (
                <Button
                  label={checkWord(locale, "showAt", { place: finding.place })}
                  onPress={() => show(finding.target ?? "")}
                >
                  {checkWord(locale, "show")}
                </Button>
              )}
            </li>
          ))}
        </ol>
      )}
      {view.excerpt === undefined ? null : <CheckExcerpt locale={locale} excerpt={view.excerpt} idOf={idOf} />}
      <p className="sr-only" role="status">
        {shown === "" ? "" : document.getElementById(idOf(shown))?.textContent}
      </p>
    </section>
  );
}
