import type { MouseEvent, ReactNode, Ref } from "react";
import styles from "./button.module.css";

/** A command in words. `primary` once a view at most. */
export function Button(props: {
  readonly children: ReactNode;
  readonly onPress: () => void;
  readonly primary?: boolean;
  readonly disabled?: boolean;
  /** What it does, where its words alone would not say it. */
  readonly label?: string;
}) {
  return (
    <button
      type="button"
      className={props.primary ? styles["primary"] : styles["button"]}
      onClick={props.onPress}
      disabled={props.disabled}
      aria-label={props.label}
    >
      {props.children}
    </button>
  );
}

/** The one way on, where it leads to another address: it looks like a primary button and stays a link. */
export function LinkButton(props: {
  readonly children: ReactNode;
  readonly href: string;
  readonly onPress: (event: MouseEvent) => void;
  readonly ref?: Ref<HTMLAnchorElement>;
}) {
  return (
    <a ref={props.ref} className={styles["large"]} href={props.href} onClick={props.onPress}>
      {props.children}
    </a>
  );
}
