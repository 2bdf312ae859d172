import type { Bilingual } from "../../indicators/definition.ts";
import { wordsOf } from "./words.ts";

/** What every exported file says of itself. */
const EXPORT_WORDS = {
  dataTime: { id: "data per {time}", en: "data as of {time}" },
  age: { id: "data berumur {n} hari", en: "data {n} days old" },
  release: { id: "kode rilis {code}", en: "release code {code}" },
  processed: { id: "{source} (diolah)", en: "{source} (processed)" },
  note: { id: "Catatan", en: "Note" },
  source: { id: "Sumber", en: "Source" },
} satisfies Record<string, Bilingual>;

export const exportWord = wordsOf(EXPORT_WORDS);
