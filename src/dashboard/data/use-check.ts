import { useCallback, useEffect, useRef, useState } from "react";
import type { SentReport } from "../../returns/check-sent.ts";
import type { CheckAnswer, CheckOrder } from "./check-worker.ts";
import checkWorker from "./check-worker.ts?worker&url";
import { ownWorker } from "./own-worker.ts";

/** Larger than any return may be; such a file is not even read. */
export const LARGEST = 5 * 1024 * 1024;
const MOST_FILES = 60;

export type CheckState =
  | { readonly kind: "idle" }
  | { readonly kind: "checking"; readonly names: readonly string[] }
  | { readonly kind: "done"; readonly reports: readonly SentReport[] }
  /** tooLarge, tooMany: refused unread · unreadable: the browser could not read it · reader: a part of this page did not load · crash. */
  | {
      readonly kind: "failed";
      readonly reason: "tooLarge" | "tooMany" | "unreadable" | "reader" | "crash";
      readonly names: readonly string[];
    };

/**
 * Checks files in a worker, on this machine alone. A new order ends the one before: its worker is stopped, whatever it
 * was doing.
 */
export function useCheck(now: () => number): readonly [CheckState, (files: readonly File[]) => void] {
  const [state, setState] = useState<CheckState>({ kind: "idle" });
  const running = useRef<Worker | undefined>(undefined);
  const stop = useCallback(() => {
    running.current?.terminate();
    running.current = undefined;
  }, []);
  useEffect(() => stop, [stop]);
  const check = useCallback(
    (files: readonly File[]) => {
      stop();
      const names = files.map((file) => file.name);
      const fail = (reason: Extract<CheckState, { kind: "failed" }>["reason"]) =>
        setState({ kind: "failed", reason, names });
      if (files.length === 0) return;
      if (files.length > MOST_FILES) return fail("tooMany");
      if (files.some((file) => file.size > LARGEST)) return fail("tooLarge");
      setState({ kind: "checking", names });
      const worker = ownWorker(checkWorker);
      running.current = worker;
      const end = (next: CheckState) => {
        if (running.current !== worker) return;
        stop();
        setState(next);
      };
      worker.onerror = () => end({ kind: "failed", reason: "reader", names });
      worker.onmessage = ({ data }: MessageEvent<CheckAnswer>) =>
        end(
          "reports" in data ? { kind: "done", reports: data.reports } : { kind: "failed", reason: data.failed, names },
        );
      Promise.all(
        files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
      ).then(
        (sent) => worker.postMessage({ files: sent, now: now() } satisfies CheckOrder),
        () => end({ kind: "failed", reason: "unreadable", names }),
      );
    },
    [now, stop],
  );
  return [state, check];
}
