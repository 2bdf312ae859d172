import { modulesOf } from "./import-rules.ts";
import { isCode, isTest, type Sources } from "./sources.ts";

const LONGEST = 250;
/** Long because they are lists, not because they do much. */
const DATA = /^src\/domain\/region-table\.ts$|^src\/dashboard\/i18n\/words-/;

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|fixture|module|d))?\.(tsx?|css)$/;

type TextRule = {
  readonly name: string;
  readonly where: RegExp;
  readonly pattern: RegExp;
  /** Matches that are allowed after all. */
  readonly except?: RegExp;
};

const RULES: readonly TextRule[] = [
  {
    name: "markup from a string",
    where: /^(src|mocks)\/.*\.tsx?$/,
    pattern: /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|bindPopup|bindTooltip)\b/g,
  },
  {
    name: "a word that the page must not say",
    where: /^src\/(dashboard|indicators)\/(?!.*\.test\.)/,
    pattern: /\b(ditahan|eks[- ]?napiter|residivis|terpapar)/gi,
  },
  {
    name: "a layout that does not follow the size of the reader's letters (em instead of px)",
    where: /^src\/.*\.css$/,
    pattern: /@media[^{]*width: \d+px/g,
  },
  {
    name: "a left-over",
    where: /^(src|mocks)\//,
    pattern: /\b(TODO|FIXME|XXX)\b|console\.log|@ts-ignore|\bas any\b/g,
  },
  {
    name: "a test that is skipped or alone",
    where: /\.test\.tsx?$/,
    pattern: /\b(test|it|describe)\.(only|skip|todo)\b/g,
  },
  {
    name: "another origin",
    where: /^(src|public)\/|^index\.html$/,
    pattern: /(https?:)?\/\/[a-z0-9-]+\.[a-z][^\s"'`<>)]*/gi,
    except:
      /^https?:\/\/(www\.w3\.org|json-schema\.org|schemas\.openxmlformats\.org|[\w.-]*\bexample(\.(com|org|id))?)(\/|$)/,
  },
];

/** Names, sizes and words that do not belong, one sentence each. */
export function textFaults(sources: Sources): string[] {
  return [...sources].flatMap(([path, text]) => [
    ...nameFaults(path),
    ...sizeFaults(path, text),
    ...wordFaults(path, text),
  ]);
}

/** Exports that make a barrel or hide a name. */
export function exportFaults(sources: Sources): string[] {
  return modulesOf(sources).flatMap(({ path, exports, exportsEverythingOf }) => [
    ...exportsEverythingOf.map((from) => `${path}: re-exports all of ${from}`),
    ...(exports.includes("default") && /^(src|mocks|scripts)\//.test(path) ? [`${path}: default export`] : []),
    ...(isComponentFile(path) && !exports.some((name) => /^[A-Z][A-Za-z]*[a-z]/.test(name))
      ? [`${path}: exports no component in PascalCase`]
      : []),
  ]);
}

function isComponentFile(path: string): boolean {
  return path.startsWith("src/dashboard/") && path.endsWith(".tsx") && !isTest(path);
}

function nameFaults(path: string): string[] {
  if (!/\.(tsx?|css)$/.test(path)) return [];
  const file = path.slice(path.lastIndexOf("/") + 1);
  return [
    ...(KEBAB.test(file) ? [] : [`${path}: name is not kebab-case`]),
    ...(/^index\.tsx?$/.test(file) ? [`${path}: a barrel`] : []),
    ...(/(^|[/-])(utils?|helpers?|misc|common)([./-]|$)/.test(path)
      ? [`${path}: says nothing about what is in it`]
      : []),
  ];
}

function sizeFaults(path: string, text: string): string[] {
  const lines = text.split("\n").length - 1;
  const counts = (isCode(path) || path.endsWith(".css")) && !DATA.test(path);
  return counts && lines > LONGEST ? [`${path}: ${lines} lines, more than ${LONGEST}`] : [];
}

function wordFaults(path: string, text: string): string[] {
  return RULES.filter((rule) => rule.where.test(path)).flatMap((rule) =>
    [...text.matchAll(rule.pattern)]
      .filter(([found]) => !rule.except?.test(found))
      .map(([found]) => `${path}: ${rule.name}: ${found}`),
  );
}
