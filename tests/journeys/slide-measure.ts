/** What one slide measures, in pixels of a sheet of 1920 × 1080, whatever size it is shown at. */
export type SlideMeasure = {
  readonly leastText: number;
  readonly leastStrip: number;
  /** The lowest contrast of any text on its ground after 15 % flare, as a ratio to one. */
  readonly contrast: number;
  /** How near any text of the slide comes to an edge of the sheet. */
  readonly margin: number;
  /** What sticks out, is cut off, or lies on something else. */
  readonly faults: readonly string[];
};

/**
 * Measures the sheet in `[data-sheet]`. Runs in the page: it may use nothing from outside itself. The contrast is that
 * of design.md §10: light of the room adds 15 % of white to both.
 */
export function measureSlide(): SlideMeasure {
  const FLARE = 0.15;
  const sheet = document.querySelector<HTMLElement>("[data-sheet]");
  const strip = sheet?.querySelector("[data-strip]");
  if (sheet === null || strip === null || strip === undefined) throw new Error("no slide on the screen");
  const frame = sheet.getBoundingClientRect();
  const scale = frame.width / 1920;
  const faults: string[] = [];

  const luminance = (color: string) => {
    const [r = 0, g = 0, b = 0] = (color.match(/[\d.]+/g) ?? []).map(Number);
    const [x = 0, y = 0, z = 0] = [r, g, b].map((one) => {
      const share = one / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const groundOf = (element: Element): string => {
    for (let one: Element | null = element; one !== null; one = one.parentElement) {
      const { backgroundColor } = getComputedStyle(one);
      if (!/^rgba\(.*, 0\)$|^transparent$/.test(backgroundColor)) return backgroundColor;
    }
    return "rgb(255, 255, 255)";
  };

  type Piece = { text: string; parent: Element; left: number; top: number; right: number; bottom: number };
  const pieces: Piece[] = [];
  const sizes = { text: [] as number[], strip: [] as number[], contrast: [] as number[], margin: [] as number[] };
  const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.textContent?.trim() ?? "";
    const parent = node.parentElement;
    if (text === "" || parent === null) continue;
    const style = getComputedStyle(parent);
    const inStrip = strip.contains(parent);
    const size = Number.parseFloat(style.fontSize);
    (inStrip ? sizes.strip : sizes.text).push(size);
    const ink = luminance(parent instanceof SVGElement ? style.fill : style.color);
    const ground = luminance(parent instanceof SVGElement ? "rgb(255, 255, 255)" : groundOf(parent));
    const [light, dark] = ink > ground ? [ink, ground] : [ground, ink];
    sizes.contrast.push((light + FLARE + 0.05) / (dark + FLARE + 0.05));
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) {
      const left = (rect.left - frame.left) / scale;
      const right = (rect.right - frame.left) / scale;
      // The box of a line is higher than its letters.
      const cut = rect.height * 0.2;
      const top = (rect.top + cut - frame.top) / scale;
      const bottom = (rect.bottom - cut - frame.top) / scale;
      pieces.push({ text, parent, left, top, right, bottom });
      sizes.margin.push(Math.min(left, 1920 - right, top, 1080 - bottom));
      if (right > 1843 || left < 77)
        faults.push(`beyond the margin (${Math.round(left)}–${Math.round(right)}): ${text}`);
      const stripTop = (strip.getBoundingClientRect().top - frame.top) / scale;
      if (!inStrip && bottom > stripTop) faults.push(`on the strip: ${text}`);
    }
  }
  for (const [i, a] of pieces.entries()) {
    for (const b of pieces.slice(i + 1)) {
      if (a.parent === b.parent || a.parent.contains(b.parent) || b.parent.contains(a.parent)) continue;
      const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (wide > 2 && high > 2) faults.push(`"${a.text}" lies on "${b.text}"`);
    }
  }
  for (const drawing of sheet.querySelectorAll("svg")) {
    const { left, right, width } = drawing.getBoundingClientRect();
    if (width > 0 && ((right - frame.left) / scale > 1845 || (left - frame.left) / scale < -1)) {
      faults.push(`a drawing sticks out: ${Math.round((right - frame.left) / scale)}`);
    }
  }
  if (sheet.scrollWidth > sheet.clientWidth + 1 || sheet.scrollHeight > sheet.clientHeight + 1) {
    faults.push(`the sheet is cut off: ${sheet.scrollWidth} × ${sheet.scrollHeight}`);
  }
  return {
    leastText: Math.min(...sizes.text),
    leastStrip: Math.min(...sizes.strip),
    contrast: Math.min(...sizes.contrast),
    margin: Math.min(...sizes.margin),
    faults,
  };
}
