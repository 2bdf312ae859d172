import { type ComponentProps, type ComponentType, use } from "react";
import type { PagePath } from "../url/view-state.ts";
import { type DataPath, type DeckPath, findPart, type Part, type PlainPath } from "./page-parts.ts";

/** A part of the application that the server no longer has, usually because a newer one was put there meanwhile. */
export class ChunkError extends Error {
  override name = "ChunkError";
}

/**
 * Has the promise say that it is settled in the fields that `use` reads: a page that came ahead of its first rendering
 * is then rendered at once, where React would show the fallback for a moment.
 */
function saysItHasCome<Value>(promise: Promise<Value>): Promise<Value> {
  promise.then(
    (value) => Object.assign(promise, { status: "fulfilled", value }),
    () => undefined,
  );
  return promise;
}

const COMING = new Map<PagePath, Promise<unknown>>();

/** A page's component. Its fetch is begun once, and every call gives the same promise. */
function partOf<Path extends PagePath>(page: Path): Promise<Part<Path>> {
  const known = COMING.get(page);
  const coming =
    known ??
    saysItHasCome(
      findPart(page)
        .then((fetchPart) => fetchPart())
        .catch((): never => {
          throw new ChunkError(page);
        }),
    );
  COMING.set(page, coming);
  // The map holds every page's promise under the page's own path.
  return coming as Promise<Part<Path>>;
}

type PropsOf<Path extends PagePath> = ComponentProps<Part<Path>> & { readonly page: Path };

/** Three kinds of part, which differ in what they are given alone. */
function LazyPart<Path extends PagePath>({ page, ...props }: PropsOf<Path>) {
  const Page = use<ComponentType<object>>(partOf(page) as Promise<ComponentType<object>>);
  return <Page {...props} />;
}
export const DataPage = LazyPart<DataPath>;
export const PlainPage = LazyPart<PlainPath>;
export const DeckPart = LazyPart<DeckPath>;

/** Fetches the page ahead of its first rendering. Never rejects: a failure is met where the page is shown. */
export async function preloadPage(page: PagePath): Promise<void> {
  await partOf(page).catch(() => undefined);
}
