import type { SeriesState } from "../data/use-series.ts";
import type { Locale } from "../i18n/locale.ts";
import { indicatorWord } from "../i18n/words-indicator.ts";
import { FileWait } from "./file-wait.tsx";

/** In place of a history. */
export function HistoryWait({ locale, history }: { readonly locale: Locale; readonly history: SeriesState }) {
  return (
    <FileWait
      locale={locale}
      file={history}
      tall
      loading={indicatorWord(locale, "historyLoading")}
      failed={(why) => indicatorWord(locale, "historyFailed", { why })}
    />
  );
}
