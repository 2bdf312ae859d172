import { useState } from "react";
import { createDataRoom, DataProvider } from "../data/data-context.tsx";
import { preloadWeek } from "../data/use-week.ts";
import "../ui/tokens.css";
import "../ui/global.css";
import { returnToView } from "../url/return-view.ts";
import { parseView } from "../url/view-state.ts";
import { preloadPage } from "./lazy-pages.tsx";
import { Shell } from "./shell.tsx";

/** Catalogue and page are not part of the first script: they come while the first data are on their way. */
const loadIndicators = () => import("../../indicators/registry.ts").then((module) => module.INDICATORS);

/** The page. `base` is where the JSON lies, by default beside the document, so that any folder can serve both. */
export function App({ base = new URL("api/v1/", document.baseURI).href }: { readonly base?: string }) {
  const [room] = useState(() => {
    returnToView();
    const { page, week } = parseView(window.location.hash);
    const made = createDataRoom(base, loadIndicators);
    preloadWeek(made, week);
    preloadPage(page);
    return made;
  });
  return (
    <DataProvider room={room}>
      <Shell />
    </DataProvider>
  );
}
