/** More than this is a story about someone, not a figure or a title. */
const LONGEST_TEXT = 200;

/** What may stand between the digits of a number: spaces of any width, point, dash, slash, apostrophe. */
const BETWEEN = "[\\s\\u200b\\u2060.\\-\\u2010-\\u2015/_'’]{0,3}";

/** NIK, KK and longer: sixteen digits or more. */
const SIXTEEN = new RegExp(`\\d(?:${BETWEEN}\\d){15}`);

/** +62…, 628…, 08…, also grouped; and an area code in front of a fixed line. */
const PHONES = [
  /(?<![\d.])\+62[\s.\-()]*\d(?:[\s.\-()]{0,2}\d){6,11}(?!\d)/,
  /(?<![\d.+])62[\s.\-()]*8[1-9](?:[\s.-]{0,2}\d){7,10}(?!\d)/,
  /(?<![\d.+\-:])\(?0\)?[\s.-]?8[1-9](?:[\s.\-()]{0,2}\d){6,10}(?!\d)/,
  /(?<![\d.+\-:])\(?0\d{2,3}\)?[\s-]{1,2}\d{3,4}[\s-]?\d{3,4}(?!\d)/,
];

/** Computed decimals have up to 17 digits; a number of a person has more than three before the point. */
const DECIMAL = /^-?\d{1,3}[.,]\d+$/;

/** Two calendar days side by side have sixteen digits and say nothing of anyone. */
const DAYS = /(?<!\d)20\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?!\d)/g;

/** Digits that identify a person: sixteen of them, or a phone number of Indonesia. */
function hasPersonalDigits(text: string): boolean {
  // Full-width and other forms of digits read as the same number.
  const plain = text.normalize("NFKC").replaceAll(DAYS, "tanggal");
  return SIXTEEN.test(plain) || PHONES.some((phone) => phone.test(plain));
}

/** Whether a text of any length holds a number that identifies a person. */
export function holdsPersonalNumber(text: string): boolean {
  return text.length >= 9 && !DECIMAL.test(text) && hasPersonalDigits(text);
}

/** Whether a cell of any table looks personal. Nothing of such a cell may reach a message. */
export function looksPersonal(text: string): boolean {
  return text.length > LONGEST_TEXT || holdsPersonalNumber(text);
}

/** Whether a spreadsheet's number is a mobile number that has lost the zero it began with. */
export function isBarePhone(digits: string): boolean {
  return /^8[1-9]\d{7,10}$/.test(digits);
}

/** Days without dashes in a file's name ("20261116_20261122"). */
const PACKED_DAYS = /(?<!\d)20\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)/g;

/** Whether the path of a file looks personal by itself: a NIK or a phone number as its name. */
export function isPersonalName(path: string): boolean {
  return hasPersonalDigits(path.replaceAll(PACKED_DAYS, "tanggal"));
}

/** A path as it may be shown: without the digits that identify a person. */
export function maskedName(path: string): string {
  if (!isPersonalName(path)) return path;
  const masked = [SIXTEEN, ...PHONES].reduce(
    (text, pattern) => text.replaceAll(new RegExp(`${pattern.source}\\d*`, "g"), "…"),
    path.normalize("NFKC"),
  );
  return masked;
}

/** A text that came with a file, as it may be shown: no sixteen digits of anyone, and nothing that moves a cursor. */
export function plainText(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}]/gu, " ").replaceAll(/\d(?:[ ._-]?\d){15,}/g, "…");
}

/** Lines (1 = first) of a text that could not be read as a table and hold such digits all the same. */
export function personalLines(text: string): number[] {
  return text
    .split(/\r\n|\n|\r/)
    .flatMap((line, i) =>
      line.split(/[;,\t|]/).some((piece) => piece.length >= 9 && hasPersonalDigits(piece)) ? [i + 1] : [],
    );
}

const WORDS = new Set(
  "nik nokk kk ktp ektp nip npwp hp nohp wa whatsapp tel telp tlp notelp telpon handphone ponsel mobile email surel ttl lahir dob tgllahir rekening norek rt rw nisn kontak".split(
    " ",
  ),
);
const STEMS = /nama|name|alamat|address|telepon|telephone|phone|lahir|birth|ponsel|penduduk|passpor|paspor|passport/;

/** Whether a column of that name would hold names, numbers, addresses, phones or births. */
export function isPersonalColumn(name: string): boolean {
  const words = name
    .normalize("NFKC")
    .replaceAll(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== "");
  return words.some((word) => WORDS.has(word)) || STEMS.test(words.join(""));
}
