import { ownWorker } from "../../data/own-worker.ts";
import type { ExportFile } from "../export-file.ts";
import { TooManyTexts } from "../xlsx/too-many-texts.ts";
import { type DataRange, NothingInRange } from "./range.ts";
import type { RangeAnswer, RangeOrder } from "./range-worker.ts";
import rangeWorker from "./range-worker.ts?worker&url";

const FAILURES = {
  nothing: () => new NothingInRange(),
  tooMany: () => new TooManyTexts(),
  crash: () => new Error("the data of the range could not be written"),
} as const;

/**
 * The data of a range of weeks as XLSX or as a ZIP of CSV, made in a worker: two years take some seconds, and the page
 * stays awake. Throws NothingInRange, TooManyTexts, and the signal's reason as soon as the reader cancels.
 */
export function rangeFile(range: DataRange, format: RangeOrder["format"]): Promise<ExportFile> {
  const { onProgress, signal, ...rest } = range;
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const worker = ownWorker(rangeWorker);
    const end = () => {
      worker.terminate();
      signal.removeEventListener("abort", cancel);
    };
    const fail = (reason: unknown) => {
      end();
      reject(reason);
    };
    const cancel = () => fail(signal.reason);
    signal.addEventListener("abort", cancel);
    worker.onerror = () => fail(FAILURES.crash());
    worker.onmessage = ({ data }: MessageEvent<RangeAnswer>) => {
      if ("done" in data) return onProgress(data.done, data.all);
      if ("failed" in data) return fail(FAILURES[data.failed]());
      end();
      resolve(data.file);
    };
    worker.postMessage({ ...rest, format } satisfies RangeOrder);
  });
}
