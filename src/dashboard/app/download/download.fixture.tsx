import { render } from "@testing-library/react";
import { INDICATORS } from "../../../indicators/registry.ts";
import { createDataRoom, DataProvider } from "../../data/data-context.tsx";
import { BASE } from "../../data/fake-api.fixture.ts";
import type { WeekPair } from "../../data/load-snapshot.ts";
import type { Locale } from "../../i18n/locale.ts";
import { FIGURES, MANIFEST, WEEK } from "../../view/figure/figures.fixture.ts";
import type { FigureMaker } from "../../widgets/exportables.ts";
import { DownloadDialog } from "./download-dialog.tsx";

const OF = { id: FIGURES("id"), en: FIGURES("en") };

/** The makers of a page with a history and a table. */
export const PAGE: readonly FigureMaker[] = [async (locale) => OF[locale].history, async (locale) => OF[locale].table];
export const PAIR: WeekPair = { manifest: MANIFEST, week: WEEK };

/** jsdom has no notion of a modal dialog. */
export function withDialogs(): void {
  HTMLDialogElement.prototype.showModal = function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
    this.open = false;
    this.dispatchEvent(new Event("close"));
  };
}

type Given = {
  readonly locale?: Locale;
  readonly pair?: WeekPair;
  readonly first?: FigureMaker;
  readonly figures?: readonly FigureMaker[];
  readonly onClose?: () => void;
};

/** The dialog on the fixtures' release; the answer shows it again with something changed. */
export function openDialog(given: Given = {}): (changed: Given) => void {
  const room = createDataRoom(BASE, async () => INDICATORS);
  const { queries } = room.client.getDefaultOptions();
  room.client.setDefaultOptions({ queries: { ...queries, retryDelay: 1 } });
  const shown = (now: Given) => {
    const { locale = "id", pair = PAIR, first, figures = PAGE, onClose = () => undefined } = { ...given, ...now };
    return (
      <DataProvider room={room}>
        <DownloadDialog
          view={{ page: "/", locale }}
          pair={pair}
          locale={locale}
          first={first}
          figures={figures}
          onClose={onClose}
        />
      </DataProvider>
    );
  };
  const { rerender } = render(shown({}));
  return (changed) => rerender(shown(changed));
}
