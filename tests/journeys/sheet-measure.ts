/** What is wrong with a sheet on paper, one sentence each; empty is good. */
export type SheetFaults = readonly string[];

/**
 * Measures the sheet that is printed, in print media: text outside of the sheet or of its own box, letters under 7.5 pt,
 * parts that lie on each other. Runs in the page: it may use nothing from outside itself.
 */
export function measureSheet(): SheetFaults {
  const sheet = document.querySelector<HTMLElement>("body > div > article");
  if (sheet === null) return ["there is no sheet"];
  const faults: string[] = [];
  const frame = sheet.getBoundingClientRect();
  const { paddingLeft, paddingBottom } = getComputedStyle(sheet);
  const [side, below] = [Number.parseFloat(paddingLeft), Number.parseFloat(paddingBottom)];
  const say = (what: string, text: string | null) => faults.push(`${what}: ${(text ?? "").trim().slice(0, 40)}`);

  const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent === null || node.textContent?.trim() === "" || parent.closest(".sr-only") !== null) continue;
    // The map is drawn larger and made smaller.
    const shown = parent.closest("svg") ?? parent;
    const scale = shown instanceof SVGElement ? shown.getBoundingClientRect().width / shown.clientWidth : 1;
    const size = Number.parseFloat(getComputedStyle(parent).fontSize) * scale;
    if (size < 9.99) say(`letters of ${size.toFixed(2)} px`, node.textContent);
    const box = parent.closest("td, th, li, h1, h2, p, svg")?.getBoundingClientRect() ?? frame;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) {
      if (rect.left < frame.left + side - 1 || rect.right > frame.right - side + 1)
        say("beyond the margin", node.textContent);
      if (rect.top < frame.top || rect.bottom > frame.bottom - below + 1) say("beyond the foot", node.textContent);
      if (rect.left < box.left - 1 || rect.right > box.right + 1) say("wider than its box", node.textContent);
      if (rect.top < box.top - 3 || rect.bottom > box.bottom + 3) say("higher than its box", node.textContent);
    }
  }
  for (const element of sheet.querySelectorAll<HTMLElement>("h1, h2, p, li, td, th, article, div")) {
    const { overflowX, display } = getComputedStyle(element);
    if (display === "inline" || element.closest(".sr-only") !== null) continue;
    if (element.scrollWidth > element.clientWidth + 1 && overflowX !== "visible") say("cut off", element.textContent);
  }
  const parts = [...sheet.children].map((part) => ({ text: part.textContent, box: part.getBoundingClientRect() }));
  parts.forEach(({ text, box }, i) => {
    const above = parts[i - 1]?.box.bottom ?? frame.top;
    if (box.top < above - 0.5) say("lies on what is above it", text);
  });
  const columns = [...sheet.querySelectorAll("article > div > div")];
  const table = sheet.querySelector("section")?.getBoundingClientRect().top ?? frame.bottom;
  for (const column of columns) {
    const last = column.lastElementChild?.getBoundingClientRect().bottom ?? 0;
    if (last > table) say("a column ends below the next part", column.textContent);
  }
  return faults;
}
