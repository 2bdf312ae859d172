import { lstatSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Bilingual } from "../indicators/definition.ts";
import type { Finding, SourceFile } from "../returns/types.ts";
import { errorCode } from "./disk.ts";
import { CONFIG_FILE } from "./load-config.ts";
import { DEVICE, LINK, largestAt, NO_SUCH_NAME, tooLarge, unreadable } from "./read-folder-words.ts";
import { diskWords } from "./why-nothing.ts";

/** The files of a returns folder, and what in it could not be read. */
export type FolderFiles = { readonly files: readonly SourceFile[]; readonly findings: readonly Finding[] };

/** Whether a path is a folder that can be looked into. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** The sub-folder of the returns. */
const REPORTS = "laporan";

/**
 * Reads a returns folder: the tables at its top and everything below laporan/. Hidden files (an office's lock files,
 * the publisher's own state) are no part of it. A symbolic link is refused, not followed: it may lead anywhere. Other
 * folders are named, so that nobody believes that they were read, but not looked into.
 */
export function readFolder(folder: string, skip: readonly string[] = []): FolderFiles {
  const files: SourceFile[] = [];
  const findings: Finding[] = [];
  const left = new Set(skip.map((path) => resolve(path)));
  const visit = (relative: string): void => {
    for (const name of readdirSync(join(folder, relative)).sort()) {
      const path = relative === "" ? name : `${relative}/${name}`;
      const full = join(folder, path);
      if (name.startsWith(".") || left.has(resolve(full)) || path === CONFIG_FILE) continue;
      try {
        const facts = lstatSync(full);
        if (facts.isSymbolicLink()) findings.push(refused(path, "not-a-file", LINK));
        else if (facts.isFile() && facts.size > largestAt(path))
          findings.push(refused(path, "too-large", tooLarge(largestAt(path))));
        else if (facts.isFile()) files.push({ path, bytes: readFileSync(full) });
        else if (!facts.isDirectory()) findings.push(refused(path, "not-a-file", DEVICE));
        else if (path === REPORTS || path.startsWith(`${REPORTS}/`)) visit(path);
        else files.push({ path: `${path}/`, bytes: new Uint8Array() });
      } catch (error) {
        const words = diskWords(error);
        if (words === undefined) throw error;
        // A name that is not UTF-8 is listed with stand-ins, and then no file has it.
        findings.push(refused(path, "unreadable", errorCode(error) === "ENOENT" ? NO_SUCH_NAME : unreadable(words)));
      }
    }
  };
  visit("");
  return { files, findings };
}

export function hasReports(files: readonly SourceFile[]): boolean {
  return files.some((file) => file.path.startsWith(`${REPORTS}/`));
}

function refused(file: string, rule: string, message: Bilingual): Finding {
  return { severity: "refused", rule, file, lines: [], message };
}
