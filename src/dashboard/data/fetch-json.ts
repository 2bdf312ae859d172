import * as z from "zod/mini";
import { begin, takeEarly } from "./early-answers.ts";
import { LoadError } from "./load-error.ts";
import type { ServerClock } from "./server-date.ts";
import { isOffline } from "./use-offline.ts";

// The page's policy allows no eval; without this zod would try it once and leave a violation in the console.
z.config({ jitless: true });

/** Where the data are and whose clock counts. `base` ends with a slash: ".../api/v1/". */
export type DataSource = { readonly base: string; readonly clock: ServerClock };

export const TIME_OUT = 10_000;

/** Bytes of one file below the base. Throws LoadError; an abort from outside is passed on as it is. */
export async function fetchBytes(source: DataSource, file: string, outer?: AbortSignal): Promise<ArrayBuffer> {
  const address = new URL(file, source.base);
  const { answer: coming, stop } = takeEarly(address) ?? begin(address);
  outer?.addEventListener("abort", stop);
  if (outer?.aborted) stop();
  // AbortSignal.any and .timeout are too young for the oldest browsers; one timer covers headers and body.
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    stop();
  }, TIME_OUT);
  try {
    const answer = await coming;
    source.clock.observe(answer.headers.get("date"));
    if (!answer.ok) {
      // A body that nobody reads would hold the connection.
      stop();
      throw httpError(file, answer);
    }
    if (/\bhtml\b/i.test(answer.headers.get("content-type") ?? "")) throw new LoadError(file, { kind: "notData" });
    return await answer.arrayBuffer();
  } catch (error) {
    if (error instanceof LoadError) throw error;
    if (outer?.aborted && !late) throw error;
    throw new LoadError(file, { kind: late ? "timeout" : isOffline() ? "offline" : "network" });
  } finally {
    clearTimeout(timer);
    outer?.removeEventListener("abort", stop);
  }
}

function httpError(file: string, answer: Response): LoadError {
  const seconds = retryAfter(answer.headers.get("retry-after"), answer.headers.get("date"));
  return new LoadError(file, {
    kind: "http",
    status: answer.status,
    ...(seconds === undefined ? {} : { retryAfter: seconds }),
  });
}

const LONGEST_WAIT = 300;

/** Seconds of a Retry-After, five minutes at most: a number, or a moment on the clock of the server that names it. */
export function retryAfter(header: string | null, date: string | null): number | undefined {
  if (header === null || header.trim() === "") return undefined;
  const seconds = /^\s*\d+\s*$/.test(header) ? Number(header) : (Date.parse(header) - Date.parse(date ?? "")) / 1000;
  return Number.isNaN(seconds) ? undefined : Math.min(Math.max(0, Math.ceil(seconds)), LONGEST_WAIT);
}

/** SHA-256 in hex. Fails closed where the browser offers none. */
export async function sha256(file: string, bytes: ArrayBuffer): Promise<string> {
  if (globalThis.crypto?.subtle === undefined) throw new LoadError(file, { kind: "insecure" });
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new Uint8Array(bytes)));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Refuses bytes that are not the ones announced. HTML in their place gets the clearer message. */
export async function checkHash(file: string, bytes: ArrayBuffer, announced: string): Promise<void> {
  if ((await sha256(file, bytes)) === announced) return;
  throw new LoadError(file, { kind: looksLikeHtml(bytes) ? "notData" : "hash" });
}

function looksLikeHtml(bytes: ArrayBuffer): boolean {
  return /^[\uFEFF\s]*</.test(new TextDecoder().decode(bytes.slice(0, 64)));
}

/** Bytes → the schema's type. `name` is the schema name without its major version: "sinergi/week". */
export function parseBytes<S extends z.core.$ZodType>(file: string, bytes: ArrayBuffer, name: string, schema: S) {
  if (looksLikeHtml(bytes)) throw new LoadError(file, { kind: "notData" });
  let raw: unknown;
  try {
    raw = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw new LoadError(file, { kind: "malformed" });
  }
  const stated = typeof raw === "object" && raw !== null && "schema" in raw ? raw.schema : undefined;
  if (typeof stated === "string" && stated !== `${name}/1` && stated.startsWith(`${name}/`)) {
    throw new LoadError(file, { kind: "version", found: stated.slice(0, 60) });
  }
  const parsed = z.safeParse(schema, raw);
  if (parsed.success) return parsed.data;
  throw new LoadError(file, { kind: "schema", field: fieldOf(parsed.error.issues[0]?.path ?? []) });
}

/** "figures[12].figure.numerator": the path of a field as people write it. */
export function fieldOf(path: readonly PropertyKey[]): string {
  const text = path.map((step) => (typeof step === "number" ? `[${step}]` : `.${String(step)}`)).join("");
  return text === "" ? "(berkas)" : text.replace(/^\./, "");
}
