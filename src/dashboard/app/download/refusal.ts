import type { DownloadWord } from "../../i18n/words-download.ts";

/** Why a format was not made, where the writer itself says so; the words that tell it are in i18n/words-download.ts. */
export class Refusal extends Error {
  readonly word: DownloadWord;

  constructor(word: DownloadWord) {
    super(word);
    this.name = "Refusal";
    this.word = word;
  }
}

type Kind = { readonly error: new (message?: string) => Error; readonly word: DownloadWord };

/** What comes of the making; an error of one of these kinds as a Refusal. */
export async function refusing<T>(making: Promise<T>, kinds: readonly Kind[]): Promise<T> {
  try {
    return await making;
  } catch (thrown) {
    const known = kinds.find(({ error }) => thrown instanceof error);
    throw known === undefined ? thrown : new Refusal(known.word);
  }
}
