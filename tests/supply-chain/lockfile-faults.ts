export type LockEntry = {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  /** Old packages write a list. */
  readonly license?: string | readonly string[];
  readonly dev?: boolean;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
};
export type Lockfile = { readonly lockfileVersion: number; readonly packages: Readonly<Record<string, LockEntry>> };

const EXACT = /^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$/;
const SHA512 = /^sha512-[A-Za-z0-9+/]{86}==$/;

/** What a reader receives with the page: licences that only ask to be named. */
const SHIPPED = new Set(["MIT", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "OFL-1.1", "Zlib"]);
/** Of tools that build and test, some more: they reach nobody. */
const TOOLS = new Set([
  ...SHIPPED,
  "MIT-0",
  "MPL-2.0",
  "BlueOak-1.0.0",
  "CC0-1.0",
  "Unlicense",
  "WTFPL",
  "Zlib",
  "Apache2",
]);

/** Everything in a lockfile that could bring in code nobody chose, one sentence each. */
export function lockfileFaults(lockfile: Lockfile, scriptsAllowed: readonly string[]): string[] {
  const entries = Object.entries(lockfile.packages).filter(([path]) => path !== "");
  if (entries.length === 0) return ["the lockfile is empty"];
  return entries.flatMap(([path, entry]) => entryFaults(path, entry, scriptsAllowed));
}

function entryFaults(path: string, entry: LockEntry, scriptsAllowed: readonly string[]): string[] {
  const name = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
  const licences = entry.dev ? TOOLS : SHIPPED;
  const faults: [boolean, string][] = [
    [!path.startsWith("node_modules/") || entry.link === true, "stands outside node_modules"],
    [!EXACT.test(entry.version ?? ""), `version "${entry.version}" is not exact`],
    [!SHA512.test(entry.integrity ?? ""), "has no sha512"],
    [entry.resolved !== undefined, `names a host: ${entry.resolved}`],
    [entry.hasInstallScript === true && !scriptsAllowed.includes(name), "wants to run a script at installation"],
    [!isPermitted(entry.license, licences), `has the licence ${entry.license}`],
  ];
  return faults.filter(([isFault]) => isFault).map(([, text]) => `${path} ${text}`);
}

/** One of several licences offered is enough; of several that hold together, all must be permitted. */
function isPermitted(licence: LockEntry["license"], permitted: ReadonlySet<string>): boolean {
  return [licence ?? ""]
    .flat()
    .join(" OR ")
    .replace(/[()]/g, "")
    .split(" OR ")
    .some((offer) => offer.split(" AND ").every((one) => permitted.has(one.trim())));
}
