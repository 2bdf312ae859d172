import { builtinModules } from "node:module";
import { isCode, isTest, type Module, parseModule, type Sources } from "./sources.ts";

/** The rooms that both programs stand on, and those of the page: each may import what stands above it. */
const CORE = ["domain", "indicators", "contract", "returns"];
const PAGE = "data url i18n view charts map table export ui widgets pages projector app".split(" ");

/** Which room knows a library; nobody else may import it. */
const OWNERS: readonly { readonly library: RegExp; readonly rooms: readonly string[]; readonly within?: RegExp }[] = [
  { library: /^recharts/, rooms: ["dashboard/charts"] },
  { library: /^leaflet/, rooms: ["dashboard/map"] },
  { library: /^@tanstack\/(react-)?table/, rooms: ["dashboard/table"] },
  { library: /^@tanstack\/react-query/, rooms: ["dashboard/data", "dashboard/app"] },
  // The page loads reader and form when they are asked for: nothing else of this room may bring them along.
  { library: /^@e965\/xlsx/, rooms: ["returns"], within: /^src\/returns\/xlsx\// },
  {
    library: /^fflate/,
    rooms: ["returns", "dashboard/export"],
    within: /^src\/(returns\/(xlsx|form|office)|dashboard\/export)\//,
  },
  { library: /^write-excel-file/, rooms: ["returns", "dashboard/export"] },
  { library: /^pptxgenjs/, rooms: ["dashboard/export"] },
  { library: /^docx/, rooms: ["dashboard/export"] },
  { library: /^msw/, rooms: ["mocks"] },
];

/** What the browser runs: it has no node: modules. */
const BROWSER = /^(domain|indicators|contract|returns|dashboard|main)/;

/** Every import that goes the wrong way or where it may not, one sentence each. */
export function importFaults(sources: Sources): string[] {
  return modulesOf(sources)
    .filter((module) => !isTest(module.path))
    .flatMap((module) => module.imports.flatMap((target) => fault(module.path, target)));
}

/** The parsed modules; the test asserts that there are some. */
export function modulesOf(sources: Sources): Module[] {
  return [...sources].filter(([path]) => isCode(path)).map(([path, text]) => parseModule(path, text));
}

/** "src/domain/week.ts" → "domain", "src/dashboard/ui/button.tsx" → "dashboard/ui", "mocks/sets.ts" → "mocks". */
export function roomOf(path: string): string | undefined {
  if (path === "src/start.ts" || path === "src/main.tsx") return "main";
  const [top, first, second, ...rest] = path.split("/");
  if (top === "mocks" || top === "scripts" || top === "tests") return top;
  if (top !== "src" || first === undefined || second === undefined) return undefined;
  if (first !== "dashboard") return first;
  return rest.length > 0 ? `dashboard/${second}` : undefined;
}

function fault(from: string, target: string): string[] {
  const room = roomOf(from);
  if (room === undefined) return [`${from}: stands in no room`];
  if (/^(src|mocks|scripts|tests)\//.test(target)) {
    if (room === "returns" && isReader(target) && !isReader(from)) {
      return [`${from}: is given the reader of spreadsheets and may not import ${target}`];
    }
    const to = roomOf(target);
    return to !== undefined && mayImport(room, to) ? [] : [`${from}: ${room} may not import ${target}`];
  }
  const isNode = target.startsWith("node:") || builtinModules.includes(target);
  if (isNode && BROWSER.test(room)) return [`${from}: ${room} runs in a browser and may not import ${target}`];
  const owner = OWNERS.find(({ library }) => library.test(target));
  if (owner !== undefined && !(owner.rooms.includes(room) && (owner.within?.test(from) ?? true))) {
    return [`${from}: only ${owner.within?.source ?? owner.rooms} may import ${target}`];
  }
  return [];
}

function isReader(path: string): boolean {
  return path.startsWith("src/returns/xlsx/");
}

function mayImport(from: string, to: string): boolean {
  if (from === to) return true;
  if (from === "scripts") return to !== "tests";
  if (from === "main") return to === "dashboard/app" || to === "mocks";
  if (from === "mocks") return CORE.includes(to) || to === "publisher";
  if (CORE.includes(from)) return CORE.includes(to) && CORE.indexOf(to) < CORE.indexOf(from);
  if (CORE.includes(to)) return from === "publisher" || pageRank(from) >= 0;
  return pageRank(to) >= 0 && pageRank(to) < pageRank(from);
}

/** Where a room of the page stands; −1 for a room that is none. */
function pageRank(room: string): number {
  return room.startsWith("dashboard/") ? PAGE.indexOf(room.slice("dashboard/".length)) : -1;
}
