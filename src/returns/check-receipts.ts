import { addWeeks, closesAt } from "../domain/week.ts";
import type { RECEIPT_COLUMNS } from "./columns.ts";
import { regionCell } from "./region-cell.ts";
import { RowFaults, refuseTwice, type TableContext } from "./row-faults.ts";
import { CHECK, holds, message, REPLACE, say } from "./say.ts";
import { agencyCell, isSender } from "./sender.ts";
import type { TableRow } from "./table.ts";
import { instantCell } from "./table-cells.ts";
import type { Receipt } from "./types.ts";
import { weekCell } from "./week-cell.ts";

type Column = (typeof RECEIPT_COLUMNS)[number];

/** penerimaan.csv. Receipts of later weeks are kept: what counts as arrived is decided by the clock of who publishes. */
export function checkReceipts(rows: readonly TableRow<Column>[], context: TableContext): Receipt[] {
  const read = rows.flatMap((source): { line: number; row: Receipt }[] => {
    const { line } = source;
    const cell = (column: Column) => source.cell(column);
    const faults = new RowFaults(context, line);
    const week = weekCell(cell("minggu"));
    const agency = agencyCell(cell("instansi"));
    const region = regionCell(cell("kode_wilayah"));
    const received = instantCell("diterima", cell("diterima"));
    if ("message" in week) faults.note("week", week.message);
    if ("message" in agency) faults.note("agency", agency.message);
    if ("message" in region) faults.note("region", region.message);
    if ("message" in received) faults.note("received", received.message);
    if ("message" in week || "message" in agency || "message" in region || "message" in received) return [];
    if (!isSender(agency.agency, region.region)) {
      const found = say(
        `${agency.agency} tidak mengirim laporan untuk ${region.region}`,
        `${agency.agency} sends no report for ${region.region}`,
      );
      const pair = say(
        "instansi dengan wilayahnya (dinsos 36.01, bnpt 36)",
        "an agency with its region (dinsos 36.01, bnpt 36)",
      );
      faults.note("sender", message(found, pair, REPLACE));
    }
    if (received.instant < closesAt(addWeeks(week.week, -1))) {
      const begun = say(`sesudah ${week.week} mulai`, `after ${week.week} has begun`);
      faults.note("received-early", message(holds("diterima", cell("diterima")), begun, CHECK));
    }
    if (faults.any) return [];
    const row = { week: week.week, agency: agency.agency, region: region.region, received: received.instant };
    return [{ line, row }];
  });
  const name = (row: Receipt) => `${row.week} ${row.agency} ${row.region}`;
  refuseTwice(context, read, name, name);
  return read.map(({ row }) => row);
}
