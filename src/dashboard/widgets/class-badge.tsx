import type { ProtectionClass } from "../../domain/cell.ts";
import type { Locale } from "../i18n/locale.ts";
import { type CatalogueWord, catalogueWord } from "../i18n/words-catalogue.ts";
import styles from "./class-badge.module.css";

const WORDS: Readonly<Record<ProtectionClass, CatalogueWord>> = { S: "classS", G: "classG", P: "classP", C: "classC" };

/** "Layanan", "Umum", "Peserta", "Anak". */
export function className(locale: Locale, protection: ProtectionClass): string {
  return catalogueWord(locale, WORDS[protection]);
}

/** The letter of a protection class, read out as its word: ink for exact, tinted for general, dashed for people. */
export function ClassBadge({ locale, protection }: { readonly locale: Locale; readonly protection: ProtectionClass }) {
  return (
    <span className={`${styles["badge"]} ${styles[protection]}`} title={className(locale, protection)}>
      <span aria-hidden="true">{protection}</span>
      <span className="sr-only">{className(locale, protection)}</span>
    </span>
  );
}
