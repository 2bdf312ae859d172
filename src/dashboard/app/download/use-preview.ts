import { useEffect, useState } from "react";
import type { Files, Format, Order, Preview } from "./order.ts";

export type PreviewState = { readonly kind: "wait" } | { readonly kind: "none" } | Preview;

/** What the format will give, once its files are here; "none" where it cannot be shown, which does not keep it from being made. */
export function usePreview(format: Format, order: Order, files: Files | undefined): PreviewState {
  const [shown, setShown] = useState<{ readonly of: readonly unknown[]; readonly preview: PreviewState }>();
  useEffect(() => {
    if (files === undefined) return;
    let here = true;
    const of = [format, order, files];
    const take = (preview: PreviewState) => {
      if (here) setShown({ of, preview });
    };
    format.preview(order, files).then(take, () => take({ kind: "none" }));
    return () => {
      here = false;
    };
  }, [format, order, files]);
  const current = shown?.of[0] === format && shown.of[1] === order && shown.of[2] === files;
  return current && shown !== undefined ? shown.preview : { kind: "wait" };
}
