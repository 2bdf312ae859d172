import type { ChartPoint, ChartSeries, ChartSpec, SeriesLook } from "./chart-spec.ts";
import { COLOURS, LOOKS } from "./slide-style.ts";

/** Writers and readers of formulas quote what is no plain name. */
const quoted = (sheet: string) => (/^[A-Za-z_]\w*$/.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`);
const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const fill = (colour: string) => `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;

/** A bar in the one colour that asks for attention. */
function attention({ points }: ChartSeries): string {
  return points
    .map((point, i) =>
      point?.attention === true
        ? `<c:dPt><c:idx val="${i}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${fill(COLOURS.attention)}</c:spPr></c:dPt>`
        : "",
    )
    .join("");
}

/** The label of one point: its number in a format of its own, in one line. */
function label({ label: format }: ChartPoint, i: number, place: "r" | "outEnd", letters: string): string {
  return (
    `<c:dLbl><c:idx val="${i}"/><c:numFmt formatCode="${escaped(format ?? "")}" sourceLinked="0"/><c:spPr/>${letters}` +
    `<c:dLblPos val="${place}"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/>` +
    `<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbl>`
  );
}

/** The outline of a bar, or the line between points. */
function outlined(body: string, look: (typeof LOOKS)[SeriesLook], kind: ChartSpec["kind"]): string {
  if (kind === "line") {
    if (look.line === false) return body.replace(/<a:ln [\s\S]*<\/a:ln>/, "<a:ln><a:noFill/></a:ln>");
    return body.replace('<a:prstDash val="solid"/>', `<a:prstDash val="${look.dash ?? "solid"}"/>`);
  }
  if (look.within === undefined) return body;
  const line = `<a:ln w="12700">${fill(look.colour)}</a:ln>`;
  return body.replace(/<a:solidFill>[\s\S]*?<\/a:solidFill>/, `${fill(look.within)}${line}`);
}

/** What a series looks like where the writer makes all of a chart alike. */
function styled(xml: string, series: ChartSeries, kind: ChartSpec["kind"]): string {
  const look = LOOKS[series.look];
  const letters = (/<c:txPr>[\s\S]*?<\/c:txPr>/.exec(xml)?.[0] ?? "").replace("<a:bodyPr/>", '<a:bodyPr wrap="none"/>');
  const place = kind === "line" ? "r" : "outEnd";
  const labels = series.points.map((point, i) => (point?.label === undefined ? "" : label(point, i, place, letters)));
  const [body = "", ...rest] = xml.split("</c:spPr>");
  return [outlined(body, look, kind), ...rest]
    .join("</c:spPr>")
    .replace('<c:symbol val="circle"/>', `<c:symbol val="${look.marker === true ? "circle" : "none"}"/>`)
    .replace(/(<c:marker>[\s\S]*?<a:srgbClr val=")\w+/, (found, before: string) =>
      look.within === undefined ? found : `${before}${look.within}`,
    )
    .replace("<c:dLbls>", `${kind === "bars" ? attention(series) : ""}<c:dLbls>${labels.join("")}`);
}

/** A mended chart with the looks and labels of its series, drawing the sheet of its own workbook. */
export function styleChart(xml: string, { series, kind }: ChartSpec, sheet: string): string {
  let at = 0;
  return xml.replaceAll("Sheet1!", `${escaped(quoted(sheet))}!`).replaceAll(/<c:ser>[\s\S]*?<\/c:ser>/g, (one) => {
    const own = series[at];
    at += 1;
    return own === undefined ? one : styled(one, own, kind);
  });
}
