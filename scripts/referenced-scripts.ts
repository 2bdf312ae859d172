import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** The scripts that a build's index.html names, preloaded ones too, with their size as gzip makes it, in bytes. */
export function referencedScripts(dist: string): { readonly path: string; readonly gzip: number }[] {
  const html = readFileSync(join(dist, "index.html"), "utf8");
  const paths = [...html.matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g)].map(([, path = ""]) => path);
  return [...new Set(paths)].map((path) => ({
    path,
    gzip: gzipSync(readFileSync(join(dist, path)), { level: 9 }).length,
  }));
}
