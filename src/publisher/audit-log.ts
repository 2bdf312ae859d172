import { join } from "node:path";
import { jakartaTime } from "../domain/week.ts";
import { canonicalBytes } from "./canonical-json.ts";
import type { Disk } from "./disk.ts";
import { writeWhole } from "./write-whole.ts";

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
  /** Meeting items that a file added or changed, by id; what changed, but no text of an item. */
  readonly items?: {
    readonly added: readonly string[];
    readonly updated: Readonly<Record<string, readonly string[]>>;
  };
  readonly without?: readonly string[];
};

const FILE = "audit.log";

/** Adds a line. What a killed run or a full disk left half written behind the last whole line goes. Only under the state's lock. */
export function appendAudit(disk: Disk, state: string, entry: Omit<AuditEntry, "at">, now: number): void {
  const path = join(state, FILE);
  const line = canonicalBytes({ at: jakartaTime(now), ...entry });
  const old = disk.read(path) ?? new Uint8Array();
  const whole = old.subarray(0, old.lastIndexOf(0x0a) + 1);
  if (whole.length === old.length) disk.append(path, line);
  else writeWhole(disk, path, Buffer.concat([whole, line]), 0o600);
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
