import type { Fault, LoadError, RuleCode } from "../data/load-error.ts";
import { capital } from "./format.ts";
import type { Locale } from "./locale.ts";
import { type WordKey, word } from "./words.ts";

const RULES: Record<RuleCode, WordKey> = {
  "SDC-1": "faultRule1",
  "SDC-2": "faultRule2",
  "SDC-3": "faultRule3",
  "DUP-1": "faultDuplicate",
  "SUM-1": "faultReports",
};

const WORDS: Record<Exclude<Fault["kind"], "http" | "rule">, WordKey> = {
  network: "faultNetwork",
  offline: "faultOffline",
  part: "faultPart",
  timeout: "faultTimeout",
  insecure: "faultInsecure",
  notData: "faultNotData",
  malformed: "faultMalformed",
  hash: "faultHash",
  version: "faultVersion",
  schema: "faultSchema",
};

function keyOf(fault: Fault): WordKey {
  if (fault.kind === "rule") return RULES[fault.rule];
  if (fault.kind !== "http") return WORDS[fault.kind];
  if (fault.status === 403) return "faultForbidden";
  return fault.status === 404 || fault.status === 410 ? "faultNotFound" : "faultHttp";
}

/** A file as people read it: a snapshot by the eight digits of its release code. */
function fileName(file: string): string {
  return file.replace(/^s\/([0-9a-f]{8})[0-9a-f]*\//, "$1/");
}

/** Why a file was not taken, as the end of a sentence: "jawaban bukan data (pointer.json)." */
export function faultReason(locale: Locale, error: LoadError): string {
  const { fault } = error;
  return word(locale, keyOf(fault), {
    file: fileName(error.file),
    ...("status" in fault ? { status: fault.status } : {}),
    ...("found" in fault ? { found: fault.found } : {}),
    ...("field" in fault ? { field: fault.field } : {}),
    ...("where" in fault ? { where: fault.where } : {}),
  });
}

/** The same as a sentence of its own. An indicator's key keeps its small letters. */
export function faultSentence(locale: Locale, error: LoadError): string {
  const reason = faultReason(locale, error);
  return /^\w+_/.test(reason) ? reason : capital(reason);
}

/** What a reader tells the data unit: the rule, or the kind of fault. */
export function faultCode(fault: Fault): string {
  if (fault.kind === "rule") return fault.rule;
  if (fault.kind === "http") return `HTTP-${fault.status}`;
  return `BERKAS-${fault.kind.toUpperCase()}`;
}

/** Everything about a refusal in one line, to be pasted into a message. Holds no figure. */
export function faultDetails(error: LoadError): string {
  return `Sinergi · ${faultCode(error.fault)} · ${error.file} · ${JSON.stringify(error.fault)}`;
}
