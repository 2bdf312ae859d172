import type { ReactNode } from "react";
import styles from "./scroll-box.module.css";

/** A table that is wider than a phone scrolls by itself, by keyboard too; the page around it does not move. */
export function ScrollBox({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div className={styles["box"]} role="group" tabIndex={0} aria-label={label}>
      {children}
    </div>
  );
}
