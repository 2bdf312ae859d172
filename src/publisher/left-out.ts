import { basename } from "node:path";
import type { Bilingual } from "../indicators/definition.ts";
import type { SourceFile } from "../returns/types.ts";

/** Whether `--tanpa` names this file, by its name or by its path within the folder. */
export function isLeftOut(path: string, without: readonly string[]): boolean {
  return without.includes(path) || without.includes(basename(path));
}

/** A name after `--tanpa` that no file has is a slip of the pen: what it meant would be published. */
export function unknownNames(files: readonly SourceFile[], without: readonly string[]): Bilingual | undefined {
  const stray = without.find((name) => !files.some((file) => isLeftOut(file.path, [name])));
  if (stray === undefined) return undefined;
  return {
    id: `--tanpa ${stray}: berkas itu tidak ada dalam folder. Seharusnya nama berkas seperti di folder laporan. Periksa ejaannya.`,
    en: `--without ${stray}: the folder holds no such file. Expected a name as in the folder laporan. Check its spelling.`,
  };
}
