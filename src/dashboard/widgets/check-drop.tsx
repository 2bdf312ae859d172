import { type DragEvent, useRef, useState } from "react";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icons.tsx";
import styles from "./check-drop.module.css";

/** Where a file is dropped or chosen; shows the file that was. */
export function CheckDrop(props: {
  /** What is asked for, or the file that is there. */
  readonly title: string;
  readonly sub: string;
  readonly choose: string;
  readonly filled: boolean;
  /** Whether several files are taken at once. */
  readonly several: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}) {
  const { title, sub, choose, filled, several, onFiles } = props;
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const allow = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button in it does the same for keyboard and touch
    <div
      className={over ? `${styles["drop"]} ${styles["over"]}` : styles["drop"]}
      onDragEnter={allow}
      onDragOver={allow}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onFiles([...event.dataTransfer.files]);
      }}
    >
      <Icon name="page" size={26} />
      <p>
        <b>{title}</b>
        <span>{sub}</span>
      </p>
      <Button primary={!filled} onPress={() => input.current?.click()}>
        {choose}
      </Button>
      <input
        ref={input}
        className="sr-only"
        type="file"
        multiple={several}
        tabIndex={-1}
        aria-label={choose}
        accept=".xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])]);
          // The same file again, once it is corrected, is another choice.
          event.currentTarget.value = "";
        }}
      />
    </div>
  );
}
