import { Icon } from "../ui/icons.tsx";
import styles from "./marks.module.css";

/** The week whose position a level shows. */
export function AsOfPill({ text }: { readonly text: string }) {
  return (
    <span className={styles["asOf"]}>
      <Icon name="clock" size={12} />
      {text}
    </span>
  );
}
