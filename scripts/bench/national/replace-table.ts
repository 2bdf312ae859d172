import { register } from "node:module";

/** Preloaded (`--import`) by the bench's publisher: whoever imports the region table gets the synthetic one. */
const synthetic = new URL("synthetic-regions.ts", import.meta.url).href;

/** A loader's hook runs in a thread of its own and is plain JavaScript. */
const hook = `
export async function resolve(specifier, context, next) {
  const found = await next(specifier, context);
  return /\\/src\\/domain\\/region-table\\.ts$/.test(found.url) ? { ...found, url: ${JSON.stringify(synthetic)} } : found;
}`;

register(`data:text/javascript,${encodeURIComponent(hook)}`);
