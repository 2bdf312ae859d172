import { type ReactNode, useLayoutEffect, useRef } from "react";
import styles from "./deck-dialog.module.css";

/** What opens over the deck: the browser's own modal dialog, which keeps the focus and gives it back. */
export function DeckDialog(props: {
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** The whole window. */
  readonly wide?: boolean;
  /** In the sizes of a page, which is written in, and not in those of the wall. */
  readonly plain?: boolean;
}) {
  const { wide = false, plain = false } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const outside = useRef(false);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // A list of commands is read first; a form begins at its first field.
    if (!plain) element?.focus();
    // Before it leaves the document: only closing hands the focus back.
    return () => element?.close();
  }, [plain]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc is the dialog's own; a press on its backdrop closes it as well
    <dialog
      ref={dialog}
      tabIndex={-1}
      data-theme={plain ? undefined : "paparan"}
      className={styles[wide ? "wide" : plain ? "plain" : "dialog"]}
      aria-label={props.label}
      onCancel={(event) => {
        event.preventDefault();
        props.onClose();
      }}
      // A second Esc closes it without asking. Another close is only React putting it away.
      onClose={() => {
        if (dialog.current?.open === false) props.onClose();
      }}
      // The whole press: a finger that opened the dialog is lifted over it.
      onPointerDown={(event) => {
        outside.current = event.target === dialog.current;
      }}
      onClick={(event) => {
        // A form is not put away by a press beside its fields.
        if (!plain && outside.current && event.target === dialog.current) props.onClose();
      }}
    >
      {props.children}
    </dialog>
  );
}
