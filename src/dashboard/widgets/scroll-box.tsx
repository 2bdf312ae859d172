import type { ReactNode, RefObject } from "react";
import styles from "./scroll-box.module.css";

/**
 * A table that is wider than a phone scrolls by itself, by keyboard too; the page around it does not move. `tall`: one
 * of hundreds of rows scrolls downwards as well, under its head.
 */
export function ScrollBox(props: {
  readonly label: string;
  readonly tall?: RefObject<HTMLDivElement | null>;
  readonly children: ReactNode;
}) {
  const { label, tall, children } = props;
  const look = tall === undefined ? styles["box"] : styles["tall"];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div ref={tall} className={look} role="group" tabIndex={0} aria-label={label}>
      {children}
    </div>
  );
}
