import type { ReactNode } from "react";
import type { Locale } from "../i18n/locale.ts";
import { SimulatedTag } from "../ui/simulated-tag.tsx";
import styles from "./page-foot.module.css";

/** The end of a page: whose figures they are, the stamp, and where to go from here. */
export function PageFoot(props: {
  readonly locale: Locale;
  readonly source?: string;
  readonly simulated: boolean;
  readonly children?: ReactNode;
}) {
  const { locale, source, simulated, children } = props;
  return (
    <footer className={styles["foot"]}>
      {source === undefined ? null : <span>{source}</span>}
      {simulated ? <SimulatedTag locale={locale} /> : null}
      <span className={styles["links"]}>{children}</span>
    </footer>
  );
}
