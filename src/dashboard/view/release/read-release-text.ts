import { cutOffAt, jakartaTime, type Week } from "../../../domain/week.ts";
import { dateTime, weekDays } from "../../i18n/format.ts";
import { plainText } from "./plain-text.ts";

/** A code, and the indicators and weeks that are named with it; none named means that any may be meant. */
export type NamedCode = {
  /** 8 to 64 hex digits, small. */
  readonly code: string;
  readonly indicators: readonly string[];
  readonly weeks: readonly Week[];
};

export type ReleaseText = {
  readonly found: readonly NamedCode[];
  /** What stands where a code should, and is none: too short, too long, or with another letter. */
  readonly malformed?: string;
};

/** What a text may name: the keys of the indicators, and the weeks of all releases. */
export type Nameable = { readonly indicators: readonly string[]; readonly weeks: readonly Week[] };

/** No caption or message is longer; a whole file that was pasted says enough in its first part. */
const LONGEST = 200_000;
/** More than an id in groups of four; and more codes than any message holds. */
const REACH = 100;
const MOST = 100;
const CODE = /^[0-9a-f]{8,64}$/;
const LABEL = /(?:kode[ _]*rilis|release[ _]*code)[^\p{L}\p{N}\n]{0,12}/gu;

/** The code at the beginning of a text, where spaces or dashes may cut it into groups; or what stands in its place. */
function codeAt(text: string): { readonly code: string } | { readonly malformed: string } | undefined {
  const groups = /^[\p{L}\p{N}]+(?:[ -][\p{L}\p{N}]+)*/u.exec(text)?.[0].split(/[ -]/) ?? [];
  const [first = ""] = groups;
  let code = first;
  // Groups of one length belong together; the first eight digits are enough to go on with another word.
  for (const group of first.length < 8 ? groups.slice(1) : []) {
    if (!/^[0-9a-f]+$/.test(group) || (code.length >= 8 && group.length !== first.length)) break;
    code += group;
  }
  if (CODE.test(code)) return { code };
  return /\d/.test(code) ? { malformed: code } : undefined;
}

function labelled(text: string) {
  return [...text.matchAll(LABEL)].map((match) => ({
    at: match.index,
    end: codeAt(text.slice(match.index + match[0].length, match.index + match[0].length + REACH)),
  }));
}

type Place = { readonly code: string; readonly at: number };

/** Hex numbers that stand alone. A number without a letter may be a telephone's: it counts where there is nothing else. */
function alone(text: string): Place[] {
  const all = [...text.matchAll(/(?<![\p{L}\p{N}_])[0-9a-f]{8,64}(?![\p{L}\p{N}_])/gu)].map((match) => ({
    code: match[0],
    at: match.index,
  }));
  const lettered = all.filter(({ code }) => /[a-f]/.test(code) && /\d/.test(code));
  return lettered.length > 0 ? lettered : all;
}

/** Each code once, the whole id rather than its first digits. */
function distinct(places: readonly Place[]): Place[] {
  return places.filter(
    ({ code }, i) =>
      !places.some(
        (other, j) =>
          other.code.startsWith(code) && (other.code.length > code.length || (other.code === code && j < i)),
      ),
  );
}

/** The keys that a text names, in the order of the dictionary; "sinergi_ban_pantau_2026-W47.png" names one too. */
export function indicatorsIn(text: string, keys: readonly string[]): string[] {
  return keys.filter((key) => new RegExp(`(?<![a-z])${key}(?!_?[a-z])`, "i").test(text));
}

/** The weeks that a text names: by "2026-W47", by their days or by their cut-off, as the dashboard writes them. */
export function weeksIn(text: string, weeks: readonly Week[]): Week[] {
  const plain = plainText(text);
  const spellings = (week: Week) => [
    week,
    week.replace("-", ""),
    ...(["id", "en"] as const).flatMap((locale) => [
      weekDays(locale, week),
      dateTime(locale, jakartaTime(cutOffAt(week))).replace(/ WIB$/, ""),
    ]),
  ];
  const named = (spelling: string) =>
    plain.includes(spelling) &&
    new RegExp(`(?<![\\p{L}\\p{N}])${spelling.replaceAll(".", "\\.")}(?!\\d)`, "u").test(plain);
  return weeks.filter((week) => spellings(week).map(plainText).some(named));
}

/**
 * The release codes of any text: a bare code, a source line, a caption, a message. Beside each what is named on its line,
 * or in the whole text where its line names nothing.
 */
export function readReleaseText(text: string, nameable: Nameable): ReleaseText {
  const plain = plainText(text.slice(0, LONGEST));
  const bare = plain.replaceAll(/[\s"'`*_<>()[\]-]/g, "");
  // Lines below each other may be two codes; a whole id that a mail has broken is one.
  const whole = CODE.test(bare) && (bare.length === 64 || !plain.trim().includes("\n"));
  const labels = labelled(plain);
  const places = whole
    ? [{ code: bare, at: 0 }]
    : labels.flatMap(({ at, end }) => (end !== undefined && "code" in end ? [{ code: end.code, at }] : []));
  const codes = distinct((places.length > 0 ? places : alone(plain)).slice(0, MOST));
  if (codes.length === 0) {
    const malformed = [
      ...labels.map(({ end }) => end),
      /\s/.test(plain.trim()) ? undefined : codeAt(plain.trim()),
    ].find((end) => end !== undefined && "malformed" in end);
    return { found: [], ...(malformed !== undefined && "malformed" in malformed ? malformed : {}) };
  }
  const found = codes.map(({ code, at }) => {
    const line = plain.slice(plain.lastIndexOf("\n", at) + 1).split("\n", 1)[0] ?? "";
    const either = <Name>(namesIn: (text: string) => Name[]): Name[] => {
      const beside = namesIn(line);
      return codes.length > 1 && beside.length > 0 ? beside : namesIn(plain);
    };
    return {
      code,
      indicators: either((part) => indicatorsIn(part, nameable.indicators)),
      weeks: either((part) => weeksIn(part, nameable.weeks)),
    };
  });
  return { found };
}
