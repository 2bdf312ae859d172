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

/** What else is asked for as a whole: a page, or the files of a figure. */
const PAGES = /\/src\/dashboard\/pages\/(theme|indicator|region|map|quality|dictionary|guide|check)-page\.tsx$/;
const FILES = [
  /\/src\/dashboard\/app\/download\/download-of-page\.tsx$/,
  /\/src\/dashboard\/view\/figure\/week-figures\.ts$/,
  /\/src\/dashboard\/view\/report\/weekly-report\.ts$/,
  /\/src\/dashboard\/view\/week-message\.ts$/,
  /\/src\/dashboard\/pages\/week-sheet\/week-sheet-(paper|preview)\.tsx$/,
  /\/src\/dashboard\/export\/(picture|sentence|csv\/figure-csv|xlsx\/figures-xlsx|data\/range-file|pptx\/(figures|deck)-pptx|docx\/report-docx)\.ts$/,
];

/**
 * The file that a module belongs to: that of the first part that imports it, directly or not; then one file for all that
 * two pages share, and one for all that two formats of files share, where the bundler would make a file of every set of
 * modules that some of them share, and a request of every file. Null leaves a module to the bundler: it is of one of
 * them alone, or comes when it is needed.
 */
export function chunkOf(id: string, graph: Graph): string | null {
  const above = new Set([id]);
  for (const one of above) for (const importer of graph.getModuleInfo(one)?.importers ?? []) above.add(importer);
  const part = PARTS.find(({ root }) => [...above].some((one) => root.test(one)));
  if (part !== undefined) return part.name;
  if (!/\/src\/(dashboard|domain|indicators|contract)\//.test(id)) return null;
  const pages = [...above].filter((one) => PAGES.test(one)).length;
  const files = [...above].filter((one) => FILES.some((root) => root.test(one))).length;
  if (pages + files < 2) return null;
  return pages > 0 ? "shared" : "files";
}
