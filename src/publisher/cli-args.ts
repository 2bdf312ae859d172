import { parseArgs } from "node:util";
import type { Bilingual } from "../indicators/definition.ts";
import type { Locale } from "../returns/render-finding.ts";
import { errorCode } from "./disk.ts";

/** What the operator asked for. */
export type Call =
  | { readonly command: "help" }
  | {
      readonly command: "check";
      readonly folder: string;
      readonly now?: number;
      readonly without: readonly string[];
      /** Where the findings go as one page a sender. */
      readonly report?: string;
    }
  | {
      readonly command: "receive";
      readonly files: readonly string[];
      readonly folder?: string;
      readonly state?: string;
      readonly now?: number;
      readonly received?: number;
    }
  | {
      readonly command: "missing";
      readonly folder?: string;
      readonly config?: string;
      readonly week?: string;
      readonly now?: number;
    }
  | {
      readonly command: "form";
      readonly agency: string;
      readonly region: string;
      readonly week: string;
      readonly out?: string;
      readonly config?: string;
    }
  | {
      readonly command: "publish";
      readonly folder: string;
      readonly out: string;
      readonly state?: string;
      readonly config?: string;
      readonly now?: number;
      readonly reason?: string;
      readonly without: readonly string[];
    }
  | {
      readonly command: "rollback";
      readonly out: string;
      readonly state?: string;
      readonly snapshotId?: string;
      readonly now?: number;
      readonly reason?: string;
    };

export type ParsedCall = { readonly locale: Locale; readonly call: Call | { readonly fault: Bilingual } };

type Command = Exclude<Call["command"], "help">;

const COMMANDS: Readonly<Record<string, Command>> = {
  periksa: "check",
  check: "check",
  terbitkan: "publish",
  publish: "publish",
  kembalikan: "rollback",
  rollback: "rollback",
  terima: "receive",
  receive: "receive",
  "belum-masuk": "missing",
  missing: "missing",
  formulir: "form",
  form: "form",
};

const OPTIONS = {
  out: { type: "string" },
  state: { type: "string" },
  config: { type: "string" },
  now: { type: "string" },
  alasan: { type: "string" },
  confirm: { type: "string" },
  tanpa: { type: "string", multiple: true },
  without: { type: "string", multiple: true },
  folder: { type: "string" },
  diterima: { type: "string" },
  received: { type: "string" },
  minggu: { type: "string" },
  week: { type: "string" },
  laporan: { type: "string" },
  report: { type: "string" },
  bahasa: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

type OptionName = keyof typeof OPTIONS;
const EVERYWHERE: readonly OptionName[] = ["bahasa", "help", "now"];
const ALLOWED: Readonly<Record<Command, readonly OptionName[]>> = {
  check: ["tanpa", "without", "laporan", "report"],
  publish: ["out", "state", "config", "alasan", "confirm", "tanpa", "without"],
  rollback: ["out", "state", "alasan", "confirm"],
  receive: ["folder", "state", "diterima", "received"],
  missing: ["folder", "config", "minggu", "week"],
  form: ["out", "config"],
};
const PLACES: Readonly<Record<Command, number>> = {
  check: 1,
  publish: 1,
  rollback: 1,
  receive: Number.POSITIVE_INFINITY,
  missing: 0,
  form: 3,
};

/** Reads the words after `npm run publisher --`; whatever is wrong with them is a fault, never an exception. */
export function parseCall(words: readonly string[]): ParsedCall {
  const locale = localeOf(words);
  try {
    return { locale, call: readCall(words) };
  } catch (error) {
    if (error instanceof CallFault) return { locale, call: { fault: error.text } };
    if (errorCode(error)?.startsWith("ERR_PARSE_ARGS") === true) return { locale, call: { fault: misread(error) } };
    throw error;
  }
}

/** The language is wanted even where the rest cannot be read. */
function localeOf(words: readonly string[]): Locale {
  const at = words.findIndex((word) => word === "--bahasa" || word.startsWith("--bahasa="));
  const value = words[at]?.includes("=") === true ? words[at]?.split("=")[1] : words[at + 1];
  return at >= 0 && value === "en" ? "en" : "id";
}

class CallFault extends Error {
  override name = "CallFault";
  readonly text: Bilingual;
  constructor(id: string, en: string) {
    super(en);
    this.text = { id, en };
  }
}

function readCall(words: readonly string[]): Call {
  const { values, positionals } = parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
  const [name, ...places] = positionals;
  if (values.help === true || name === undefined || name === "help") {
    if (values.help === true || name === "help") return { command: "help" };
    throw new CallFault("Perintah belum disebut.", "No command was given.");
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) throw new CallFault(`Perintah "${name}" tidak dikenal.`, `Unknown command "${name}".`);
  if (values.bahasa !== undefined && values.bahasa !== "id" && values.bahasa !== "en") {
    throw new CallFault(
      `--bahasa ${values.bahasa}: seharusnya id atau en.`,
      `--bahasa ${values.bahasa}: expected id or en.`,
    );
  }
  for (const option of Object.keys(values) as OptionName[]) {
    if (EVERYWHERE.includes(option) || ALLOWED[command].includes(option)) continue;
    throw new CallFault(`--${option} tidak berlaku untuk ${name}.`, `--${option} does not go with ${name}.`);
  }
  if (places.length > PLACES[command]) {
    throw new CallFault(
      `"${places[PLACES[command]]}" berlebih; nama berspasi perlu tanda kutip.`,
      `"${places[PLACES[command]]}" is too many; a name with spaces needs quotes.`,
    );
  }
  const now = values.now === undefined ? {} : { now: instantOf("--now", values.now) };
  const reason = values.alasan ?? values.confirm;
  const shared = { ...now, ...(reason === undefined ? {} : { reason }), ...given("state", values.state) };
  const without = [...(values.tanpa ?? []), ...(values.without ?? [])];
  const [place] = places;
  if (command === "rollback") {
    return { command, out: needed(values.out, "--out <dir>"), ...shared, ...given("snapshotId", place) };
  }
  if (command === "receive") {
    needed(place, "<berkas>");
    const received = values.diterima ?? values.received;
    const at = received === undefined ? {} : { received: instantOf("--diterima", received) };
    return {
      command,
      files: places,
      ...now,
      ...at,
      ...given("folder", values.folder),
      ...given("state", values.state),
    };
  }
  if (command === "missing") {
    const week = given("week", values.minggu ?? values.week);
    return { command, ...now, ...week, ...given("folder", values.folder), ...given("config", values.config) };
  }
  if (command === "form") {
    const [agency, region, week] = places;
    return {
      command,
      agency: needed(agency, "<instansi>"),
      region: needed(region, "<wilayah>"),
      week: needed(week, "<minggu>"),
      ...given("out", values.out),
      ...given("config", values.config),
    };
  }
  const folder = needed(place, "<folder>");
  if (command === "check")
    return { command, folder, without, ...now, ...given("report", values.laporan ?? values.report) };
  return {
    command,
    folder,
    out: needed(values.out, "--out <dir>"),
    without,
    ...shared,
    ...given("config", values.config),
  };
}

function given<Key extends string>(key: Key, value: string | undefined): { [K in Key]?: string } {
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]: string });
}

function needed(value: string | undefined, name: string): string {
  if (value !== undefined && value !== "") return value;
  throw new CallFault(`${name} belum disebut.`, `${name} is missing.`);
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

function instantOf(option: string, text: string): number {
  const instant = INSTANT.test(text) ? Date.parse(text) : Number.NaN;
  if (!Number.isNaN(instant)) return instant;
  throw new CallFault(
    `${option} ${text}: seharusnya waktu dengan zona, misalnya 2026-11-24T09:00+07:00.`,
    `${option} ${text}: expected a time with its zone, such as 2026-11-24T09:00+07:00.`,
  );
}

function misread(error: unknown): Bilingual {
  const option = error instanceof Error ? (/'(-[^' ]*)/.exec(error.message)?.[1] ?? "") : "";
  return errorCode(error) === "ERR_PARSE_ARGS_UNKNOWN_OPTION"
    ? { id: `Opsi ${option} tidak dikenal.`, en: `Unknown option ${option}.` }
    : {
        id: `Opsi ${option} tidak lengkap: nilainya belum disebut.`,
        en: `Option ${option} is incomplete: its value is missing.`,
      };
}
