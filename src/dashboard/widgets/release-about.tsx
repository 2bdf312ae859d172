import type { Locale } from "../i18n/locale.ts";
import { releaseWord } from "../i18n/words-release.ts";

/** Beside the check: where a code is found, and why a figure may be revised. */
export function ReleaseAbout({ locale }: { readonly locale: Locale }) {
  return (
    <>
      <h2>{releaseWord(locale, "whatTitle")}</h2>
      <p>{releaseWord(locale, "whatText")}</p>
      <h2>{releaseWord(locale, "whenTitle")}</h2>
      <p>{releaseWord(locale, "whenText")}</p>
    </>
  );
}
