import type { SeriesState } from "../data/use-series.ts";
import { faultSentence } from "../i18n/fault-text.ts";
import type { Locale } from "../i18n/locale.ts";
import { word } from "../i18n/words.ts";
import { indicatorWord } from "../i18n/words-indicator.ts";
import { Button } from "../ui/button.tsx";

/** In place of a history: it is on its way, or why it did not come and how to ask again. */
export function HistoryWait({ locale, history }: { readonly locale: Locale; readonly history: SeriesState }) {
  if (history.kind !== "failed") return <p>{indicatorWord(locale, "historyLoading")}</p>;
  return (
    <div role="alert">
      <p>{indicatorWord(locale, "historyFailed", { why: faultSentence(locale, history.error) })}</p>
      <Button onPress={history.retry}>{word(locale, "tryAgain")}</Button>
    </div>
  );
}
