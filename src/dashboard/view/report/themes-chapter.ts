import { PROVINCE } from "../../../domain/region.ts";
import { regionName } from "../../../indicators/names.ts";
import type { SeriesData } from "../../data/series-data.ts";
import { capital } from "../../i18n/format.ts";
import { midSentence } from "../../i18n/names.ts";
import { reportFileWord } from "../../i18n/words-report-file.ts";
import { themeWord } from "../../i18n/words-theme.ts";
import { definitionOf, type ViewContext } from "../context.ts";
import type { Release } from "../figure/figure-base.ts";
import { tableFigure } from "../figure/table-figures.ts";
import { partsViews } from "../indicator/parts-view.ts";
import type { PanelView } from "../panel-view.ts";
import { areasPanel, figuresPanel, groupPartsTable, groupsPanel, versionsPanels } from "../theme/block-panels.ts";
import { THEME_PLANS, type ThemeBlock, type ThemePlan } from "../theme/theme-plan.ts";
import { themeView } from "../theme/theme-view.ts";
import { linesOfFigure, panelBlock } from "./panel-block.ts";
import { lettered, pictureOr, type ReportBlock, type ReportSection, section } from "./report.ts";
import { servicesBlock } from "./services-block.ts";
import { stripBlock } from "./strip-block.ts";
import { figureOfBlock } from "./theme-figures.ts";

type Given = {
  readonly context: ViewContext;
  readonly release: Release;
  readonly series: ReadonlyMap<string, SeriesData>;
  readonly plan: ThemePlan;
};

function partsBlock(given: Given, indicator: string, dimension: string): ReportBlock[] {
  const { context } = given;
  const definition = definitionOf(context, indicator);
  const panel = definition && partsViews(context, definition).find((one) => one.key === dimension);
  if (definition === undefined || panel === undefined) return [];
  const title = `${definition.name[context.locale]}: ${midSentence(panel.title)}`;
  return [panelBlock(context, given.release, { ...panel, title }, [indicator])];
}

function groupPartsBlock({ context, release }: Given, indicator: string, dimension: string): ReportBlock[] {
  const table = groupPartsTable(context, indicator, dimension);
  if (table === undefined || table.columns.length < 3) return [];
  const unit = themeWord(context.locale, "groupPartsUnit");
  const given = { name: `${indicator}-kelompok`, title: table.caption, unit, indicators: [indicator], table };
  return [{ kind: "table", table, lines: linesOfFigure(context, tableFigure(context, release, given)) }];
}

/** A table for each version of the instrument; its caption says which, where there are several. */
function versionsBlocks({ context, release, series }: Given, indicator: string): ReportBlock[] {
  const panels = versionsPanels(context, indicator, series.get(indicator));
  return panels.map((panel) => {
    const fill = { title: panel.title, version: midSentence(panel.subtitle) };
    const title = panels.length === 1 ? panel.title : reportFileWord(context.locale, "versionOf", fill);
    return panelBlock(context, release, { ...panel, title }, [indicator]);
  });
}

/** One block of the theme's page as it stands on paper: pictures where the page draws a history, tables of all else. */
function blockOf(given: Given, block: ThemeBlock): ReportBlock[] {
  const { context, release, series, plan } = given;
  const { locale } = context;
  const of = (panel: PanelView | undefined, indicator: string) =>
    panel === undefined ? [] : [panelBlock(context, release, panel, [indicator])];
  switch (block.kind) {
    case "history":
    case "places": {
      const figure = figureOfBlock(context, release, series, block);
      const picture = figure === undefined ? [] : [pictureOr(figure)];
      return block.kind === "history" ? picture : [...picture, ...servicesBlock(context, release, plan.theme)];
    }
    case "parts":
      return partsBlock(given, block.indicator, block.dimension);
    case "groupParts":
      return groupPartsBlock(given, block.indicator, block.dimension);
    case "groups":
      return of(groupsPanel(context, block.indicator), block.indicator);
    case "areas":
      return of(areasPanel(context, block.indicator), block.indicator);
    case "versions":
      return versionsBlocks(given, block.indicator);
    case "figures": {
      // The page's unit tells how to read its bars.
      const panel = figuresPanel(context, block.title, block.indicators);
      return [panelBlock(context, release, { ...panel, subtitle: regionName(locale, PROVINCE) }, block.indicators)];
    }
    case "caution":
      return [{ kind: "text", tone: "aside", text: themeWord(locale, block.text) }];
    case "population":
    case "items":
      return [];
  }
}

/** Two populations are kept apart: each has a section of its own, headed by whom it counts. */
function sectionsOf(given: Given): { readonly blocks: ReportBlock[]; readonly parts: ReportSection[] } {
  const blocks: ReportBlock[] = [];
  const parts: { heading: string; blocks: ReportBlock[]; parts: [] }[] = [];
  for (const block of given.plan.rows.flat()) {
    const here = parts.at(-1)?.blocks ?? blocks;
    if (block.kind !== "population") here.push(...blockOf(given, block));
    else {
      const [heading = "", ...rest] = themeWord(given.context.locale, block.text).split(". ");
      parts.push({ heading, blocks: [{ kind: "text", tone: "aside", text: rest.join(". ") }], parts: [] });
    }
  }
  return { blocks, parts };
}

function themeSection(given: Given): ReportSection {
  const { context, release, plan } = given;
  const { name, title, strip, statusWord } = themeView(context, plan);
  const finding = title === name ? [] : [`${capital(title)}.`];
  const lead = [...finding, reportFileWord(context.locale, "themeStatus", { status: statusWord })].join(" ");
  const { blocks, parts } = sectionsOf(given);
  return section(
    name,
    [{ kind: "text", tone: "lead", text: lead }, stripBlock(context, release, name, strip), ...blocks],
    parts,
  );
}

/** III: what happened in each of the four themes. */
export function themesChapter(
  context: ViewContext,
  release: Release,
  series: ReadonlyMap<string, SeriesData>,
): ReportSection {
  const themes = THEME_PLANS.map((plan) => themeSection({ context, release, series, plan }));
  return section(reportFileWord(context.locale, "themes"), [], lettered(themes));
}
