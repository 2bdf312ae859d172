/** Excel's longest. */
const LONGEST = 31;

/** A name as Excel takes it: none of []/\:*?, no apostrophe at an end, not "History", which is its own. */
function allowed(name: string, otherwise: string): string {
  const plain = name
    .replaceAll(/[[\]/\\:*?\p{Cc}]/gu, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
  const cut = [...plain].reduce((text, letter) => (text.length + letter.length > LONGEST ? text : text + letter), "");
  // A whole word less rather than half a one more.
  const short = cut === plain ? cut : cut.replace(/(?<=.{16,}) [^ ]*$/, "");
  const bare = short.replace(/^['\s]+|['\s]+$/g, "");
  return bare === "" || /^history$/i.test(bare) ? otherwise : bare;
}

/** Names of sheets in the order given, each once whatever its letters' size; `otherwise` stands for what is no name. */
export function sheetNames(names: readonly string[], otherwise: string): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const first = allowed(name, otherwise);
    let free = first;
    for (let n = 2; taken.has(free.toLowerCase()); n += 1) {
      const end = ` (${n})`;
      free = `${allowed(first.slice(0, LONGEST - end.length), otherwise)}${end}`;
    }
    taken.add(free.toLowerCase());
    return free;
  });
}
