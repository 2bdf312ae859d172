import { pathToFileURL } from "node:url";
import { maskedName, plainText } from "../returns/personal-data.ts";
import type { Locale } from "../returns/render-finding.ts";
import { checkReturns } from "./check-returns.ts";
import { type Call, parseCall } from "./cli-args.ts";
import { runClerk, writeReport } from "./cli-clerk.ts";
import { printFindings, type Screens, say } from "./cli-print.ts";
import { showProgress } from "./cli-progress.ts";
import { COST_OF_ABSENCE, HELP, SEE_HELP } from "./cli-words.ts";
import { ConfigError } from "./config.ts";
import type { ExitCode, Nothing, Published, Refused } from "./outcome.ts";
import { publishFolder } from "./publish.ts";
import { rollBack } from "./rollback.ts";

/** Runs one call and returns its exit code; never ends the process. */
export async function runPublisher(words: readonly string[], screens: Screens): Promise<ExitCode> {
  const { locale, call } = parseCall(words);
  if ("fault" in call) {
    say(screens.err, call.fault[locale]);
    say(screens.err, SEE_HELP[locale]);
    return 2;
  }
  if (call.command === "help") {
    say(screens.out, HELP[locale]);
    return 0;
  }
  try {
    return await run(call, locale, screens);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    say(screens.err, error.text[locale]);
    return 2;
  }
}

async function run(call: Exclude<Call, { command: "help" }>, locale: Locale, screens: Screens): Promise<ExitCode> {
  const progress = showProgress(screens.err, locale);
  const refuse = (outcome: Refused | Nothing): ExitCode => {
    printFindings(outcome.findings, locale, screens.err);
    if (outcome.message !== undefined) say(screens.err, outcome.message[locale]);
    return outcome.exitCode;
  };
  if (call.command === "check") {
    const outcome = checkReturns({ now: Date.now(), ...call, onProgress: progress.report });
    progress.clear();
    if (outcome.kind === "refused") return refuse(outcome);
    printFindings(outcome.findings, locale, screens.out);
    say(screens.out, checkedLine(outcome.files.length, outcome.exitCode, locale));
    if (call.report !== undefined) {
      const failed = writeReport(outcome, { ...call, report: call.report }, locale);
      if (failed !== undefined) return refuse(failed);
      say(screens.out, reportLine(call.report, locale));
    }
    return outcome.exitCode;
  }
  if (call.command === "receive" || call.command === "missing" || call.command === "form") {
    return await runClerk(call, { locale, screens, refuse });
  }
  if (call.command === "publish") {
    const outcome = await publishFolder({ ...call, onProgress: progress.report });
    progress.clear();
    if (outcome.kind !== "published") return refuse(outcome);
    printFindings(outcome.findings, locale, screens.err);
    for (const table of outcome.absent) say(screens.err, COST_OF_ABSENCE[table][locale]);
    for (const line of publishedLines(outcome, locale)) say(screens.out, line);
    return 0;
  }
  const outcome = rollBack(call);
  if (outcome.kind !== "rolledBack") return refuse(outcome);
  say(
    screens.out,
    locale === "id"
      ? `Dikembalikan ke rilis ${outcome.snapshotId} (sebelumnya ${outcome.from.slice(0, 12)}).`
      : `Back at release ${outcome.snapshotId} (it was ${outcome.from.slice(0, 12)}).`,
  );
  return 0;
}

function checkedLine(files: number, exitCode: 0 | 2 | 5, locale: Locale): string {
  if (exitCode === 0) return locale === "id" ? `${files} berkas dapat diterima.` : `${files} files can be accepted.`;
  const left = locale === "id" ? "atau tinggalkan berkasnya dengan --tanpa" : "or leave the file out with --without";
  return locale === "id" ? `Perbaiki lalu periksa lagi, ${left}.` : `Correct, then check again, ${left}.`;
}

function reportLine(path: string, locale: Locale): string {
  return locale === "id" ? `Temuan ditulis untuk diteruskan: ${path}` : `Findings written to be forwarded: ${path}`;
}

function publishedLines(outcome: Published, locale: Locale): string[] {
  const { snapshotId, firstWeek, lastWeek, weeks, unchanged, resent } = outcome;
  const id = locale === "id";
  const again = resent.length === 0 ? [] : [plainText(resent.map(maskedName).join(", "))];
  return [
    ...again.map((names) =>
      id ? `Dikirim ulang, berkas lama disimpan: ${names}` : `Sent again, old files kept: ${names}`,
    ),
    unchanged
      ? id
        ? "Tidak ada yang berubah sejak terbitan sebelumnya."
        : "Nothing has changed since the last publication."
      : id
        ? `Diterbitkan: ${weeks} minggu, ${firstWeek} sampai ${lastWeek}.`
        : `Published: ${weeks} weeks, ${firstWeek} to ${lastWeek}.`,
    `${id ? "Kode rilis" : "Release code"}: ${snapshotId}`,
  ];
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = await runPublisher(process.argv.slice(2), { out: process.stdout, err: process.stderr });
}
