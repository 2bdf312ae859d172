import { memo } from "react";
import type { ProtectionClass } from "../../domain/cell.ts";
import type { Locale } from "../i18n/locale.ts";
import type { Fact } from "../view/indicator/facts-view.ts";
import { className } from "../view/indicator/summary.ts";
import { ClassBadge } from "./class-badge.tsx";
import styles from "./fact-list.module.css";

/** Terms and what they are here. */
export const FactList = memo(function FactList(props: {
  readonly locale: Locale;
  readonly facts: readonly Fact[];
  readonly protection: ProtectionClass;
}) {
  const { locale, facts, protection } = props;
  return (
    <dl className={styles["list"]}>
      {facts.map((fact) => (
        <div key={fact.key}>
          <dt>{fact.term}</dt>
          <dd>
            {fact.isClass ? (
              <>
                <ClassBadge locale={locale} protection={protection} /> {className(locale, protection)}.{" "}
              </>
            ) : null}
            {fact.text}
          </dd>
        </div>
      ))}
    </dl>
  );
});
