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

/**
 * The file that a module belongs to: that of the first part that imports it, directly or not; null leaves it to the
 * bundler, which would make a file of every set of modules that two pages share, and a request of every file.
 */
export function chunkOf(id: string, graph: Graph): string | null {
  const above = new Set([id]);
  for (const one of above) for (const importer of graph.getModuleInfo(one)?.importers ?? []) above.add(importer);
  return PARTS.find(({ root }) => [...above].some((one) => root.test(one)))?.name ?? null;
}
