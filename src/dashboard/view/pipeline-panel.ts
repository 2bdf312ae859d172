import { cellText } from "../i18n/format-cell.ts";
import { pageWord } from "../i18n/words-week.ts";
import { countBar } from "./bar-view.ts";
import { definitionOf, type ViewContext } from "./context.ts";
import { emptyNote, factOf, longest, markOfCell, type PanelView } from "./panel-view.ts";
import { publishedStages } from "./stages-panel.ts";

/** Proposals by the stage reached: each bar inside the outline of the stage before; the rest has no number. */
export function pipelinePanel(context: ViewContext, indicator: string): PanelView | undefined {
  const { locale, week } = context;
  const definition = definitionOf(context, indicator);
  if (definition === undefined) return undefined;
  const stages = publishedStages(context, definition);
  const [first] = stages;
  const last = stages[stages.length - 1];
  const coverage = first?.figure.coverage ?? { reported: 0, expected: 0 };
  const told = first?.figure.numerator.status === "value" && last?.figure.numerator.status === "value";
  const most = longest(stages.map(({ figure }) => figure));
  return {
    key: "ban",
    title:
      told && first !== undefined && last !== undefined
        ? pageWord(locale, "pipelineTitle", {
            n: cellText(locale, last.figure.numerator, "text"),
            m: cellText(locale, first.figure.numerator, "text"),
          })
        : pageWord(locale, "pipelinePlain"),
    subtitle: pageWord(locale, "pipelineSub", { n: coverage.reported, all: coverage.expected }),
    rows: stages.map(({ category, breakdown, figure }, i) => {
      const before = stages[i - 1]?.figure.numerator;
      return {
        key: category.key,
        label: category.label[locale],
        bar: countBar(figure.numerator, most, {
          carried: false,
          zone: false,
          ...(before === undefined ? {} : { whole: before }),
        }),
        value: cellText(locale, figure.numerator),
        rest: "",
        ...markOfCell(figure.numerator),
        fact: factOf(week.week, indicator, figure, { breakdown }),
      };
    }),
    empty: emptyNote(locale, first?.figure),
    numbers: "inside",
    outline: "before",
  };
}
