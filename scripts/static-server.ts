import { createHash } from "node:crypto";
import { readFile, realpath } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { extname, resolve, sep } from "node:path";
import { compress } from "./compress.ts";
import { securityHeaders } from "./security-headers.ts";

export type SiteOptions = {
  /** The production build. */
  readonly dist: string;
  /** The folder that holds `v1/`, if data are served too. */
  readonly api?: string;
  /** Stands for the server's clock in the Date header, from which the page takes all ages. */
  readonly now?: Date;
};

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".webmanifest": "application/manifest+json",
  ".txt": "text/plain; charset=utf-8",
};

type Answer = { readonly status: number; readonly type: string; readonly body: Uint8Array | string };

const NOT_FOUND: Answer = { status: 404, type: "text/plain; charset=utf-8", body: "not found\n" };
const JSON_NOT_FOUND: Answer = { status: 404, type: "application/json", body: '{"error":"not found"}\n' };

/**
 * What a deployment's proxy has to do, in one file: the build and the API from one origin under the headers of the
 * house. No address falls back to index.html: the view's state is in the fragment, so every other path is a mistake.
 */
export function createSite(options: SiteOptions): Server {
  return createServer((request, response) => {
    answer(options, request, response).catch(() => {
      response.statusCode = 500;
      response.end();
    });
  });
}

async function answer(options: SiteOptions, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = pathOf(request);
  if (options.now) response.setHeader("Date", options.now.toUTCString());
  const found = await choose(options, request, path);
  for (const [name, value] of Object.entries(securityHeaders(styleHashes(found)))) response.setHeader(name, value);
  const immutable = found.status === 200 && path?.startsWith("/assets/");
  response.setHeader("Cache-Control", immutable ? "public, max-age=31536000, immutable" : "no-store");
  response.setHeader("Content-Type", found.type);
  if (found.status === 405) response.setHeader("Allow", "GET, HEAD");
  response.setHeader("Vary", "Accept-Encoding");
  const accepted = String(request.headers["accept-encoding"] ?? "");
  const packed = await compress(Buffer.from(found.body), { type: found.type, accepted, kept: immutable === true });
  if (packed.encoding !== undefined) response.setHeader("Content-Encoding", packed.encoding);
  response.setHeader("Content-Length", packed.body.length);
  response.writeHead(found.status);
  response.end(request.method === "HEAD" ? undefined : packed.body);
}

async function choose(options: SiteOptions, request: IncomingMessage, path: string | undefined): Promise<Answer> {
  if (request.method !== "GET" && request.method !== "HEAD") return { ...NOT_FOUND, status: 405, body: "GET only\n" };
  if (isForeign(request, path)) return { ...NOT_FOUND, status: 403, body: "cross-site\n" };
  if (path === undefined || path.endsWith(".map")) return NOT_FOUND;
  if (path === "/api" || path.startsWith("/api/")) {
    const file = options.api === undefined ? undefined : await fileIn(options.api, path.slice("/api".length));
    return file === undefined ? JSON_NOT_FOUND : { status: 200, type: TYPES[".json"] ?? "", body: file };
  }
  const name = path === "/" ? "/index.html" : path;
  const file = await fileIn(options.dist, name);
  const type = TYPES[extname(name)] ?? "application/octet-stream";
  return file === undefined ? NOT_FOUND : { status: 200, type, body: file };
}

/** The decoded path; undefined where it cannot be decoded or holds a NUL. */
function pathOf(request: IncomingMessage): string | undefined {
  try {
    const path = decodeURIComponent((request.url ?? "/").replace(/[?#].*$/, ""));
    return path.startsWith("/") && !path.includes("\0") ? path : undefined;
  } catch {
    return undefined;
  }
}

/** Another site may link to the page, and do nothing else: neither frame it nor fetch from it. */
function isForeign(request: IncomingMessage, path: string | undefined): boolean {
  if (request.headers["sec-fetch-site"] !== "cross-site") return false;
  const opensThePage =
    request.headers["sec-fetch-mode"] === "navigate" && request.headers["sec-fetch-dest"] === "document";
  return !(opensThePage && (path === "/" || path === "/index.html"));
}

/** The bytes of a file below a folder; undefined where it is missing, a folder, or outside, symbolic links followed. */
async function fileIn(folder: string, path: string): Promise<Uint8Array | undefined> {
  try {
    const root = await realpath(folder);
    const file = await realpath(resolve(root, `.${path}`));
    return file.startsWith(root + sep) ? await readFile(file) : undefined;
  } catch {
    return undefined;
  }
}

/** Hashes of the critical CSS that the build wrote into the document: the policy allows these and no other style. */
function styleHashes({ type, body }: Answer): string[] {
  if (!type.startsWith("text/html")) return [];
  const styles = Buffer.from(body)
    .toString("utf8")
    .matchAll(/<style>([\s\S]*?)<\/style>/g);
  return [...styles].map(([, css = ""]) => `'sha256-${createHash("sha256").update(css).digest("base64")}'`);
}
