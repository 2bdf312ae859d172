import type { RegionCode } from "../domain/region.ts";
import type { Agency } from "../indicators/definition.ts";
import { baseName, readFileName } from "./file-name.ts";
import type { CheckedFolder, Finding } from "./types.ts";

/** The findings of one sender; without one, what is the data unit's own to mend: tables, files that nobody can place. */
export type SenderFindings = {
  readonly sender?: { readonly agency: Agency; readonly region: RegionCode } | undefined;
  readonly findings: readonly Finding[];
};

/** Findings by who has to mend them, in the order in which they were found; the data unit's own come last. */
export function bySender(findings: readonly Finding[], seen: CheckedFolder["returnsSeen"]): SenderFindings[] {
  const groups = new Map<string, { sender?: SenderFindings["sender"]; findings: Finding[] }>();
  for (const one of findings) {
    const sender = senderOf(one.file, seen);
    const key = sender === undefined ? "" : `${sender.agency}|${sender.region}`;
    const group = groups.get(key) ?? { ...(sender === undefined ? {} : { sender }), findings: [] };
    group.findings.push(one);
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => Number(a.sender === undefined) - Number(b.sender === undefined));
}

/** By the file's name, else by its rows where they are of one sender alone. */
function senderOf(file: string, seen: CheckedFolder["returnsSeen"]): SenderFindings["sender"] {
  const name = readFileName(baseName(file));
  if ("named" in name) return { agency: name.named.agency, region: name.named.region };
  const senders = new Map(
    seen.filter((one) => one.file === file).map(({ agency, region }) => [`${agency}|${region}`, { agency, region }]),
  );
  return senders.size === 1 ? [...senders.values()][0] : undefined;
}
