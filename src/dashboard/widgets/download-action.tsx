import type { Locale } from "../i18n/locale.ts";
import { word } from "../i18n/words.ts";
import { Icon } from "../ui/icons.tsx";
import { askDownload } from "./ask-download.ts";
import type { FigureMaker } from "./exportables.ts";

/** The way from a figure to its files. */
export function DownloadAction(props: {
  readonly locale: Locale;
  readonly title: string;
  readonly figure: FigureMaker;
  readonly className?: string | undefined;
}) {
  const { locale, title, figure, className } = props;
  const name = word(locale, "download");
  return (
    <button
      type="button"
      className={className}
      title={name}
      aria-label={`${name}: ${title}`}
      onClick={() => askDownload(figure)}
    >
      <Icon name="download" />
    </button>
  );
}
