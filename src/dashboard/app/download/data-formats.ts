import { downloadWord } from "../../i18n/words-download.ts";
import type { Files, Format, Job, Order, Preview } from "./order.ts";
import { refusing } from "./refusal.ts";
import { seriesNeeds } from "./week-formats.ts";

const all = ({ context }: Order) => context.indicators.map(({ key }) => key);

async function outline(order: Order, { series }: Files): Promise<Preview> {
  const { context, manifest, range } = order;
  const { locale } = context;
  const weeks = manifest.weeks.filter(({ week }) => week >= range.from && week <= range.to).length;
  const names = context.indicators.filter(({ key }) => series.has(key)).map(({ name }) => ({ text: name[locale] }));
  const summary = downloadWord(locale, "indicatorsOf", { n: names.length, weeks });
  return { kind: "outline", summary, numbered: false, entries: names };
}

async function made(
  format: "xlsx" | "zip",
  { context, stamp, range }: Order,
  { series }: Files,
  { signal, progress }: Job,
) {
  const [{ NothingInRange }, { TooManyTexts }, { rangeFile }] = await Promise.all([
    import("../../export/data/range.ts"),
    import("../../export/xlsx/too-many-texts.ts"),
    import("../../export/data/range-file.ts"),
  ]);
  const asked = { ...range, series, definitions: context.indicators, stamp, onProgress: progress, signal };
  const writing = rangeFile(asked, format);
  const file = await refusing(writing, [
    { error: NothingInRange, word: "reasonNothing" },
    { error: TooManyTexts, word: "reasonTooMuch" },
  ]);
  return { kind: "file", file } as const;
}

/** Every format of the published figures of some weeks. */
export const DATA_FORMATS: readonly Format[] = [
  {
    key: "xlsx",
    what: "data",
    name: "xlsx",
    hint: "dataXlsxHint",
    act: "download",
    extension: "xlsx",
    early: false,
    needs: (order) => seriesNeeds(order, all(order)),
    preview: outline,
    make: (...given) => made("xlsx", ...given),
  },
  {
    key: "zip",
    what: "data",
    name: "zip",
    hint: "zipHint",
    act: "download",
    extension: "zip",
    early: false,
    needs: (order) => seriesNeeds(order, all(order)),
    preview: outline,
    make: (...given) => made("zip", ...given),
  },
];
