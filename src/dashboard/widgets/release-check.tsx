import { useState } from "react";
import type { ManifestData } from "../data/manifest-data.ts";
import { type ExportFileState, useExportFile } from "../data/use-export-file.ts";
import { dataOf } from "../data/use-release-file.ts";
import { useReleases } from "../data/use-releases.ts";
import { integer } from "../i18n/format.ts";
import type { Locale } from "../i18n/locale.ts";
import { releaseWord } from "../i18n/words-release.ts";
import { Banner } from "../ui/banner.tsx";
import { CheckDrop } from "./check-drop.tsx";
import { FileWait } from "./file-wait.tsx";
import styles from "./release-check.module.css";
import { ReleaseCompare } from "./release-compare.tsx";
import { ReleaseForm } from "./release-form.tsx";
import { ReleaseFinding, ReleaseResult } from "./release-result.tsx";
import { type ReleaseAnswers, useReleaseAnswers } from "./use-release-answers.ts";

/** Below the name of a file: what was found in it. */
function fileFacts(locale: Locale, file: ExportFileState, { rows }: ReleaseAnswers): string {
  if (file.kind === "none") return releaseWord(locale, "dropSub");
  if (file.kind === "reading") return "…";
  if (file.kind === "failed") return releaseWord(locale, "fileUnread");
  return rows === undefined
    ? releaseWord(locale, "fileText")
    : releaseWord(locale, "fileRows", { n: integer(locale, rows) });
}

/** A release code, a text with one, or a file that left the dashboard: whether its figures still stand. */
export function ReleaseCheck(props: { readonly locale: Locale; readonly manifest: ManifestData | undefined }) {
  const { locale, manifest } = props;
  const releases = useReleases(manifest);
  const list = dataOf(releases);
  const [text, setText] = useState<string>();
  const [file, read] = useExportFile();
  // What was pasted before a file came is no longer what is answered.
  const [cleared, setCleared] = useState(0);
  const answers = useReleaseAnswers(locale, list, text, file);
  const { problem, views, comparison, comparing } = answers;
  const asked = text !== undefined || file.kind !== "none";
  const waiting =
    file.kind === "reading"
      ? releaseWord(locale, "reading", { name: file.name })
      : asked && problem === undefined && releases.kind === "loading"
        ? releaseWord(locale, "waiting")
        : comparing
          ? releaseWord(locale, "comparing")
          : "";
  const said = [problem?.title, ...views.map((view) => view.title), comparison?.view.title, waiting];
  const filled = file.kind !== "none";
  return (
    <>
      <ReleaseForm
        key={cleared}
        locale={locale}
        onCheck={(given) => {
          read([]);
          setText(given);
        }}
      />
      <CheckDrop
        title={file.kind === "none" ? releaseWord(locale, "drop") : file.name}
        sub={fileFacts(locale, file, answers)}
        choose={releaseWord(locale, filled ? "chooseOther" : "choose")}
        filled
        several={false}
        onFiles={(files) => {
          if (files.length === 0) return;
          setText(undefined);
          setCleared(cleared + 1);
          read(files);
        }}
      />
      <p className="sr-only" role="status">
        {said.filter((part) => part !== undefined && part !== "").join(". ")}
      </p>
      {releases.kind === "failed" ? (
        <div className={styles["state"]}>
          <FileWait
            locale={locale}
            file={releases}
            loading={releaseWord(locale, "waiting")}
            failed={(why) => releaseWord(locale, "listFailed", { why })}
          />
        </div>
      ) : null}
      {list?.known.length === 0 ? (
        <div className={styles["state"]}>
          <Banner tone="quiet" title={releaseWord(locale, "noRelease")} />
        </div>
      ) : null}
      {problem === undefined ? null : (
        <section className={styles["state"]} aria-label={problem.title}>
          <ReleaseFinding tone="act" title={problem.title} text={problem.text} />
        </section>
      )}
      {views.map((view) => (
        <ReleaseResult key={view.key} locale={locale} view={view} />
      ))}
      {comparison === undefined ? null : (
        <ReleaseCompare locale={locale} view={comparison.view} why={comparison.why} onRetry={comparison.retry} />
      )}
      {waiting === "" ? null : (
        <p className={styles["state"]} aria-hidden="true">
          {waiting}
        </p>
      )}
    </>
  );
}
