/** How large a spreadsheet may be; larger ones are refused before they are read. */
export const WORKBOOK_LIMITS = {
  packedBytes: 5 * 1024 * 1024,
  unpackedBytes: 50 * 1024 * 1024,
  /** Files within the file. */
  parts: 500,
  /** In one sheet. */
  cells: 1_000_000,
} as const;
