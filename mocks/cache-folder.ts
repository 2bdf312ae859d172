import { mkdir, readdir, rename, rm, stat, utimes } from "node:fs/promises";
import { join } from "node:path";

/** A folder that nobody has asked for in this time is thrown away when a newer one is made. */
const FORGOTTEN = 60 * 60_000;

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/**
 * The folder `<root>/<name>-<hash>`, made by `make` if it is not there. It is made elsewhere and renamed, so that it is
 * whole or not there; of two processes at once the slower one throws its own away.
 */
export async function cachedFolder(
  root: string,
  name: string,
  hash: string,
  make: (folder: string) => Promise<void>,
): Promise<string> {
  const target = join(root, `${name}-${hash}`);
  const now = new Date();
  if (await exists(target)) {
    await utimes(target, now, now);
    return target;
  }
  const draft = join(root, `.${name}-${hash}-${process.pid}-${Math.random().toString(36).slice(2)}`);
  await mkdir(draft, { recursive: true });
  try {
    await make(draft);
    await rename(draft, target).catch(async (error: unknown) => {
      if (!(await exists(target))) throw error;
    });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  await removeForgotten(root, name, target);
  return target;
}

async function removeForgotten(root: string, name: string, kept: string): Promise<void> {
  for (const entry of await readdir(root)) {
    const path = join(root, entry);
    const own = entry.startsWith(`${name}-`) || entry.startsWith(`.${name}-`);
    if (!own || path === kept) continue;
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }));
    if (Date.now() - mtimeMs > FORGOTTEN) await rm(path, { recursive: true, force: true });
  }
}
