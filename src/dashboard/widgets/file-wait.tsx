import type { FileState } from "../data/use-release-file.ts";
import { faultSentence } from "../i18n/fault-text.ts";
import type { Locale } from "../i18n/locale.ts";
import { word } from "../i18n/words.ts";
import { Button } from "../ui/button.tsx";
import styles from "./file-wait.module.css";

/** In place of a file of the release: it is on its way, or why it did not come and how to ask again. */
export function FileWait(props: {
  readonly locale: Locale;
  readonly file: FileState<unknown>;
  readonly loading: string;
  readonly failed: (why: string) => string;
  /** Whether a chart will stand here, not a table. */
  readonly tall?: true;
}) {
  const { locale, file, loading, failed, tall } = props;
  if (file.kind !== "failed") return <p className={styles[tall === true ? "tall" : "wait"]}>{loading}</p>;
  return (
    <div role="alert">
      <p>{failed(faultSentence(locale, file.error))}</p>
      <Button onPress={file.retry}>{word(locale, "tryAgain")}</Button>
    </div>
  );
}
