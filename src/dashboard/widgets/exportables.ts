import { type RefObject, useEffect, useRef } from "react";
import type { Locale } from "../i18n/locale.ts";
import type { FigureView } from "../view/figure/figure.ts";

/** Makes the figure that stands on the page, in a language of the reader's choice; what makes it is fetched when it is asked for. */
export type FigureMaker = (locale: Locale) => Promise<FigureView | undefined>;

/** What stands on the page now: the page says so by drawing it, and whoever exports the page asks here. */
const STANDING = new Map<Element, { readonly current: FigureMaker | undefined }>();

/** The makers of the page's figures, from top to bottom. */
export function figuresOnPage(): FigureMaker[] {
  const below = (a: Element, b: Element) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1);
  return [...STANDING]
    .sort(([a], [b]) => below(a, b))
    .flatMap(([, maker]) => (maker.current === undefined ? [] : [maker.current]));
}

/** Says that the element shows a figure that can be exported; undefined while there is nothing of it. */
export function useExportable(element: RefObject<Element | null>, make: FigureMaker | undefined): void {
  const maker = useRef(make);
  maker.current = make;
  useEffect(() => {
    const shown = element.current;
    if (shown === null) return;
    STANDING.set(shown, maker);
    return () => void STANDING.delete(shown);
  }, [element]);
}
