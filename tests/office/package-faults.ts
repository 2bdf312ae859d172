import { type Parts, unpackParts } from "../../src/returns/office/parts.ts";
import { documentFaults } from "./document-faults.ts";
import { presentationFaults } from "./presentation-faults.ts";
import { relationshipsOf } from "./relationships.ts";
import { workbookFaults } from "./workbook-faults.ts";

/** What the first bytes of a part must be, by its media type. */
const MAGIC: readonly (readonly [RegExp, readonly number[]])[] = [
  [/^image\/png$/, [0x89, 0x50, 0x4e, 0x47]],
  [/^image\/jpeg$/, [0xff, 0xd8, 0xff]],
  [/spreadsheetml\.sheet$/, [0x50, 0x4b, 3, 4]],
  [/xml$/, [0x3c]],
];
/** The media type that a part must have where it stands. */
const PLACES: readonly (readonly [RegExp, string])[] = [
  [/^ppt\/slides\/[^/]+$/, "presentationml.slide+xml"],
  [/^ppt\/slideLayouts\/[^/]+$/, "presentationml.slideLayout+xml"],
  [/^ppt\/slideMasters\/[^/]+$/, "presentationml.slideMaster+xml"],
  [/^ppt\/notesSlides\/[^/]+$/, "presentationml.notesSlide+xml"],
  [/^ppt\/notesMasters\/[^/]+$/, "presentationml.notesMaster+xml"],
  [/^ppt\/charts\/[^/]+$/, "drawingml.chart+xml"],
  [/^\w+\/theme\/[^/]+$/, "officedocument.theme+xml"],
  [/^xl\/worksheets\/[^/]+$/, "spreadsheetml.worksheet+xml"],
  [/^word\/document\.xml$/, "wordprocessingml.document.main+xml"],
  [/\.png$/, "image/png"],
  [/\.jpe?g$/, "image/jpeg"],
  [/\.xlsx$/, "spreadsheetml.sheet"],
];

/**
 * What Microsoft's validator does not see in a PPTX, DOCX or XLSX, one sentence each: parts, media types and
 * relationships that do not fit together, and what makes PowerPoint offer a repair. Throws where the bytes are no ZIP.
 */
export function packageFaults(bytes: Uint8Array): string[] {
  const parts = unpackParts(bytes);
  return [
    ...typeFaults(parts),
    ...relationshipFaults(parts),
    ...(parts.has("ppt/presentation.xml") ? presentationFaults(parts) : []),
    ...(parts.has("word/document.xml") ? documentFaults(parts) : []),
    ...(parts.has("xl/workbook.xml") ? workbookFaults(parts) : []),
    ...[...parts].flatMap(([name, part]) =>
      name.endsWith(".xlsx") && typeof part !== "string" ? within(name, part) : [],
    ),
  ];
}

/** The faults of an embedded workbook, or that it cannot be opened. */
function within(name: string, part: Uint8Array): string[] {
  try {
    return packageFaults(part).map((fault) => `${name} → ${fault}`);
  } catch {
    return [`${name}: cannot be opened`];
  }
}

function typeFaults(parts: Parts): string[] {
  const types = String(parts.get("[Content_Types].xml") ?? "");
  const overrides = [...types.matchAll(/<Override [^>]*>/g)].map(([entry]) => ({
    name: / PartName="\/([^"]*)"/.exec(entry)?.[1] ?? "",
    type: / ContentType="([^"]*)"/.exec(entry)?.[1] ?? "",
  }));
  const defaults = new Map(
    [...types.matchAll(/<Default [^>]*>/g)].map(([entry]) => [
      / Extension="([^"]*)"/.exec(entry)?.[1] ?? "",
      / ContentType="([^"]*)"/.exec(entry)?.[1] ?? "",
    ]),
  );
  const typeOf = (name: string) =>
    overrides.find((entry) => entry.name === name)?.type ?? defaults.get(name.slice(name.lastIndexOf(".") + 1));
  const names = overrides.map(({ name }) => name);
  return [
    ...names.filter((name) => !parts.has(name)).map((name) => `${name}: has a media type and no part`),
    ...names.filter((name, i) => names.indexOf(name) !== i).map((name) => `${name}: has two media types`),
    ...[...parts].flatMap(([name, part]) => {
      if (name === "[Content_Types].xml") return [];
      const type = typeOf(name);
      if (type === undefined) return [`${name}: has no media type`];
      const place = PLACES.find(([path]) => path.test(name))?.[1];
      const magic = MAGIC.find(([of]) => of.test(type))?.[1] ?? [];
      const fits = magic.every((byte, i) => (typeof part === "string" ? part.charCodeAt(i) : part[i]) === byte);
      return [
        ...(place !== undefined && !type.endsWith(place) ? [`${name}: is no ${type}`] : []),
        ...(fits ? [] : [`${name}: does not hold ${type}`]),
      ];
    }),
  ];
}

/** Kinds of relationship that a part uses by their id; all others stand for themselves. */
const NAMED = /\/(slide|chart|image|hyperlink|worksheet|slideMaster|package)$/;

function relationshipFaults(parts: Parts): string[] {
  const reached = new Set<string>(["[Content_Types].xml"]);
  const faults: string[] = [];
  const visit = (owner: string) => {
    const { path, relationships } = relationshipsOf(parts, owner);
    if (parts.has(path)) reached.add(path);
    const text = String(parts.get(owner) ?? "");
    const ids = relationships.map(({ id }) => id);
    faults.push(...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${path}: two relationships ${id}`));
    const used = new Set([...text.matchAll(/ r:(?:id|embed|link|pict)="([^"]*)"/g)].map((match) => match[1] ?? ""));
    for (const id of used) if (!ids.includes(id)) faults.push(`${owner}: uses ${id}, which is no relationship`);
    for (const { id, type, target, external } of relationships) {
      const named = NAMED.test(type) && !/notesSlide|slideLayout/.test(owner);
      if (named && owner !== "" && !used.has(id)) faults.push(`${path}: ${id} is not used`);
      if (external) continue;
      if (!parts.has(target)) faults.push(`${path}: ${id} leads to ${target}, which is not there`);
      else if (!reached.has(target)) {
        reached.add(target);
        visit(target);
      }
    }
  };
  visit("");
  return [
    ...faults,
    ...[...parts.keys()].filter((name) => !reached.has(name)).map((name) => `${name}: nothing leads to it`),
  ];
}
