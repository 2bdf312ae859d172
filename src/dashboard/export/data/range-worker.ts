import type { ExportFile } from "../export-file.ts";
import { TooManyTexts } from "../xlsx/too-many-texts.ts";
import { type DataRange, NothingInRange } from "./range.ts";

/** What the page hands over, and what comes back: steps, then the file or why there is none. */
export type RangeOrder = Omit<DataRange, "onProgress" | "signal"> & { readonly format: "xlsx" | "zip" };
export type RangeAnswer =
  | { readonly done: number; readonly all: number }
  | { readonly file: ExportFile }
  | { readonly failed: "nothing" | "tooMany" | "crash" };

// A worker's own scope is none that the page's library of types knows.
const scope = globalThis as unknown as {
  onmessage: (event: MessageEvent<RangeOrder>) => void;
  postMessage: (answer: RangeAnswer) => void;
};

/** Each format is fetched when it is asked for. */
async function fileOf({ format, ...order }: RangeOrder): Promise<ExportFile> {
  // Who cancels ends the whole worker.
  const { signal } = new AbortController();
  const range = { ...order, signal, onProgress: (done: number, all: number) => scope.postMessage({ done, all }) };
  if (format === "zip") return (await import("./range-zip.ts")).rangeZip(range);
  return (await import("./range-xlsx.ts")).rangeXlsx(range);
}

scope.onmessage = (event) => {
  fileOf(event.data).then(
    (file) => scope.postMessage({ file }),
    (error: unknown) => {
      const failed = error instanceof NothingInRange ? "nothing" : error instanceof TooManyTexts ? "tooMany" : "crash";
      scope.postMessage({ failed });
    },
  );
};
