import { useEffect } from "react";
import type { MeetingRecord } from "./meeting-record.ts";
import { unsavedRows } from "./record-rows.ts";

/** Asks before the tab closes while something is marked that has not left as a file. */
export function useUnsaved(record: MeetingRecord): void {
  const unsaved = unsavedRows(record) > 0;
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => {
      event.preventDefault();
      // What older browsers look at.
      event.returnValue = true;
    };
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [unsaved]);
}
