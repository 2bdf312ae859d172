import { type ManifestData, releaseCode } from "../data/manifest-data.ts";
import type { PageData } from "../data/page-data.ts";
import { dateTime, weekDays, weekLabel } from "../i18n/format.ts";
import type { Locale } from "../i18n/locale.ts";
import { word } from "../i18n/words.ts";
import styles from "./print-header.module.css";

/** Who, which week, as of when, under which stamp: a printed page stands alone. Not shown on the screen. */
export function PrintHeader({ locale, data }: { readonly locale: Locale; readonly data: PageData }) {
  if (data.kind !== "ready") return null;
  const { manifest, week } = data.pair;
  return (
    <div className={`print-only ${styles["header"]}`} aria-hidden="true">
      <div className={styles["box"]}>
        <p>
          <b>{manifest.title[locale]}</b>
          <span>{manifest.agencies[locale]}</span>
          <b>
            {weekLabel(locale, week.week)} · {weekDays(locale, week.week)}
          </b>
        </p>
        <p>
          {week.synthetic || manifest.synthetic ? (
            <span className={styles["stamp"]}>{word(locale, "simulated")}</span>
          ) : null}
          <span>{stampOf(locale, manifest, week.classification, week.cutOff)}</span>
        </p>
      </div>
    </div>
  );
}

function stampOf(locale: Locale, manifest: ManifestData, classification: string, cutOff: string): string {
  return [
    classification,
    word(locale, "dataAsOf", { time: dateTime(locale, cutOff) }),
    word(locale, "releaseCode", { code: releaseCode(manifest) }),
  ]
    .filter((part) => part !== "")
    .join(" · ");
}
