import { useEffect, useState } from "react";
import { isOffline } from "../data/use-offline.ts";
import type { Locale } from "../i18n/locale.ts";
import { word } from "../i18n/words.ts";
import { Button } from "../ui/button.tsx";
import { StatePanel } from "../ui/state-panel.tsx";
import { ChunkError } from "./lazy-pages.tsx";

type Props = {
  readonly locale: Locale;
  readonly error: unknown;
  readonly onAgain: () => void;
  readonly reload?: () => void;
};

/**
 * Stands in place of a page that failed. A part that is gone after a deployment is mended by one reload, done here
 * and now; a second failure is said. The mark lies in the history entry: no storage is needed, and it dies with the tab.
 */
export function Crash({ locale, error, onAgain, reload = () => window.location.reload() }: Props) {
  const gone = error instanceof ChunkError;
  // Without a network a reload would end in the browser's own error page, and the last data would be lost.
  const [first] = useState(() => gone && !isOffline() && window.history.state?.reloaded !== true);
  useEffect(() => {
    if (!first) return;
    window.history.replaceState({ ...window.history.state, reloaded: true }, "");
    reload();
  }, [first, reload]);
  if (first) return null;
  return (
    <StatePanel
      urgent
      title={word(locale, gone ? "outdatedTitle" : "crashTitle")}
      text={word(locale, gone ? "outdatedText" : "crashText")}
      actions={
        gone ? (
          <Button primary onPress={reload}>
            {word(locale, "reloadPage")}
          </Button>
        ) : (
          <Button primary onPress={onAgain}>
            {word(locale, "tryAgain")}
          </Button>
        )
      }
    />
  );
}
