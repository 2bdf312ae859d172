/** Words that a number must not be parted from at the end of a line, and signs before one. */
const HELD = /(^|[ (])(target|batas|limit|sekitar|about|slide|minggu|week|mg|wk|≈|<|>|≥|≤) (?=[\d≈<>])/g;

/** A text of a slide, its figures held together with the words before them. */
export function held(text: string): string {
  return text.replaceAll(HELD, "$1$2\u00a0").replaceAll(/(\d) (dari|of) (?=[\d≈])/g, "$1\u00a0$2\u00a0");
}
