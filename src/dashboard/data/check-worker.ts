import { checkSent, type SentFile, type SentReport } from "../../returns/check-sent.ts";
import { extensionOf } from "../../returns/file-name.ts";

/** What the page hands over, and what comes back. Nothing else ever leaves or enters this worker. */
export type CheckOrder = { readonly files: readonly SentFile[]; readonly now: number };
export type CheckAnswer = { readonly reports: readonly SentReport[] } | { readonly failed: "reader" | "crash" };

/** The reader of workbooks is large, and most files are small: it is fetched for the first workbook alone. */
async function answerTo({ files, now }: CheckOrder): Promise<CheckAnswer> {
  let readWorkbook: Parameters<typeof checkSent>[1]["readWorkbook"];
  if (files.some(({ name }) => extensionOf(name) === ".xlsx")) {
    try {
      ({ readWorkbook } = await import("../../returns/xlsx/read-workbook.ts"));
    } catch {
      return { failed: "reader" };
    }
  }
  try {
    return { reports: checkSent(files, { now, readWorkbook }) };
  } catch {
    return { failed: "crash" };
  }
}

// A worker's own scope is none that the page's library of types knows.
const scope = globalThis as unknown as {
  onmessage: (event: MessageEvent<CheckOrder>) => void;
  postMessage: (answer: CheckAnswer) => void;
};
scope.onmessage = (event) => {
  answerTo(event.data).then(
    (answer) => scope.postMessage(answer),
    () => scope.postMessage({ failed: "crash" }),
  );
};
