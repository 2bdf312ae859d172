import type { ProtectionClass } from "../../domain/cell.ts";
import type { Locale } from "../i18n/locale.ts";
import { className } from "../view/indicator/summary.ts";
import styles from "./class-badge.module.css";

/** The letter of a protection class, read out as its word: ink for exact, tinted for general, dashed for people. */
export function ClassBadge({ locale, protection }: { readonly locale: Locale; readonly protection: ProtectionClass }) {
  return (
    <span className={`${styles["badge"]} ${styles[protection]}`} title={className(locale, protection)}>
      <span aria-hidden="true">{protection}</span>
      <span className="sr-only">{className(locale, protection)}</span>
    </span>
  );
}
