const BODY = '<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="en-US"/></a:p></p:txBody>';

/**
 * A slide, layout or master of pptxgenjs as PowerPoint wants it: backgrounds with their effects, every shape with a
 * text body and an id of its own, no outline that says nothing, properties of a
 * paragraph before its first run alone, and slide numbers that are not "null".
 */
export function mendSlide(xml: string): string {
  let id = 0;
  return xml
    .replaceAll(/(<p:bgPr>\s*<a:solidFill>(?:(?!<\/p:bgPr>|<a:effect)[\s\S])*?)(<\/p:bgPr>)/g, "$1<a:effectLst/>$2")
    .replaceAll(/<\/p:spPr>\s*<\/p:sp>/g, `</p:spPr>${BODY}</p:sp>`)
    .replaceAll(/<a:ln>\s*<\/a:ln>/g, "")
    .replaceAll(/(<\/a:r>\s*)<a:pPr\b(?:[^>]*\/>|[\s\S]*?<\/a:pPr>)/g, "$1")
    .replaceAll(/(type="slidenum">(?:(?!<\/a:fld>)[\s\S])*?<a:t>)(?:null|100\d)(<\/a:t>)/g, "$1‹#›$2")
    .replaceAll(/<p:cNvPr id="\d+"/g, () => {
      id += 1;
      return `<p:cNvPr id="${id}"`;
    });
}

/** A page of notes: its lines are paragraphs, and its slide number is the one of the notes master. */
export function mendNotes(xml: string): string {
  return xml
    .replaceAll(/<a:p>(<a:r>(?:(?!<\/a:p>)[\s\S])*?<a:t>)([^<]*\n[^<]*)(<\/a:t><\/a:r>[\s\S]*?)<\/a:p>/g, paragraphs)
    .replace('<p:ph type="sldNum" sz="quarter" idx="10"/>', '<p:ph type="sldNum" sz="quarter" idx="5"/>');
}

function paragraphs(_: string, open: string, text: string, close: string): string {
  return text
    .split(/\r?\n/)
    .map((line) => (line === "" ? "<a:p/>" : `<a:p>${open}${line}${close}</a:p>`))
    .join("");
}

/** The notes master: PowerPoint's own picture of the slide has no text, and with one it takes all six placeholders away. */
export function mendNotesMaster(xml: string): string {
  return xml.replace(/(<p:ph type="sldImg"(?:(?!<\/p:sp>)[\s\S])*?<\/p:spPr>)\s*<p:txBody>[\s\S]*?<\/p:txBody>/, "$1");
}

/** The list of notes masters stands before that of the slides. */
export function mendPresentation(xml: string): string {
  const list = /<p:notesMasterIdLst>[\s\S]*?<\/p:notesMasterIdLst>/.exec(xml)?.[0] ?? "";
  return xml.replace(list, "").replace("</p:sldMasterIdLst>", `$&${list}`);
}
