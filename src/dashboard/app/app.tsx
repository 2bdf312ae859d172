import { DataProvider, type DataRoom } from "../data/data-context.tsx";
import "../ui/tokens.css";
import "../ui/global.css";
import { Shell } from "./shell.tsx";

/** The page on its data. */
export function App({ room }: { readonly room: DataRoom }) {
  return (
    <DataProvider room={room}>
      <Shell />
    </DataProvider>
  );
}
