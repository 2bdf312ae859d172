import type { Parts } from "../../src/returns/office/parts.ts";
import { chartFaults } from "./chart-faults.ts";
import { relationshipsOf } from "./relationships.ts";

const PLACEHOLDERS = ["hdr", "dt", "sldImg", "body", "ftr", "sldNum"];

/** What makes PowerPoint offer a repair of a presentation that is valid, one sentence each. */
export function presentationFaults(parts: Parts): string[] {
  const names = (folder: string) =>
    [...parts.keys()].filter((name) => new RegExp(`^ppt/${folder}/\\w+\\.xml$`).test(name));
  const notes = names("notesSlides");
  return [
    ...notesMasterFaults(parts, notes.length > 0),
    ...themeFaults(parts, [...names("slideMasters"), ...names("notesMasters")]),
    ...names("slides").flatMap((name) => slideNotesFaults(parts, name)),
    ...["slides", "slideLayouts", "slideMasters", "notesMasters", "notesSlides"]
      .flatMap(names)
      .flatMap((name) => shapeFaults(name, String(parts.get(name)))),
    ...names("charts").flatMap((name) => chartFaults(parts, name)),
  ];
}

function notesMasterFaults(parts: Parts, needed: boolean): string[] {
  const master = parts.get("ppt/notesMasters/notesMaster1.xml");
  if (master === undefined) return needed ? ["notes without a notes master"] : [];
  const found = [...String(master).matchAll(/<p:ph type="(\w+)"/g)].map((match) => match[1] ?? "");
  const listed = /<p:notesMasterIdLst>\s*<p:notesMasterId /.test(String(parts.get("ppt/presentation.xml")));
  return [
    ...PLACEHOLDERS.filter((name) => !found.includes(name)).map((name) => `notes master: no placeholder ${name}`),
    ...(listed ? [] : ["presentation: does not name its notes master"]),
  ];
}

/** Each master has a theme of its own. */
function themeFaults(parts: Parts, masters: readonly string[]): string[] {
  const themes = masters.map(
    (name) => relationshipsOf(parts, name).relationships.find(({ type }) => type.endsWith("/theme"))?.target ?? "",
  );
  return masters.flatMap((name, i) => {
    if (themes[i] === "") return [`${name}: no theme`];
    return themes.indexOf(themes[i] ?? "") === i ? [] : [`${name}: shares the theme of another master`];
  });
}

/** The notes of a slide lead back to it, and to the notes master. */
function slideNotesFaults(parts: Parts, slide: string): string[] {
  const notes = relationshipsOf(parts, slide).relationships.filter(({ type }) => type.endsWith("/notesSlide"));
  if (notes.length !== 1) return [`${slide}: has ${notes.length} pages of notes`];
  const back = relationshipsOf(parts, notes[0]?.target ?? "").relationships.map(({ target }) => target);
  return [slide, "ppt/notesMasters/notesMaster1.xml"]
    .filter((name) => !back.includes(name))
    .map((name) => `${notes[0]?.target}: does not lead to ${name}`);
}

function shapeFaults(name: string, xml: string): string[] {
  const shapes = [...xml.matchAll(/<p:sp>[\s\S]*?<\/p:sp>/g)].map(([shape]) => shape);
  const bare = shapes.filter((shape) => !shape.includes("<p:txBody>") && !shape.includes('type="sldImg"'));
  const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map((match) => match[1] ?? "");
  const twice = ids.filter((id, i) => ids.indexOf(id) !== i);
  const plain = /<p:bgPr>(?:(?!<a:effectLst)[\s\S])*?<\/p:bgPr>/.test(xml);
  const flat = [...xml.matchAll(/<a:ext cx="(-?\d*)[^"]*" cy="(-?\d*)/g)].filter(
    ([, w, h]) => Number(w) < 0 || Number(h) < 0,
  );
  return [
    ...bare.map((shape) => `${name}: a shape without a text body: ${/ name="([^"]*)"/.exec(shape)?.[1]}`),
    ...twice.map((id) => `${name}: two shapes ${id}`),
    ...(plain ? [`${name}: a background without effects`] : []),
    ...(flat.length > 0 ? [`${name}: a shape of negative size`] : []),
  ];
}
