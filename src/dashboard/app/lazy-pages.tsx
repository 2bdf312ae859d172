import { type ComponentType, use } from "react";
import type { ManifestData } from "../data/manifest-data.ts";
import type { WeekData } from "../data/week-data.ts";
import type { Locale } from "../i18n/locale.ts";
import type { PagePath } from "../url/view-state.ts";
import { PAGE_PARTS } from "./page-parts.ts";

/** A part of the application that the server no longer has, usually because a newer one was put there meanwhile. */
export class ChunkError extends Error {
  override name = "ChunkError";
}

/** A page's component. Its fetch is begun once, and every call gives the same promise. */
type Part<Props> = () => Promise<ComponentType<Props>>;

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

function part<Props>(name: PagePath, fetchPart: () => Promise<ComponentType<Props>>): Part<Props> {
  let coming: Promise<ComponentType<Props>> | undefined;
  return () => {
    coming ??= saysItHasCome(
      fetchPart().catch(() => {
        throw new ChunkError(name);
      }),
    );
    return coming;
  };
}

type DataPageProps = { readonly week: WeekData; readonly manifest: ManifestData; readonly locale: Locale };
type PlainPageProps = {
  readonly manifest: ManifestData | undefined;
  readonly simulated: boolean;
  readonly locale: Locale;
};

/** The pages that show the figures of a week. */
const DATA_PAGES = {
  "/": part<DataPageProps>("/", () =>
    PAGE_PARTS["/"]().then((module) => {
      module.preloadOfWeekPage();
      return module.WeekPage;
    }),
  ),
  "/tema": part<DataPageProps>("/tema", () => PAGE_PARTS["/tema"]().then((module) => module.ThemePage)),
  "/peta": part<DataPageProps>("/peta", () => PAGE_PARTS["/peta"]().then((module) => module.MapPage)),
  "/kamus": part<DataPageProps>("/kamus", () => PAGE_PARTS["/kamus"]().then((module) => module.DictionaryPage)),
  "/indikator": part<DataPageProps>("/indikator", () =>
    PAGE_PARTS["/indikator"]().then((module) => module.IndicatorPage),
  ),
  "/wilayah": part<DataPageProps>("/wilayah", () => PAGE_PARTS["/wilayah"]().then((module) => module.RegionPage)),
} as const;
export type DataPath = keyof typeof DATA_PAGES;

/** The pages that stand without any. */
const PLAIN_PAGES = {
  "/panduan": part<PlainPageProps>("/panduan", () => PAGE_PARTS["/panduan"]().then((module) => module.GuidePage)),
  "/periksa": part<PlainPageProps>("/periksa", () => PAGE_PARTS["/periksa"]().then((module) => module.CheckPage)),
} as const;
export type PlainPath = keyof typeof PLAIN_PAGES;

function Loaded<Props extends object>({ page, props }: { readonly page: Part<Props>; readonly props: Props }) {
  const Page = use(page());
  return <Page {...props} />;
}

export function DataPage({ page, ...props }: DataPageProps & { readonly page: DataPath }) {
  return <Loaded page={DATA_PAGES[page]} props={props} />;
}

export function PlainPage({ page, ...props }: PlainPageProps & { readonly page: PlainPath }) {
  return <Loaded page={PLAIN_PAGES[page]} props={props} />;
}

const LOADERS: Readonly<Record<PagePath, () => Promise<unknown>>> = { ...DATA_PAGES, ...PLAIN_PAGES };

/** Fetches the page ahead of its first rendering. Never rejects: a failure is met where the page is shown. */
export async function preloadPage(page: PagePath): Promise<void> {
  await LOADERS[page]().catch(() => undefined);
}
