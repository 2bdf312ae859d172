import { useCallback, useEffect, useRef, useState } from "react";
import type { Bilingual } from "../../indicators/definition.ts";
import { extensionOf } from "../../returns/file-name.ts";
import { workbookFault } from "../../returns/messages-sheet.ts";
import type { ExportAnswer, ExportOrder, FileTable } from "./export-worker.ts";
import exportWorker from "./export-worker.ts?worker&url";
import { ownWorker } from "./own-worker.ts";
import { LARGEST } from "./use-check.ts";

/**
 * tooMany, tooLarge, otherKind: refused unread · unreadable: the browser could not read it · reader: a part of this page
 * did not load · crash · message: what the reader found, and on which line.
 */
export type ExportFailure =
  | { readonly reason: "tooMany" | "tooLarge" | "otherKind" | "unreadable" | "reader" | "crash" }
  | { readonly reason: "message"; readonly message: Bilingual; readonly line?: number };

export type ExportFileState =
  | { readonly kind: "none" }
  | { readonly kind: "reading"; readonly name: string }
  | { readonly kind: "read"; readonly name: string; readonly tables: readonly FileTable[] }
  | ({ readonly kind: "failed"; readonly name: string } & ExportFailure);

function stateOf(name: string, answer: ExportAnswer): ExportFileState {
  if ("tables" in answer) return { kind: "read", name, tables: answer.tables };
  if ("failed" in answer) return { kind: "failed", name, reason: answer.failed };
  const message = "fault" in answer ? workbookFault(answer.fault) : answer.message;
  const line = "line" in answer ? { line: answer.line } : {};
  return { kind: "failed", name, reason: "message", message, ...line };
}

/**
 * Reads a file that left the dashboard in a worker, on this machine alone. A new file ends the one before: its worker is
 * stopped, whatever it was doing; no file at all forgets what was read.
 */
export function useExportFile(): readonly [ExportFileState, (files: readonly File[]) => void] {
  const [state, setState] = useState<ExportFileState>({ kind: "none" });
  const running = useRef<Worker | undefined>(undefined);
  const stop = useCallback(() => {
    running.current?.terminate();
    running.current = undefined;
  }, []);
  useEffect(() => stop, [stop]);
  const read = useCallback(
    (files: readonly File[]) => {
      stop();
      const [file, more] = files;
      if (file === undefined) return setState({ kind: "none" });
      const { name } = file;
      const fail = (reason: Exclude<ExportFailure["reason"], "message">) => setState({ kind: "failed", name, reason });
      if (more !== undefined) return fail("tooMany");
      const extension = extensionOf(name);
      if (extension !== ".csv" && extension !== ".xlsx") return fail("otherKind");
      if (file.size > LARGEST) return fail("tooLarge");
      setState({ kind: "reading", name });
      const worker = ownWorker(exportWorker);
      running.current = worker;
      const end = (next: ExportFileState) => {
        if (running.current !== worker) return;
        stop();
        setState(next);
      };
      worker.onerror = () => end({ kind: "failed", name, reason: "reader" });
      worker.onmessage = ({ data }: MessageEvent<ExportAnswer>) => end(stateOf(name, data));
      file.arrayBuffer().then(
        (buffer) => {
          const order: ExportOrder = { bytes: new Uint8Array(buffer), workbook: extension === ".xlsx" };
          worker.postMessage(order);
        },
        () => end({ kind: "failed", name, reason: "unreadable" }),
      );
    },
    [stop],
  );
  return [state, read];
}
