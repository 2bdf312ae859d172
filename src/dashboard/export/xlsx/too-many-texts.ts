/** More different texts than one workbook can hold here. */
export class TooManyTexts extends Error {}
