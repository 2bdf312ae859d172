import { type Change, type Choices, keyOf } from "./choices.ts";

/** What the dictionary shows; absent: everything. */
export type DictionaryState = {
  readonly search?: string;
  readonly theme?: "rei" | "asm" | "ban" | "srk" | "tkl";
  readonly protection?: "S" | "G" | "P" | "C";
  /** The code of the agency that sends it, in its form; whether there is one, the page knows. */
  readonly provider?: string;
  /** Only the headline indicators, or only those that need attention. */
  readonly only?: "headline" | "attention";
};
export type DictionaryChange = Change<DictionaryState>;

const THEMES = { rei: "reintegrasi", ban: "bantuan", asm: "asesmen", srk: "sekolah-rakyat", tkl: "lintas" } as const;
const CLASSES = { S: "layanan", G: "umum", P: "peserta", C: "anak" } as const;
const ONLY = { headline: "utama", attention: "perlu-perhatian" } as const;

function read(query: URLSearchParams): DictionaryState {
  const search = (query.get("cari") ?? "").slice(0, 60);
  const theme = keyOf(THEMES, query.get("tema"));
  const protection = keyOf(CLASSES, query.get("kelas"));
  const provider = query.get("pengirim") ?? "";
  const only = keyOf(ONLY, query.get("hanya"));
  return {
    ...(search === "" ? {} : { search }),
    ...(theme === undefined ? {} : { theme }),
    ...(protection === undefined ? {} : { protection }),
    ...(/^[a-z-]{1,20}$/.test(provider) ? { provider } : {}),
    ...(only === undefined ? {} : { only }),
  };
}

function write(query: URLSearchParams, state: DictionaryState): void {
  if (state.search !== undefined) query.set("cari", state.search);
  if (state.theme !== undefined) query.set("tema", THEMES[state.theme]);
  if (state.protection !== undefined) query.set("kelas", CLASSES[state.protection]);
  if (state.provider !== undefined) query.set("pengirim", state.provider);
  if (state.only !== undefined) query.set("hanya", ONLY[state.only]);
}

/** What a reader chooses in the dictionary. */
export const DICTIONARY_CHOICES: Choices<DictionaryState> = { read, write };
