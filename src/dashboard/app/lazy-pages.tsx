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

/** A page's component: where it is here already, and its fetch, which is begun once. */
type Part<Props> = {
  readonly now: () => ComponentType<Props> | undefined;
  readonly load: () => Promise<ComponentType<Props>>;
};

function part<Props>(name: PagePath, fetchPart: () => Promise<ComponentType<Props>>): Part<Props> {
  let page: ComponentType<Props> | undefined;
  let coming: Promise<ComponentType<Props>> | undefined;
  const load = () => {
    coming ??= fetchPart().then(
      (component) => {
        page = component;
        return component;
      },
      () => {
        throw new ChunkError(name);
      },
    );
    return coming;
  };
  return { now: () => page, load };
}

const WEEK = part("/", () =>
  PAGE_PARTS["/"]().then((module) => {
    module.preloadOfWeekPage();
    return module.WeekPage;
  }),
);
const MAP = part("/peta", () => PAGE_PARTS["/peta"]().then((module) => module.MapPage));
const CHECK = part("/periksa", () => PAGE_PARTS["/periksa"]().then((module) => module.CheckPage));

/** Unlike one of React's own lazy components, a page that has come is rendered at once, without its fallback first. */
function Loaded<Props extends object>({ page, props }: { readonly page: Part<Props>; readonly props: Props }) {
  const Page = page.now() ?? use(page.load());
  return <Page {...props} />;
}

type DataPageProps = { readonly week: WeekData; readonly manifest: ManifestData; readonly locale: Locale };
type CheckPageProps = {
  readonly manifest: ManifestData | undefined;
  readonly simulated: boolean;
  readonly locale: Locale;
};

export function WeekPage(props: DataPageProps) {
  return <Loaded page={WEEK} props={props} />;
}

export function MapPage(props: DataPageProps) {
  return <Loaded page={MAP} props={props} />;
}

export function CheckPage(props: CheckPageProps) {
  return <Loaded page={CHECK} props={props} />;
}

const LOADERS: Readonly<Record<PagePath, () => Promise<unknown>>> = {
  "/": WEEK.load,
  "/peta": MAP.load,
  "/periksa": CHECK.load,
};

/** Fetches the page ahead of its first rendering. Never rejects: a failure is met where the page is shown. */
export async function preloadPage(page: PagePath): Promise<void> {
  await LOADERS[page]().catch(() => undefined);
}
