import { type RefObject, useDeferredValue, useEffect, useId, useRef } from "react";
import { weekNumber } from "../../domain/week.ts";
import type { PageData } from "../data/page-data.ts";
import { word } from "../i18n/words.ts";
import { Segments } from "../ui/segments.tsx";
import type { Navigate } from "../url/use-view-state.ts";
import { changeView, formatView, type ViewState } from "../url/view-state.ts";
import { BottomNav } from "../widgets/bottom-nav.tsx";
import { type NavItem, Sidebar } from "../widgets/sidebar.tsx";
import { TopBar } from "../widgets/top-bar.tsx";
import { WeekStepper } from "../widgets/week-picker-stepper.tsx";
import { DownloadButton, DownloadRoom } from "./download-room.tsx";
import { type Frame, frameOf } from "./frame.ts";
import { Notices } from "./notices.tsx";
import { PageBody } from "./page-body.tsx";
import { Present } from "./present.tsx";
import { PrintHeader } from "./print-header.tsx";
import { ROUTE_LIST, ROUTES, routeLabel } from "./routes.ts";
import { Search } from "./search.tsx";
import styles from "./shell.module.css";
import { useDocument } from "./use-document.ts";
import { useMenu } from "./use-menu.ts";
import { useShortcut } from "./use-shortcut.ts";

const LANGUAGES = [
  { value: "id", text: "ID", meaning: "Bahasa Indonesia", lang: "id" },
  { value: "en", text: "EN", meaning: "English", lang: "en" },
] as const;

const DECK = { page: "/paparan" } as const;

type Props = {
  readonly view: ViewState;
  readonly data: PageData;
  readonly navigate: Navigate;
  readonly onRetry: () => void;
};

/** Landmarks and frame around the page; everything in it follows from the link and the data. */
export function ShellFrame({ view, data, navigate, onRetry }: Props) {
  // The press is answered at once; the whole page in the other language takes a moment longer, and comes as one.
  const locale = useDeferredValue(view.locale);
  const frame = frameOf(data, view.week);
  const menu = useMenu();
  const main = useRef<HTMLElement>(null);
  const sideId = useId();
  const route = ROUTES[view.page];
  const title = frame.manifest?.title[locale] ?? "Sinergi";
  useDocument(
    locale,
    route.ownTitle === true && (data.kind === "ready" || route.withoutData === true) ? undefined : titleOf(),
  );
  useFocusOnPage(view, main);

  function titleOf(): string {
    const page = word(locale, routeLabel(route));
    if (route.withoutData === true) return `${page} · ${title}`;
    if (frame.week === undefined) return title;
    return `${word(locale, "pageOfWeek", { page, n: weekNumber(frame.week) })} · ${title}`;
  }

  const pair = data.kind === "ready" ? data.pair : undefined;
  const items = navItems({ ...view, locale }, frame.themeStatus);
  useShortcut("p", false, () => navigate(DECK));
  const language = (
    <>
      <Segments
        label={word(locale, "language")}
        options={LANGUAGES}
        value={view.locale}
        onChoose={(chosen) => navigate({ locale: chosen }, "replace")}
      />
      <DownloadButton locale={locale} off={pair === undefined} />
      <Present locale={locale} href={formatView(changeView(view, DECK))} />
    </>
  );
  return (
    <>
      {/* biome-ignore lint/a11y/useValidAnchor: a link it is, to main; only the fragment is not free to say so */}
      <a
        className="skip-link"
        href="#isi"
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {word(locale, "skipToContent")}
      </a>
      <div className={styles["app"]}>
        <Sidebar
          locale={locale}
          title={title}
          agencies={frame.manifest?.agencies[locale]}
          items={items}
          week={frame.reports?.week}
          reports={frame.reports}
          simulated={frame.simulated}
          language={language}
          open={menu.open}
          id={sideId}
          panel={menu.panel}
        />
        <div className={styles["column"]}>
          <TopBar
            locale={locale}
            title={title}
            stepper={
              <WeekStepper
                locale={locale}
                week={frame.week}
                weeks={frame.manifest?.weeks ?? []}
                onWeek={(week) => navigate({ week })}
              />
            }
            search={<Search locale={locale} weeks={frame.manifest?.weeks ?? []} navigate={navigate} />}
            language={language}
            cutOff={frame.cutOff}
            simulated={frame.simulated}
            menu={{ open: menu.open, controls: sideId, toggle: menu.toggle, button: menu.button }}
          />
          <main
            ref={main}
            id="isi"
            tabIndex={-1}
            className={items.length > 1 ? `${styles["main"]} ${styles["withBottomNav"]}` : styles["main"]}
            aria-busy={frame.busy}
          >
            <PrintHeader locale={locale} data={data} />
            <div className={styles["notices"]}>
              <Notices locale={locale} data={data} unknownPath={view.unknownPath} onRetry={onRetry} />
            </div>
            <div className={data.kind === "ready" && data.switching ? styles["switching"] : undefined}>
              <PageBody
                page={view.page}
                locale={locale}
                frame={frame}
                data={data}
                onRetry={onRetry}
                onWeek={(week) => navigate({ week })}
              />
            </div>
          </main>
        </div>
      </div>
      <BottomNav locale={locale} items={items} />
      <DownloadRoom view={view} locale={locale} pair={pair} />
    </>
  );
}

function navItems(view: ViewState, statusOf: Frame["themeStatus"]): NavItem[] {
  return ROUTE_LIST.flatMap(([path, { navigation = [] }]) =>
    navigation.map(({ icon, label, group, item, phone, theme }) => {
      const here = path === (ROUTES[view.page].under ?? view.page);
      const status = theme === undefined ? undefined : statusOf(theme);
      return {
        href: formatView(changeView(view, { page: path, ...(item === undefined ? {} : { item }) })),
        icon,
        label: word(view.locale, label),
        current: here && (item === undefined || item === view.item),
        ...(group === undefined ? {} : { group: word(view.locale, group) }),
        ...(phone === undefined ? {} : { phone }),
        ...(status === undefined ? {} : { status }),
      };
    }),
  );
}

/** A new page begins at its top, for the eye and for the screen reader; the first one leaves the focus alone. */
function useFocusOnPage({ page, item }: ViewState, main: RefObject<HTMLElement | null>): void {
  const shown = useRef({ page, item });
  useEffect(() => {
    const before = shown.current;
    if (before.page === page && before.item === item) return;
    shown.current = { page, item };
    // Who chose the next area in the page's own list goes on choosing there.
    if (before.page === page && main.current?.contains(document.activeElement)) return;
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [page, item, main]);
}
