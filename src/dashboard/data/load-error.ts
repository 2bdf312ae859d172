/** Why a file was not taken. The words for each are in i18n/words-shell.ts; nothing here is shown as it stands. */
export type Fault =
  | { readonly kind: "network" }
  /** The browser itself says that it has no network. */
  | { readonly kind: "offline" }
  /** A part of the application is gone, usually because a newer one was put in its place. */
  | { readonly kind: "part" }
  | { readonly kind: "timeout" }
  /** No SHA-256 in this browser context (plain http on another host): nothing can be verified, so nothing is shown. */
  | { readonly kind: "insecure" }
  | { readonly kind: "http"; readonly status: number; readonly retryAfter?: number }
  /** An answer that is no data, usually the HTML of a gateway or of a sign-in page. */
  | { readonly kind: "notData" }
  | { readonly kind: "malformed" }
  | { readonly kind: "hash" }
  /** A major version of the contract that this page does not know. */
  | { readonly kind: "version"; readonly found: string }
  | { readonly kind: "schema"; readonly field: string }
  | { readonly kind: "rule"; readonly rule: RuleCode; readonly where: string };

/**
 * The verifier's rules. SDC-1 a value is no multiple of its base, or its interval collapses or misses it · SDC-2 a
 * class that must be rounded is not, or is finer than its geography · SDC-3 total and parts disagree ·
 * DUP-1 one address twice · SUM-1 the reports do not add up.
 */
export type RuleCode = "SDC-1" | "SDC-2" | "SDC-3" | "DUP-1" | "SUM-1";

/** A file that was not taken: which one, and why. */
export class LoadError extends Error {
  readonly file: string;
  readonly fault: Fault;

  constructor(file: string, fault: Fault) {
    super(`${file}: ${JSON.stringify(fault)}`);
    this.name = "LoadError";
    this.file = file;
    this.fault = fault;
  }
}

/** Whatever was thrown, as a LoadError; what nobody foresaw counts as an answer that cannot be read. */
export function asLoadError(error: unknown, file = "api"): LoadError {
  return error instanceof LoadError ? error : new LoadError(file, { kind: "malformed" });
}

/** Whether the same request may well succeed in a moment. A refused file stays refused until there is another. */
export function mayPass(fault: Fault): boolean {
  if (fault.kind === "http") return fault.status === 408 || fault.status === 429 || fault.status >= 500;
  return ["network", "offline", "timeout", "hash", "malformed", "notData"].includes(fault.kind);
}

/** The session has ended: every figure goes from the page. */
export function isLocked(error: unknown): boolean {
  return error instanceof LoadError && error.fault.kind === "http" && error.fault.status === 401;
}

/** The server was reached and what it sent was refused, as against a server that did not answer. */
export function isRefused(fault: Fault): boolean {
  return ["hash", "version", "schema", "rule", "malformed"].includes(fault.kind);
}
