import { type ComponentProps, useState } from "react";
import { figuresOnPage } from "../../widgets/exportables.ts";
import { DownloadDialog } from "./download-dialog.tsx";

/** The dialog with the figures that stand on the page when it opens; finding them is no work of the first script. */
export function DownloadOfPage(props: Omit<ComponentProps<typeof DownloadDialog>, "figures">) {
  const [figures] = useState(figuresOnPage);
  return <DownloadDialog {...props} figures={figures} />;
}
