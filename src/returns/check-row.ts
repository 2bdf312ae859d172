import type { Week } from "../domain/week.ts";
import type { Bilingual, ReturnField } from "../indicators/definition.ts";
import { sentCell } from "./breakdown-cell.ts";
import type { ReturnColumn } from "./columns.ts";
import { figureCells } from "./figure-cells.ts";
import { type NamedReturn, nameDiffers } from "./file-name.ts";
import { finding } from "./finding.ts";
import { sentIndicatorCell } from "./indicator-cell.ts";
import { regionCell, scopeFault } from "./region-cell.ts";
import { CORRECT, holds, message, say } from "./say.ts";
import { agencyCell, senderRegion } from "./sender.ts";
import type { TableRow } from "./table.ts";
import type { Finding, ReturnRow } from "./types.ts";
import { weekCell } from "./week-cell.ts";

const LONGEST_VERSION = 40;

export type RowContext = {
  readonly file: string;
  /** The running week: nothing later is accepted. */
  readonly latest: Week;
  /** What the file's name says, where it names one return. */
  readonly named: NamedReturn | undefined;
};

/** Checks one row of a return and reports all its faults; the row is returned where its address could be told. */
export function checkRow(row: TableRow<ReturnColumn>, context: RowContext, findings: Finding[]): ReturnRow | undefined {
  const { file, named } = context;
  const refuse = (rule: string, column: ReturnColumn, words: Bilingual) =>
    void findings.push({ ...finding(file, rule, [row.line], words), columns: [column] });
  const week = weekCell(row.cell("minggu"), context.latest);
  const agency = agencyCell(row.cell("instansi"));
  const indicator = sentIndicatorCell(row.cell("indikator"));
  const region = regionCell(row.cell("kode_wilayah"));
  if (!("week" in week)) refuse("week", "minggu", week.message);
  else if (named !== undefined && named.week !== week.week) {
    refuse("name-week", "minggu", nameDiffers("minggu", week.week, named.week));
  }
  if (!("agency" in agency)) refuse("agency", "instansi", agency.message);
  if (!("definition" in indicator)) refuse("indicator", "indikator", indicator.message);
  if (!("region" in region)) refuse("region", "kode_wilayah", region.message);

  const known = "definition" in indicator && "agency" in agency;
  const sent = known ? sentCell(indicator.definition, agency.agency, row.cell("pilah")) : undefined;
  if (sent !== undefined && !("sent" in sent)) refuse("sending", sent.column, sent.message);
  else if (named !== undefined && "agency" in agency && named.agency !== agency.agency) {
    refuse("name-agency", "instansi", nameDiffers("instansi", agency.agency, named.agency));
  }
  const sentRow = sent !== undefined && "sent" in sent ? sent.sent : undefined;
  if ("region" in region && sentRow !== undefined) {
    const fault = scopeFault(region.region, sentRow.sending.scope, sentRow.definition.key);
    const sender = senderRegion(sentRow.sending.agency, region.region);
    if (fault !== undefined) refuse("scope", "kode_wilayah", fault);
    else if (named !== undefined && named.agency === sentRow.sending.agency && named.region !== sender) {
      refuse("name-region", "kode_wilayah", nameDiffers("kode_wilayah", region.region, named.region));
    }
  }
  const since = sentRow?.definition.since;
  if (since !== undefined && "week" in week && week.week < since) {
    const from = say(`mulai ${since} untuk ${sentRow?.definition.key}`, `from ${since} for ${sentRow?.definition.key}`);
    refuse("since", "minggu", message(holds("minggu", week.week), from, say("Keluarkan barisnya", "Take the row out")));
  }
  const figures = figureCells((column: ReturnField) => row.cell(column), sentRow, refuse);
  const version = row.cell("versi");
  if (version.length > LONGEST_VERSION) {
    const short = say(`paling panjang ${LONGEST_VERSION} karakter`, `at most ${LONGEST_VERSION} characters`);
    refuse("version", "versi", message(holds("versi", version), short, CORRECT));
  }
  // A row with an address is compared with the others even where its file is refused: all faults in one run.
  if (sentRow === undefined || !("week" in week) || !("region" in region)) return undefined;
  return {
    file,
    line: row.line,
    week: week.week,
    agency: sentRow.sending.agency,
    indicator: sentRow.definition.key,
    region: region.region,
    breakdown: sentRow.breakdown,
    ...figures,
    ...(version === "" ? {} : { version }),
  };
}
