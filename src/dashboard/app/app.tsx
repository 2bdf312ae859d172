import { useState } from "react";
import { INDICATORS } from "../../indicators/registry.ts";
import { createDataRoom, DataProvider } from "../data/data-context.tsx";
import "../ui/tokens.css";
import "../ui/global.css";
import { Shell } from "./shell.tsx";

/** The page. `base` is where the JSON lies, by default beside the document, so that any folder can serve both. */
export function App({ base = new URL("api/v1/", document.baseURI).href }: { readonly base?: string }) {
  const [room] = useState(() => createDataRoom(base, INDICATORS));
  return (
    <DataProvider room={room}>
      <Shell />
    </DataProvider>
  );
}
