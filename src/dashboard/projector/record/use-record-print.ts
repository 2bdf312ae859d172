import { useEffect, useState } from "react";

/**
 * `print` shows the browser's print dialog with the record's sheet as the only thing on paper: mount `<RecordPrint>` while
 * `printing`.
 */
export function useRecordPrint(): { readonly printing: boolean; readonly print: () => void } {
  // A number, so that a browser that never says that it has printed can be asked again.
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    if (asked === 0) return;
    const done = () => setAsked(0);
    window.addEventListener("afterprint", done);
    window.print();
    return () => window.removeEventListener("afterprint", done);
  }, [asked]);
  return { printing: asked > 0, print: () => setAsked((n) => n + 1) };
}
