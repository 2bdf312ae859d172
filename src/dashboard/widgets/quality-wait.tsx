import type { FileState } from "../data/use-release-file.ts";
import type { Locale } from "../i18n/locale.ts";
import { qualityWord } from "../i18n/words-quality.ts";
import { FileWait } from "./file-wait.tsx";

/** In place of what a release says of its returns. */
export function QualityWait({ locale, file }: { readonly locale: Locale; readonly file: FileState<unknown> }) {
  return (
    <FileWait
      locale={locale}
      file={file}
      loading={qualityWord(locale, "loading")}
      failed={(why) => qualityWord(locale, "failed", { why })}
    />
  );
}
