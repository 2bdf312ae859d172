import type { Locale } from "../i18n/locale.ts";
import { word } from "../i18n/words.ts";
import { Button } from "../ui/button.tsx";
import { SimulatedTag } from "../ui/simulated-tag.tsx";
import { StatePanel } from "../ui/state-panel.tsx";
import styles from "./shell.module.css";

/** No figure and no indicator's name; signing in reloads the same address, whose fragment keeps page and filters. */
export function LockScreen({ locale }: { readonly locale: Locale }) {
  return (
    <main className={styles["main"]}>
      <SimulatedTag locale={locale} />
      <StatePanel
        title={word(locale, "lockedTitle")}
        text={word(locale, "lockedText")}
        actions={
          <Button primary onPress={() => window.location.reload()}>
            {word(locale, "signIn")}
          </Button>
        }
      />
    </main>
  );
}
