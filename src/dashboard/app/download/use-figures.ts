import { useCallback, useEffect, useState } from "react";
import type { Locale } from "../../i18n/locale.ts";
import type { FigureView } from "../../view/figure/figure.ts";
import type { FigureMaker } from "../../widgets/exportables.ts";

export type Figures =
  | { readonly kind: "loading" }
  /** In the order of their makers; a figure of which there is nothing is left out. */
  | { readonly kind: "ready"; readonly figures: readonly FigureView[]; readonly first: FigureView | undefined }
  | { readonly kind: "failed"; readonly error: unknown; readonly retry: () => void };

type Made = { readonly locale: Locale; readonly figures: Figures };

/** The figure that was asked for may stand on the page as well. */
function onceEach(figures: readonly FigureView[]): FigureView[] {
  return figures.filter(({ name }, i) => figures.findIndex((one) => one.name === name) === i);
}

/** The figures of the page in a language, made by those who show them; `first`: the one that was asked for. */
export function useFigures(makers: readonly FigureMaker[], first: FigureMaker | undefined, locale: Locale): Figures {
  const [made, setMade] = useState<Made>();
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => {
    setMade(undefined);
    setAttempt((n) => n + 1);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again
  useEffect(() => {
    let here = true;
    const all = first === undefined || makers.includes(first) ? makers : [first, ...makers];
    Promise.all(all.map(async (make) => ({ make, figure: await make(locale) }))).then(
      (results) => {
        const figures = onceEach(results.flatMap(({ figure }) => figure ?? []));
        const asked = results.find(({ make }) => make === first)?.figure;
        if (here) setMade({ locale, figures: { kind: "ready", figures, first: asked ?? figures[0] } });
      },
      (error: unknown) => {
        if (here) setMade({ locale, figures: { kind: "failed", error, retry } });
      },
    );
    return () => {
      here = false;
    };
  }, [makers, first, locale, retry, attempt]);
  // What is there in another language is not what is asked for.
  return made?.locale === locale ? made.figures : { kind: "loading" };
}
