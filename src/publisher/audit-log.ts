import { join } from "node:path";
import { jakartaTime } from "../domain/week.ts";
import { canonicalBytes } from "./canonical-json.ts";
import type { Disk } from "./disk.ts";

/** One line of `audit.log`: what was received, what was done to the published figures, when, and why. No content of any return. */
export type AuditEntry = {
  readonly command: "publish" | "rollback" | "receive";
  readonly outcome: "published" | "recovered" | "quarantined" | "rolledBack" | "received";
  readonly at: string;
  readonly snapshotId?: string;
  readonly from?: string;
  readonly reason?: string;
  /** SHA-256 by path: under that name the file lies in `files/` or `quarantine/`. */
  readonly files?: Readonly<Record<string, string>>;
  readonly resent?: readonly string[];
  readonly without?: readonly string[];
};

const FILE = "audit.log";

export function appendAudit(disk: Disk, state: string, entry: Omit<AuditEntry, "at">, now: number): void {
  const line = canonicalBytes({ at: jakartaTime(now), ...entry });
  // A line that a killed run left half written must not swallow this one.
  const old = disk.read(join(state, FILE));
  const torn = old !== undefined && old.length > 0 && old[old.length - 1] !== 0x0a;
  disk.append(join(state, FILE), torn ? new Uint8Array([0x0a, ...line]) : line);
}

/** All whole lines, oldest first; half-written ones are left out. */
export function readAudit(disk: Disk, state: string): AuditEntry[] {
  const bytes = disk.read(join(state, FILE));
  if (bytes === undefined) return [];
  return new TextDecoder()
    .decode(bytes)
    .split("\n")
    .flatMap((line) => {
      try {
        return line === "" ? [] : [JSON.parse(line) as AuditEntry];
      } catch {
        return [];
      }
    });
}
