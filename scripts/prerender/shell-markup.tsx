import { renderToStaticMarkup } from "react-dom/server";
import { ShellFrame } from "../../src/dashboard/app/shell-frame.tsx";
import type { Locale } from "../../src/dashboard/i18n/locale.ts";
import { DEFAULT_VIEW } from "../../src/dashboard/url/view-state.ts";

const nothing = () => undefined;

/** The shell of the first page as it stands until the first data are here. There is no figure in it to be wrong. */
export function shellMarkup(locale: Locale): string {
  return renderToStaticMarkup(
    <div inert>
      <ShellFrame
        view={{ ...DEFAULT_VIEW, locale }}
        data={{ kind: "loading", week: undefined, manifest: undefined, retrying: undefined }}
        navigate={nothing}
        onRetry={nothing}
      />
    </div>,
  );
}
