import type { Locale } from "../i18n/locale.ts";
import { releaseWord } from "../i18n/words-release.ts";
import { Button } from "../ui/button.tsx";
import type { CompareView } from "../view/release/compare-view.ts";
import { DataTable } from "./data-table.tsx";
import styles from "./release-result.module.css";
import { ReleaseFinding } from "./release-result.tsx";

/** The rows of a file beside those that are published now. `onRetry`: where data did not come. */
export function ReleaseCompare(props: {
  readonly locale: Locale;
  readonly view: CompareView;
  readonly why: string;
  readonly onRetry: (() => void) | undefined;
}) {
  const { locale, view, why, onRetry } = props;
  return (
    <section className={styles["result"]} aria-label={view.title}>
      <ReleaseFinding
        tone={view.tone}
        title={view.title}
        text={[view.text, why].filter((part) => part !== "").join(" ")}
        action={onRetry === undefined ? null : <Button onPress={onRetry}>{releaseWord(locale, "tryAgain")}</Button>}
      />
      {view.table === undefined ? null : (
        <>
          <h3>{view.table.caption}</h3>
          <DataTable view={view.table} stacks />
        </>
      )}
      {view.more === "" ? null : <p className={styles["caution"]}>{view.more}</p>}
    </section>
  );
}
