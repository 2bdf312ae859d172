/** What of the bundler's module graph is asked for; the ids of modules that import a module, and how. */
type Graph = { readonly getModuleInfo: (id: string) => { readonly importers: readonly string[] } | null };

/**
 * The parts that a visitor of the weekly page loads, in this order: the entry, the application, the page. Each is one
 * file, whatever other pages share with it.
 */
const PARTS = [
  { name: "start", root: /\/src\/start\.ts$/ },
  { name: "frame", root: /\/src\/main\.tsx$/ },
  { name: "week", root: /\/src\/dashboard\/pages\/week-page\.tsx$/ },
] as const;

/** What else is asked for as a whole: a page, the files of a figure. */
const WHOLES = [
  /\/src\/dashboard\/pages\/(theme|indicator|region|map|quality|dictionary|guide|check)-page\.tsx$/,
  /\/src\/dashboard\/view\/figure\/week-figures\.ts$/,
  /\/src\/dashboard\/app\/download\/download-of-page\.tsx$/,
] as const;

/**
 * The file that a module belongs to: that of the first part that imports it, directly or not; then, of what two wholes
 * share, one file for all, where the bundler would make a file of every set of modules that some of them share, and a
 * request of every file. Null leaves a module to the bundler: it is of one whole alone, or comes when it is needed.
 */
export function chunkOf(id: string, graph: Graph): string | null {
  const above = new Set([id]);
  for (const one of above) for (const importer of graph.getModuleInfo(one)?.importers ?? []) above.add(importer);
  const part = PARTS.find(({ root }) => [...above].some((one) => root.test(one)));
  if (part !== undefined) return part.name;
  const wholes = [...above].filter((one) => WHOLES.some((root) => root.test(one)));
  return wholes.length > 1 && /\/src\/(dashboard|domain|indicators|contract)\//.test(id) ? "shared" : null;
}
