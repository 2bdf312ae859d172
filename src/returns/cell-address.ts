/** 0 → "A", 26 → "AA". */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** "A" → 0, "AA" → 26. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** A cell by numbers: row 1 and column 0 are the first. */
export type CellPosition = { readonly row: number; readonly column: number };

/** "F2" of a cell. */
export function addressOf({ row, column }: CellPosition): string {
  return `${columnLetters(column)}${row}`;
}

/** "F2" → row 2, column 5; undefined for anything else. */
export function positionOf(address: string): CellPosition | undefined {
  const [, letters, digits] = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(address) ?? [];
  return letters === undefined ? undefined : { row: Number(digits), column: columnNumber(letters) };
}
