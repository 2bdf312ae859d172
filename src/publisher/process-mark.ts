import { readFileSync } from "node:fs";
import { errorCode } from "./disk.ts";

/** A process that can be told from a later one with the same number, where the system says when it started. */
export type ProcessMark = { readonly pid: number; readonly started?: string };

export function thisProcess(): ProcessMark {
  const { started } = factsOf(process.pid);
  return { pid: process.pid, ...(started === undefined ? {} : { started }) };
}

/** Whether that process still runs. A zombie does not: it will never write again. */
export function isRunning(mark: ProcessMark): boolean {
  try {
    process.kill(mark.pid, 0);
  } catch (error) {
    // EPERM: it runs, as somebody else.
    if (errorCode(error) !== "EPERM") return false;
  }
  const facts = factsOf(mark.pid);
  if (facts.zombie) return false;
  return mark.started === undefined || facts.started === undefined || mark.started === facts.started;
}

/** Linux only; elsewhere nothing is known and the number alone has to do. */
function factsOf(pid: number): { readonly started?: string; readonly zombie: boolean } {
  try {
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The program's name, in brackets, may hold spaces; the fields after it do not.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return { started: `${boot}/${fields[19] ?? ""}`, zombie: fields[0] === "Z" };
  } catch {
    return { zombie: false };
  }
}
