import type { ReactNode } from "react";
import type { Locale } from "../i18n/locale.ts";
import { releaseWord } from "../i18n/words-release.ts";
import { StatusGlyph } from "../ui/status-glyph.tsx";
import { formatView } from "../url/view-state.ts";
import type { ReleaseView } from "../view/release/release-view.ts";
import styles from "./release-result.module.css";

const GLYPHS = { ok: "met", near: "near", act: "attention" } as const;

/** A finding: how it stands, in a sentence, and what to do. */
export function ReleaseFinding(props: {
  readonly tone: keyof typeof GLYPHS;
  readonly title: string;
  readonly text: string;
  readonly action?: ReactNode;
}) {
  const { tone, title, text, action } = props;
  return (
    <div className={`${styles["finding"]} ${styles[tone]}`}>
      <StatusGlyph status={GLYPHS[tone]} size={20} />
      <div>
        <h2>{title}</h2>
        <p>{text}</p>
        {action}
      </div>
    </div>
  );
}

/** What is known of one release code: the finding, the release, what was revised since. */
export function ReleaseResult({ locale, view }: { readonly locale: Locale; readonly view: ReleaseView }) {
  const { facts, revisions, more, caution } = view;
  return (
    <section className={styles["result"]} aria-label={view.title}>
      <ReleaseFinding tone={view.tone} title={view.title} text={view.text} />
      {facts.length === 0 ? null : (
        <dl className={styles["facts"]}>
          {facts.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {revisions.length === 0 ? null : (
        <>
          <h3>{releaseWord(locale, "revisions")}</h3>
          <ul className={styles["revisions"]}>
            {revisions.map(({ key, name, page, text }) => (
              <li key={key}>
                {page === undefined ? (
                  <b>{name}</b>
                ) : (
                  <a
                    href={formatView({
                      page: "/indikator",
                      item: page.indicator,
                      locale,
                      ...(page.week === undefined ? {} : { week: page.week }),
                    })}
                  >
                    {name}
                  </a>
                )}
                <span>{text}</span>
              </li>
            ))}
            {more === "" ? null : <li>{more}</li>}
          </ul>
        </>
      )}
      {caution === "" ? null : <p className={styles["caution"]}>{caution}</p>}
    </section>
  );
}
