import type { Locale } from "../i18n/locale.ts";
import { word } from "../i18n/words.ts";
import { Icon } from "../ui/icons.tsx";
import styles from "./bottom-nav.module.css";
import type { NavItem } from "./sidebar.tsx";

/** The phone's navigation. With a single page there is nothing to choose, and no bar. */
export function BottomNav({ locale, items }: { readonly locale: Locale; readonly items: readonly NavItem[] }) {
  if (items.length < 2) return null;
  return (
    <nav className={styles["bar"]} aria-label={word(locale, "mainNavigation")}>
      {items
        .filter((item) => item.phone)
        .map((item) => (
          <a key={item.href} href={item.href} aria-current={item.current ? "page" : undefined}>
            <Icon name={item.icon} size={18} />
            {item.label}
          </a>
        ))}
    </nav>
  );
}
