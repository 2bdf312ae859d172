import { join } from "node:path";
import type { Bilingual } from "../indicators/definition.ts";
import type { Finding } from "../returns/types.ts";
import { appendAudit } from "./audit-log.ts";
import { type CheckedReturns, checkReturns } from "./check-returns.ts";
import { type Compute, commit } from "./commit.ts";
import { ConfigError, type PublisherConfig } from "./config.ts";
import { type Disk, nodeDisk } from "./disk.ts";
import { loadConfig } from "./load-config.ts";
import type { Holder } from "./lock.ts";
import { lockState, withLocks } from "./locks.ts";
import { type PublishOutcome, type Refused, refusedCall } from "./outcome.ts";
import { placeFault, realPath, STATE_DIR } from "./places.ts";
import type { ReportProgress } from "./progress.ts";
import { refuseRealFigures } from "./real-figures.ts";
import { keepFiles } from "./received-files.ts";
import { whyNothing } from "./why-nothing.ts";

export type PublishOptions = {
  /** The returns folder. */
  readonly folder: string;
  /** Where `api/v1` is published. */
  readonly out: string;
  /** Default: `.sinergi` in the returns folder. */
  readonly state?: string;
  /** A configuration, or the path of one; default: the folder's, else the project's. */
  readonly config?: PublisherConfig | string;
  /** Milliseconds since 1970; default: the machine's clock. */
  readonly now?: number;
  /** Why figures that need a confirmation are right. */
  readonly reason?: string;
  /** Files to leave out, by name or path within the folder. */
  readonly without?: readonly string[];
  readonly onProgress?: ReportProgress;
  /** For tests: another engine, a disk that fails, the mark of another process. */
  readonly compute?: Compute;
  readonly disk?: Disk;
  readonly holder?: Holder;
};

/**
 * Checks a returns folder and publishes it, or says why not. Does not throw for what an operator can cause: a refused
 * folder, a full disk or another publisher at work is an outcome, and readers see what they saw before.
 */
export async function publishFolder(options: PublishOptions): Promise<PublishOutcome> {
  const { disk = nodeDisk, now = Date.now(), without = [], onProgress = () => undefined } = options;
  const reason = options.reason?.trim();
  let findings: readonly Finding[] = [];
  try {
    const source = realPath(options.folder);
    const out = realPath(options.out);
    const state = realPath(options.state ?? join(source, STATE_DIR));
    const misplaced = placeFault(out, state);
    if (misplaced !== undefined) return refusedCall(misplaced);
    const checked = checkReturns({
      folder: options.folder,
      now,
      without,
      publishing: true,
      skip: [out, state],
      onProgress,
    });
    if (checked.kind === "refused") return checked;
    findings = checked.findings;
    if (checked.exitCode === 5) quarantine(disk, state, checked, now, options.holder);
    const refused = refusal(checked, reason);
    if (refused !== undefined) return refused;
    const config = typeof options.config === "object" ? options.config : loadConfig(source, options.config);
    refuseRealFigures(config);
    const compute = options.compute ?? (await import("./compute/compute-snapshot.ts")).computeSnapshot;
    const { folder, files } = checked;
    const given = { folder, files, config, out, state, now, without, compute, disk, onProgress };
    const { holder } = options;
    return commit({ ...given, ...(reason ? { reason } : {}), ...(holder === undefined ? {} : { holder }) });
  } catch (error) {
    if (error instanceof ConfigError) return refusedCall(error.text, findings);
    return whyNothing(error, findings);
  }
}

const SET_ASIDE: Bilingual = {
  id: "Tidak ada yang diterbitkan. Berkas yang mungkin memuat data pribadi dikarantina di folder status; isinya tidak ditampilkan dan tidak dicatat. Hapus data itu dari berkas asal, lalu kirim ulang.",
  en: "Nothing was published. Files that may hold personal data are quarantined in the state folder; their content is neither shown nor logged. Remove it from the original, then resend.",
};

function refusal(checked: CheckedReturns, reason: string | undefined): Refused | undefined {
  const { exitCode, findings } = checked;
  if (exitCode === 5) return { kind: "refused", exitCode, findings, message: SET_ASIDE };
  if (exitCode === 2) return { kind: "refused", exitCode, findings };
  const open = findings.filter((one) => one.severity === "confirm").length;
  if (open === 0 || reason) return undefined;
  const message = {
    id: `Tidak diterbitkan: ${open} angka perlu dipastikan. Periksa angkanya; bila benar, ulangi dengan --alasan "mengapa angka itu benar".`,
    en: `Not published: ${open} ${open === 1 ? "figure needs" : "figures need"} a confirmation. Check; if right, repeat with --confirm "why it is right".`,
  };
  return refusedCall(message, findings);
}

/** Sets aside what looks personal, readable by its owner alone, and notes its hash; its content goes nowhere else. */
function quarantine(disk: Disk, state: string, checked: CheckedReturns, now: number, holder?: Holder): void {
  const personal = new Set(checked.findings.filter((one) => one.severity === "personal").map((one) => one.file));
  disk.makeDir(state, 0o700);
  const sources = checked.files.filter((file) => personal.has(file.path));
  withLocks([() => lockState(disk, state, holder)], () => {
    const files = keepFiles(disk, state, "quarantine", sources);
    // A name may be as personal as the content: the hash alone is logged.
    const hashes = Object.fromEntries(Object.values(files).map((hash) => [hash, hash]));
    appendAudit(disk, state, { command: "publish", outcome: "quarantined", files: hashes }, now);
  });
}
