import { checkFolder } from "../src/returns/check-folder.ts";
import type { CheckedFolder, SourceFile } from "../src/returns/types.ts";
import { generateReturns } from "./generate-returns.ts";
import { type MockSet, SETS } from "./sets.ts";

/** A generated folder as `check` reads it. */
export function sourceFiles(files: ReadonlyMap<string, string>): SourceFile[] {
  const encoder = new TextEncoder();
  return [...files].map(([path, text]) => ({ path, bytes: encoder.encode(text) }));
}

/** A busy machine is no fault of a test that generates a hundred weeks. */
export const PATIENCE = 60_000;

const GENERATED = new Map<MockSet, ReadonlyMap<string, string>>();

/** A set, generated once a test file. */
export function generatedSet(set: MockSet): ReadonlyMap<string, string> {
  const made = GENERATED.get(set) ?? generateReturns({ set: SETS[set] });
  GENERATED.set(set, made);
  return made;
}

const CHECKED = new Map<MockSet, CheckedFolder>();

/** A set, generated and checked once a test file. */
export function checkedSet(set: MockSet): CheckedFolder {
  const made = CHECKED.get(set) ?? checkFolder(sourceFiles(generatedSet(set)), { now: Date.parse(SETS[set].now) });
  CHECKED.set(set, made);
  return made;
}
