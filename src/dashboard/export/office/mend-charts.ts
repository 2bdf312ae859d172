import { inOrder } from "../../../returns/office/xml.ts";

const LINE_CHART = ["c:grouping", "c:varyColors", "c:ser", "c:dLbls", "c:dropLines", "c:marker", "c:smooth", "c:axId"];
const SERIES =
  "c:idx c:order c:tx c:spPr c:invertIfNegative c:pictureOptions c:marker c:dPt c:dLbls c:trendline c:errBars c:cat c:val c:smooth".split(
    " ",
  );

const CATEGORY_AXIS =
  "c:axId c:scaling c:delete c:axPos c:majorGridlines c:minorGridlines c:title c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx c:crosses c:crossesAt c:auto c:lblAlgn c:lblOffset c:tickLblSkip c:tickMarkSkip c:noMultiLvlLbl".split(
    " ",
  );

/**
 * A chart as PowerPoint wants it: pptxgenjs names a third axis that does not exist, leaves out or misplaces what a line
 * chart needs, and writes a missing value as an empty one.
 */
export function mendChart(xml: string): string {
  const axes = new Set(
    [...xml.matchAll(/<c:(?:cat|val|ser|date)Ax>\s*<c:axId val="(\d+)"\/>/g)].map((match) => match[1]),
  );
  const lines = (text: string) => {
    const grouped = text.includes("<c:grouping")
      ? text
      : text.replace("<c:lineChart>", '$&<c:grouping val="standard"/>');
    return inOrder(grouped.replaceAll(/<c:invertIfNegative val="\d"\/>/g, ""), "c:lineChart", LINE_CHART);
  };
  const ordered = inOrder(
    xml
      .replaceAll(/<c:axId val="(\d+)"\/>/g, (axis, id: string) => (axes.has(id) ? axis : ""))
      .replaceAll(/<c:pt idx="\d+">\s*<c:v>\s*<\/c:v>\s*<\/c:pt>/g, "")
      .replaceAll(/<c:lineChart>[\s\S]*?<\/c:lineChart>/g, lines),
    "c:ser",
    SERIES,
  );
  return inOrder(ordered, "c:catAx", CATEGORY_AXIS);
}
