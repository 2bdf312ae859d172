import { useEffect, useRef, useState } from "react";
import { weekNumber } from "../../domain/week.ts";
import { useDataRoom } from "../data/data-context.tsx";
import { dateTime } from "../i18n/format.ts";
import { word } from "../i18n/words.ts";
import { LinkButton } from "../ui/button.tsx";
import { BrandMark, Icon } from "../ui/icons.tsx";
import { SimulatedTag } from "../ui/simulated-tag.tsx";
import { WovenBand } from "../ui/woven-band.tsx";
import { changeView, formatView, type ViewState } from "../url/view-state.ts";
import styles from "./lock-screen.module.css";
import { ROUTES, routeLabel } from "./routes.ts";
import { signIn, signInAddress } from "./sign-in.ts";
import { useDocument } from "./use-document.ts";

/** The page as the link names it: no figure, no indicator's name. */
function viewName({ page, week, locale }: ViewState): string {
  const name = word(locale, routeLabel(ROUTES[page]));
  return week === undefined ? name : word(locale, "pageOfWeek", { page: name, n: weekNumber(week) });
}

/** Stands alone: the figures are gone from page and memory. Its link signs in and comes back to the same view. */
export function LockScreen({ view }: { readonly view: ViewState }) {
  const { locale } = view;
  const { clock } = useDataRoom().source;
  const [since] = useState(() => clock.now());
  const button = useRef<HTMLAnchorElement>(null);
  useDocument(locale, `${word(locale, "lockedTitle")} · Sinergi`);
  useEffect(() => button.current?.focus(), []);
  const address = signInAddress(formatView(view));
  const other = locale === "id" ? "en" : "id";
  return (
    <div className={styles["page"]}>
      <WovenBand />
      <div className={styles["column"]}>
        <header className={styles["head"]}>
          <BrandMark size={34} />
          <b>Sinergi</b>
          <SimulatedTag locale={locale} />
        </header>
        <main className={styles["main"]}>
          <h1>
            <Icon name="lock" size={30} />
            {word(locale, "lockedTitle")}
          </h1>
          <p className={styles["text"]}>{word(locale, "lockedText")}</p>
          <div className={styles["view"]}>
            <Icon name="page" size={20} />
            <p>
              <b>{viewName(view)}</b>
              {since === undefined
                ? word(locale, "lockedViewUndated")
                : word(locale, "lockedView", { time: dateTime(locale, new Date(since).toISOString()) })}
            </p>
          </div>
          <LinkButton ref={button} href={address.href} onPress={(event) => signIn(address, event)}>
            {word(locale, "signIn")}
          </LinkButton>
          <p className={styles["language"]}>
            <a href={formatView(changeView(view, { locale: other }))} lang={other}>
              {other === "en" ? "English" : "Bahasa Indonesia"}
            </a>
          </p>
        </main>
        <footer className={styles["foot"]}>
          <span>{word(locale, "totalsOnly")}</span>
          <span>{word(locale, "helpFrom")}</span>
        </footer>
      </div>
    </div>
  );
}
