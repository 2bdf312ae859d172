import type { FigureMaker } from "./exportables.ts";

type Listener = (figure: FigureMaker | undefined) => void;

const LISTENERS = new Set<Listener>();

/** Asks the frame for its dialog *Unduh*, with this figure chosen. */
export function askDownload(figure?: FigureMaker): void {
  for (const listener of LISTENERS) listener(figure);
}

/** Whoever can show the dialog listens here. */
export function onDownloadAsked(listener: Listener): () => void {
  LISTENERS.add(listener);
  return () => void LISTENERS.delete(listener);
}
