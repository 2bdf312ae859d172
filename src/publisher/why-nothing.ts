import type { Finding } from "../returns/types.ts";
import { errorCode } from "./disk.ts";
import { type Nothing, NothingPublished } from "./outcome.ts";

/** An error that kept the publisher from publishing, as an outcome; throws on what is a fault of the program. */
export function whyNothing(error: unknown, findings: readonly Finding[] = []): Nothing {
  if (error instanceof NothingPublished) {
    return { kind: "nothing", exitCode: 4, reason: error.reason, findings, message: error.text };
  }
  const code = errorCode(error);
  if (code === undefined || !/^E[A-Z0-9]+$/.test(code)) throw error;
  const [id, en] = WORDS[code] ?? [`kesalahan ${code}`, `error ${code}`];
  return {
    kind: "nothing",
    exitCode: 4,
    reason: "disk",
    findings,
    message: {
      id: `Tidak ada yang diterbitkan: ${id} (${code}). Terbitan sebelumnya tetap berlaku. Perbaiki, lalu ulangi.`,
      en: `Nothing was published: ${en} (${code}). The publication before stays in place. Mend this, then try again.`,
    },
  };
}

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
