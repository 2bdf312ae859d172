import type { ReactNode } from "react";
import styles from "./banner.module.css";
import { Icon, type IconName } from "./icons.tsx";

const ICONS = { near: "clock", strong: "warning", quiet: "info" } satisfies Record<string, IconName>;

/**
 * A message above figures that stay: what happened, since when, what next. `near` warns, `strong` says that something
 * was not taken or is very old, `quiet` merely tells.
 */
export function Banner(props: {
  readonly tone: keyof typeof ICONS;
  readonly title: string;
  readonly detail?: string | undefined;
  readonly action?: ReactNode;
}) {
  const { tone, title, detail, action } = props;
  return (
    <div className={styles[tone === "near" ? "banner" : tone]} role={tone === "strong" ? "alert" : "status"}>
      <span className={styles["icon"]}>
        <Icon name={ICONS[tone]} size={18} />
      </span>
      <div className={styles["text"]}>
        <p className={styles["title"]}>{title}</p>
        {detail === undefined ? null : <p className={styles["detail"]}>{detail}</p>}
      </div>
      {action === undefined ? null : <div className="no-print">{action}</div>}
    </div>
  );
}
