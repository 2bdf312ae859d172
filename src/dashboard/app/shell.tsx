import { useLocked } from "../data/data-context.tsx";
import { usePageData } from "../data/use-week.ts";
import { type Navigate, useViewState } from "../url/use-view-state.ts";
import type { ViewState } from "../url/view-state.ts";
import { LockScreen } from "./lock-screen.tsx";
import { Deck } from "./page-body.tsx";
import { ShellFrame } from "./shell-frame.tsx";

/** The application, or the lock screen in its place: then nothing is mounted that shows, keeps or asks for a figure. */
export function Shell() {
  const [view, navigate] = useViewState();
  return useLocked() ? <LockScreen view={view} /> : <OpenShell view={view} navigate={navigate} />;
}

function OpenShell({ view, navigate }: { readonly view: ViewState; readonly navigate: Navigate }) {
  const { data, retry } = usePageData(view.week);
  const props = { view, data, navigate, onRetry: retry };
  return view.page === "/paparan" ? <Deck {...props} /> : <ShellFrame {...props} />;
}
