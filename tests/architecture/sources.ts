import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { parseSync } from "vite";

/** Path from the root, with slashes, to text. The rules see nothing else, so a test can invent a tree. */
export type Sources = ReadonlyMap<string, string>;

const SKIPPED = /(^|\/)(node_modules|generated|\.artifacts)(\/|$)|^tests\/(golden|fixtures)\/.*\.(png|csv|json)$/;

/** Everything below the given folders and files of a root that somebody wrote by hand as text. */
export function readSources(root: string, tops: readonly string[]): Sources {
  const sources = new Map<string, string>();
  for (const top of tops) {
    const entries = readdirSync(join(root, top), { recursive: true, withFileTypes: true });
    for (const entry of entries) {
      const path = join(entry.parentPath, entry.name).slice(join(root, "/").length).replaceAll("\\", "/");
      if (entry.isFile() && !SKIPPED.test(path) && /\.(tsx?|css|html|svg|json)$/.test(path)) {
        sources.set(path, readFileSync(join(root, path), "utf8"));
      }
    }
  }
  return sources;
}

export type Module = {
  readonly path: string;
  /** What it imports or re-exports, types too: a path from the root, or a package's name as written. */
  readonly imports: readonly string[];
  readonly exports: readonly string[];
  readonly exportsEverythingOf: readonly string[];
};

export function isCode(path: string): boolean {
  return /\.tsx?$/.test(path) && !path.endsWith(".d.ts");
}

/** Tests and fixtures may reach anywhere; they are in no program. */
export function isTest(path: string): boolean {
  return path.startsWith("tests/") || /\.(test|fixture)\.tsx?$/.test(path);
}

/** Throws on a file that cannot be parsed: a file that is not understood must not pass for clean. */
export function parseModule(path: string, text: string): Module {
  const { module, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const exported = module.staticExports.flatMap((statement) => statement.entries);
  const requests = [
    ...module.staticImports.map((one) => one.moduleRequest.value),
    ...exported.flatMap((entry) => (entry.moduleRequest ? [entry.moduleRequest.value] : [])),
    ...module.dynamicImports.map((one) => unquoted(text.slice(one.moduleRequest.start, one.moduleRequest.end))),
  ];
  return {
    path,
    imports: requests.map((request) => resolve(path, request)),
    exports: exported.map((entry) => entry.exportName.name ?? (entry.exportName.kind === "Default" ? "default" : "")),
    exportsEverythingOf: exported
      .filter((entry) => entry.importName.kind === "All" || entry.importName.kind === "AllButDefault")
      .map((entry) => entry.moduleRequest?.value ?? ""),
  };
}

function unquoted(literal: string): string {
  return /^(["'`])(.*)\1$/s.exec(literal)?.[2] ?? literal;
}

function resolve(from: string, request: string): string {
  const file = request.replace(/\?.*$/, "");
  return file.startsWith(".") ? posix.normalize(posix.join(posix.dirname(from), file)) : request;
}
