/** A text as it is compared: one kind of space and dash, no marks of direction and the like, small letters. */
export function plainText(text: string): string {
  return text
    .normalize("NFKC")
    .replaceAll(/\p{Cf}/gu, "")
    .replaceAll(/[\p{Pd}\u2212]/gu, "-")
    .replaceAll(/[^\S\n]+/g, " ")
    .toLowerCase();
}
