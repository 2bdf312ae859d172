import { type ReactNode, Suspense } from "react";
import type { Locale } from "../i18n/locale.ts";
import { word } from "../i18n/words.ts";
import { ErrorBoundary } from "../ui/error-boundary.tsx";
import styles from "./lazy-dialog.module.css";

/** A dialog whose script comes when it is asked for; where it does not come, why. */
export function LazyDialog({ locale, children }: { readonly locale: Locale; readonly children: ReactNode }) {
  return (
    <ErrorBoundary
      fallback={() => (
        <span role="alert" className={styles["gone"]}>
          {word(locale, "outdatedText")}
        </span>
      )}
    >
      <Suspense>{children}</Suspense>
    </ErrorBoundary>
  );
}
