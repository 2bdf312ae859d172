import type { Locale } from "../i18n/locale.ts";
import { pageWord } from "../i18n/words-week.ts";
import { useViewState } from "../url/use-view-state.ts";
import { changeView, formatView } from "../url/view-state.ts";
import type { WeekView } from "../view/week-view.ts";
import { ChangeList } from "../widgets/change-list.tsx";
import { Exportable } from "../widgets/exportable.tsx";
import { HeadlineList } from "../widgets/headline-list.tsx";
import { HeadlineRows } from "../widgets/headline-rows.tsx";
import { ItemTable } from "../widgets/item-table.tsx";
import { NoteList } from "../widgets/note-list.tsx";
import { ReviewList } from "../widgets/review-list.tsx";
import { Empty, Section } from "../widgets/section.tsx";
import { PHONE, TABLET, useMedia } from "../widgets/use-media.ts";
import { WhereFigure } from "../widgets/where-figure.tsx";
import { WhereList } from "../widgets/where-list.tsx";
import styles from "./week-page.module.css";
import type { FigureOf } from "./week-page.tsx";

type Props = { readonly locale: Locale; readonly view: WeekView; readonly figure: FigureOf };

/** As many areas as stand beside four actions without scrolling; the map below has them all. */
const SHORT_LIST = 6;

function WhoAndWhat({ locale, view, figure }: Props) {
  return (
    <div className={styles["left"]}>
      <Section title={pageWord(locale, "whoActs")} className={styles["actions"]}>
        {view.actions.first.length === 0 ? (
          <Empty text={pageWord(locale, "noActions")} />
        ) : (
          <Exportable figure={figure("actions")}>
            <ItemTable
              locale={locale}
              items={view.actions}
              caption={pageWord(locale, "whoActs")}
              what={pageWord(locale, "action")}
              headed
            />
          </Exportable>
        )}
      </Section>
      {view.decisions.first.length === 0 ? null : (
        <Section title={pageWord(locale, "decisionsNeeded")} className={styles["decisions"]}>
          <Exportable figure={figure("decisions")}>
            <ItemTable
              locale={locale}
              items={view.decisions}
              caption={pageWord(locale, "decisionsNeeded")}
              what={pageWord(locale, "decision")}
              headed={false}
            />
          </Exportable>
        </Section>
      )}
      {view.notes.length === 0 ? null : (
        <Section title={pageWord(locale, "notes")} className={styles["notes"]}>
          <NoteList locale={locale} notes={view.notes} />
        </Section>
      )}
    </div>
  );
}

function ChangesAndReview({ locale, view }: Omit<Props, "figure">) {
  return (
    <div className={styles["right"]}>
      {view.changes.length === 0 ? null : (
        <Section title={pageWord(locale, "whatChanged")} className={styles["changes"]}>
          <ChangeList changes={view.changes} />
        </Section>
      )}
      <Section title={pageWord(locale, "toReview")} className={styles["review"]}>
        {view.review.length === 0 ? (
          <Empty text={pageWord(locale, "noReview")} />
        ) : (
          <ReviewList entries={view.review} />
        )}
      </Section>
    </div>
  );
}

/** The first screen: the rows, where, who must act, what changed. */
export function WeekFold({ locale, view, figure }: Props) {
  const phone = useMedia(PHONE);
  const tablet = useMedia(TABLET);
  const [link] = useViewState();
  const { where, rows } = view;
  const hrefOf = (item: string) => formatView(changeView(link, { page: "/indikator", item }));
  return (
    <div className={styles["fold"]}>
      <Exportable className={styles["rows"]} figure={figure("rows")}>
        {phone ? (
          <HeadlineList locale={locale} view={rows} hrefOf={hrefOf} />
        ) : (
          <HeadlineRows locale={locale} view={rows} hrefOf={hrefOf} />
        )}
      </Exportable>
      {where === undefined ? null : (
        <Exportable className={styles["where"]} figure={figure("where")}>
          <WhereFigure locale={locale} view={where} mapHref={formatView(changeView(link, { page: "/peta" }))} />
        </Exportable>
      )}
      <WhoAndWhat locale={locale} view={view} figure={figure} />
      {tablet && where !== undefined ? (
        <Section title={where.shortTitle} className={styles["short"]}>
          <WhereList areas={shortList(where.ranked)} label={where.shortTitle} />
        </Section>
      ) : null}
      <ChangesAndReview locale={locale} view={view} />
    </div>
  );
}

/** The furthest beyond the limit, and every area that says nothing: a missing report is never cut off. */
function shortList(ranked: NonNullable<WeekView["where"]>["ranked"]) {
  const marked = ranked.filter((area) => area.mark !== undefined);
  const valued = ranked.filter((area) => area.mark === undefined);
  return [...valued.slice(0, Math.max(1, SHORT_LIST - marked.length)), ...marked];
}
