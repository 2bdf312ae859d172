import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { Bilingual } from "../indicators/definition.ts";
import { bySender } from "../returns/findings-by-sender.ts";
import { findingsPage, isFindingsPage } from "../returns/findings-page.ts";
import { plainText } from "../returns/personal-data.ts";
import type { Locale } from "../returns/render-finding.ts";
import { message, say as saying } from "../returns/say.ts";
import { weekCell } from "../returns/week-cell.ts";
import { longTime } from "../returns/wib-time.ts";
import { type CheckedReturns, checkReturns } from "./check-returns.ts";
import { formLine, itemLines, receivedLine, receivedTotal, standingLines } from "./clerk/clerk-text.ts";
import { makeForm } from "./clerk/make-form.ts";
import { receiveFiles } from "./clerk/receive.ts";
import { standingOf } from "./clerk/standing.ts";
import type { Call } from "./cli-args.ts";
import { printFindings, type Screens, say } from "./cli-print.ts";
import { ConfigError } from "./config.ts";
import { loadConfig } from "./load-config.ts";
import { type ExitCode, type Nothing, type Refused, refusedCall } from "./outcome.ts";
import { whyNothing } from "./why-nothing.ts";

/** The returns folder of the clerk: the one that is named, else the current one where it holds reports. */
function clerkFolder(named: string | undefined): string | Refused {
  if (named !== undefined) return named;
  return existsSync("laporan") ? "." : refusedCall(NO_FOLDER);
}

const NO_FOLDER: Bilingual = {
  id: "--folder <folder laporan> belum disebut, dan folder ini tidak berisi sub-folder laporan.",
  en: "--folder <reports' folder> is missing, and this folder holds no sub-folder laporan.",
};

type Refuse = (outcome: Refused | Nothing) => ExitCode;
type ClerkCall = Extract<Call, { command: "receive" | "missing" | "form" }>;
type CallOf<Command> = Extract<Call, { command: Command }>;
type Desk = { readonly locale: Locale; readonly screens: Screens; readonly refuse: Refuse };

/** Runs one of the clerk's commands; a configuration that cannot be used is an outcome like any other. */
export async function runClerk(call: ClerkCall, desk: Desk): Promise<ExitCode> {
  try {
    if (call.command === "form") return await runForm(call, desk);
    const folder = clerkFolder(call.folder);
    if (typeof folder !== "string") return desk.refuse(folder);
    return call.command === "receive" ? runReceive(call, folder, desk) : runMissing(call, folder, desk);
  } catch (error) {
    if (error instanceof ConfigError) return desk.refuse(refusedCall(error.text));
    throw error;
  }
}

/** `terima`. */
function runReceive(call: CallOf<"receive">, folder: string, { locale, screens, refuse }: Desk): ExitCode {
  const outcome = receiveFiles({ ...call, folder });
  if (outcome.kind !== "received") return refuse(outcome);
  for (const one of outcome.files) {
    const screen = one.kind === "refused" ? screens.err : screens.out;
    for (const line of [receivedLine(one, locale), ...itemLines(one, locale)]) say(screen, plainText(line));
    printFindings(one.findings, locale, screen);
  }
  say(screens.out, receivedTotal(outcome.files, locale));
  return outcome.exitCode;
}

/** `belum-masuk`. */
function runMissing(call: CallOf<"missing">, folder: string, { locale, screens, refuse }: Desk): ExitCode {
  const asked = call.week === undefined ? undefined : weekCell(call.week);
  if (asked !== undefined && "message" in asked) return refuse(refusedCall(asked.message));
  const { now = Date.now() } = call;
  const checked = checkReturns({ folder, now, empty: true });
  if (checked.kind === "refused") return refuse(checked);
  const config = loadConfig(folder, call.config);
  const standing = standingOf(checked.folder, config, now, asked?.week);
  const how = { now, dataUnit: config.dataUnit, synthetic: config.synthetic };
  for (const line of standingLines(standing, how, locale)) say(screens.out, plainText(line));
  return 0;
}

/** `formulir`. */
async function runForm(call: CallOf<"form">, { locale, screens, refuse }: Desk): Promise<ExitCode> {
  const outcome = await makeForm({ ...call, out: call.out ?? ".", config: loadConfig(".", call.config) });
  if (outcome.kind !== "made") return refuse(outcome);
  say(screens.out, formLine(outcome.form, outcome.path, locale));
  return 0;
}

/** `periksa --laporan`: the findings as one page a sender. Undefined where it was written. */
export function writeReport(
  checked: CheckedReturns,
  call: { readonly folder: string; readonly now?: number; readonly report: string },
  locale: Locale,
): Refused | Nothing | undefined {
  if (!mayBeWritten(call.report)) return refusedCall(notOurs(call.report));
  try {
    const page = findingsPage({
      groups: bySender(checked.findings, checked.folder.returnsSeen),
      locale,
      synthetic: loadConfig(call.folder).synthetic,
      checkedAt: longTime(locale, call.now ?? Date.now()),
    });
    writeFileSync(call.report, page);
    return undefined;
  } catch (error) {
    return error instanceof ConfigError ? refusedCall(error.text) : whyNothing(error, [], "written");
  }
}

/** A new file, or such a page from an earlier check; never a table or a return. */
function mayBeWritten(path: string): boolean {
  if (!/\.html?$/i.test(path)) return false;
  return !existsSync(path) || isFindingsPage(readFileSync(path, "utf8"));
}

function notOurs(path: string): Bilingual {
  return message(
    saying(`"${path}" bukan halaman temuan`, `"${path}" is no page of findings`),
    saying("nama baru yang berakhir .html", "a new name that ends in .html"),
    saying("Pilih nama lain", "Choose another name"),
  );
}
