import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Below this a compressed body saves no packet. */
const LEAST_BYTES = 1000;
/** Files never change under their name and are asked for by everybody: the best that there is, once. Else: quickly. */
const QUALITY = { kept: 11, fresh: 5 };
/** As many answers as a page and a few of its weeks have. */
const MOST_KEPT = 100;

const TEXT = /^(text\/|application\/(json|manifest)|image\/svg)/;
const known = new Map<string, Uint8Array>();

export type Encoding = "br" | "gzip";
export type Compressed = { readonly body: Uint8Array; readonly encoding?: Encoding };

/** The body in the best encoding that the browser takes (its Accept-Encoding); as it is where nothing is gained. */
export async function compress(
  body: Uint8Array,
  { type, accepted, kept }: { readonly type: string; readonly accepted: string; readonly kept: boolean },
): Promise<Compressed> {
  const encoding = /\bbr\b/.test(accepted) ? "br" : /\bgzip\b/.test(accepted) ? "gzip" : undefined;
  if (encoding === undefined || !TEXT.test(type) || body.length < LEAST_BYTES) return { body };
  const key = `${encoding} ${kept} ${createHash("sha256").update(body).digest("base64")}`;
  const made = known.get(key) ?? (await encode(body, encoding, kept ? QUALITY.kept : QUALITY.fresh));
  known.delete(key);
  known.set(key, made);
  const [oldest] = known.keys();
  if (known.size > MOST_KEPT && oldest !== undefined) known.delete(oldest);
  return { body: made, encoding };
}

function encode(body: Uint8Array, encoding: Encoding, quality: number): Promise<Uint8Array> {
  if (encoding === "gzip") return zip(body, { level: Math.min(9, quality) });
  return brotli(body, {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
  });
}
