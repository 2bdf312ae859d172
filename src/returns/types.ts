import type { RegionCode } from "../domain/region.ts";
import type { Week } from "../domain/week.ts";
import type { Agency, Bilingual, Breakdown } from "../indicators/definition.ts";

/** A file of a returns folder: its path relative to the folder ("laporan/2026-W47_dinsos_36.01.csv") and its bytes. */
export type SourceFile = { readonly path: string; readonly bytes: Uint8Array };

/** One accepted row of a return. A blank number is absent: absent is not zero. */
export type ReturnRow = {
  readonly file: string;
  readonly line: number;
  readonly week: Week;
  readonly agency: Agency;
  readonly indicator: string;
  readonly region: RegionCode;
  /** In the order of the definition's dimensions; "" for the total. */
  readonly breakdown: Breakdown;
  readonly numerator?: number;
  readonly denominator?: number;
  readonly value?: number;
  readonly deviation?: number;
  readonly n?: number;
  readonly version?: string;
};

/** When one return arrived; `received` in milliseconds since 1970. */
export type Receipt = {
  readonly week: Week;
  readonly agency: Agency;
  readonly region: RegionCode;
  readonly received: number;
};

/** "dinsos:36.01", "bnpt": one sender code with its region where the agency is regional. */
export type SenderCode = string;

export type MeetingItem = {
  readonly id: string;
  readonly week: Week;
  readonly kind: "tindakan" | "keputusan";
  readonly indicator: string;
  readonly region: RegionCode;
  readonly owner: SenderCode;
  readonly text: string;
  /** A day, "2026-10-23". */
  readonly due: string;
  readonly state: "berjalan" | "selesai" | "batal";
  readonly closed?: string;
};

export type Note = {
  readonly week: Week;
  readonly indicator: string;
  readonly region: RegionCode;
  readonly text: string;
  readonly author: SenderCode;
};
export type PrintedEvent = Omit<Note, "author">;
export type TargetRow = {
  readonly indicator: string;
  readonly breakdown: Breakdown;
  readonly year: number;
  readonly value: number;
  readonly basis: string;
};

/**
 * refused: the folder cannot be published (exit 2) · personal: looks personal (exit 5, wins) ·
 * confirm: needs a reason to be published · warning: said, and published.
 */
export type Severity = "refused" | "personal" | "confirm" | "warning";

/** One thing wrong, where, and what to do. `message` never echoes content that looks personal. */
export type Finding = {
  readonly severity: Severity;
  /** Stable name of the rule, for tests and for the receipt. */
  readonly rule: string;
  readonly file: string;
  /** Lines of a CSV, 1 = header; empty where the whole file is meant. */
  readonly lines: readonly number[];
  /** The columns that are meant in those lines, where the rule knows them. */
  readonly columns?: readonly string[];
  /** Cells of a spreadsheet ("F2", "D2:D3"). */
  readonly cells?: readonly string[];
  /** Found · expected · what to do, in both languages. */
  readonly message: Bilingual;
};

/** The tables beside laporan/ that a folder may lack. */
export type OptionalTable = "penerimaan.csv" | "butir.csv" | "catatan.csv" | "peristiwa.csv" | "target.csv";

/** Everything that a folder holds, checked. Rows of files with a refusal or personal finding are not in `rows`. */
export type CheckedFolder = {
  readonly rows: readonly ReturnRow[];
  readonly receipts: readonly Receipt[];
  readonly items: readonly MeetingItem[];
  readonly notes: readonly Note[];
  readonly events: readonly PrintedEvent[];
  readonly targets: readonly TargetRow[];
  readonly absent: readonly OptionalTable[];
  readonly findings: readonly Finding[];
  /** Agency, week and region of each laporan file that could be told, also of refused ones. */
  readonly returnsSeen: readonly {
    readonly file: string;
    readonly week: Week;
    readonly agency: Agency;
    readonly region: RegionCode;
  }[];
  /** What was left out on request: returns as far as their names tell, and tables. */
  readonly leftOut: {
    readonly returns: readonly { readonly week: Week; readonly agency: Agency; readonly region: RegionCode }[];
    readonly tables: readonly OptionalTable[];
  };
};
