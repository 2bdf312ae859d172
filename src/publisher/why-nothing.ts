import type { Bilingual } from "../indicators/definition.ts";
import type { Finding } from "../returns/types.ts";
import { errorCode } from "./disk.ts";
import { type Nothing, NothingPublished } from "./outcome.ts";

/** An error that kept the publisher from publishing, as an outcome; throws on what is a fault of the program. */
export function whyNothing(
  error: unknown,
  findings: readonly Finding[] = [],
  done: keyof typeof DONE = "published",
): Nothing {
  if (error instanceof NothingPublished) {
    return { kind: "nothing", exitCode: 4, reason: error.reason, findings, message: error.text };
  }
  const words = diskWords(error);
  if (words === undefined) throw error;
  return {
    kind: "nothing",
    exitCode: 4,
    reason: "disk",
    findings,
    message: {
      id: `${DONE[done].id} ${words.id}. ${DONE[done].stays.id} Perbaiki, lalu ulangi.`,
      en: `${DONE[done].en} ${words.en}. ${DONE[done].stays.en} Mend this, then try again.`,
    },
  };
}

/** "disk penuh (ENOSPC)"; undefined for what is no error of the system. */
export function diskWords(error: unknown): Bilingual | undefined {
  const code = errorCode(error);
  if (code === undefined || !/^E[A-Z0-9]+$/.test(code)) return undefined;
  const [id, en] = WORDS[code] ?? ["kesalahan", "error"];
  return { id: `${id} (${code})`, en: `${en} (${code})` };
}

const DONE = {
  published: {
    id: "Tidak ada yang diterbitkan:",
    en: "Nothing was published:",
    stays: { id: "Terbitan sebelumnya tetap berlaku.", en: "The publication before stays in place." },
  },
  written: {
    id: "Berkas tidak tertulis:",
    en: "The file was not written:",
    stays: { id: "Tidak ada yang berubah.", en: "Nothing has changed." },
  },
  received: {
    id: "Penerimaan terhenti:",
    en: "Receiving stopped:",
    stays: { id: "Berkas yang sudah tersimpan tetap utuh.", en: "Files that were stored already are whole." },
  },
} as const;

const WORDS: Readonly<Record<string, readonly [string, string]>> = {
  ENOSPC: ["disk penuh", "the disk is full"],
  EDQUOT: ["kuota disk habis", "the disk quota is used up"],
  EIO: ["disk gagal membaca atau menulis", "the disk failed to read or write"],
  EROFS: [
    "folder hanya dapat dibaca; tunjuk folder lain dengan --state",
    "the folder is read-only; name another with --state",
  ],
  EACCES: ["folder atau berkas tidak boleh dibaca atau ditulis", "a folder or file may not be read or written"],
  EPERM: ["folder atau berkas tidak boleh diubah", "a folder or file may not be changed"],
  EEXIST: ["sudah ada berkas dengan nama folder yang diperlukan", "a file stands where a folder is needed"],
  ENOTDIR: ["sudah ada berkas dengan nama folder yang diperlukan", "a file stands where a folder is needed"],
};
