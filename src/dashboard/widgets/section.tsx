import { type ReactNode, useId } from "react";
import styles from "./section.module.css";

/** A part of the page under its heading; the heading names it for those who jump between parts. */
export function Section(props: {
  readonly title: string;
  readonly level?: 2 | 3;
  readonly lead?: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}) {
  const { title, level = 2, lead, className, children } = props;
  const id = useId();
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section
      className={className === undefined ? styles["section"] : `${styles["section"]} ${className}`}
      aria-labelledby={id}
    >
      <Heading id={id} className={styles["title"]}>
        {title}
      </Heading>
      {lead === undefined ? null : <p className={styles["lead"]}>{lead}</p>}
      {children}
    </section>
  );
}

/** Said where a list is empty: nothing is blank. */
export function Empty({ text }: { readonly text: string }) {
  return <p className={styles["empty"]}>{text}</p>;
}
