import type { Bilingual } from "../indicators/definition.ts";
import type { Finding, OptionalTable } from "../returns/types.ts";

/** 0 good · 2 input refused · 4 nothing published · 5 looks personal (wins over 2). */
export type ExitCode = 0 | 2 | 4 | 5;

/** Why nothing was published although the returns themselves are in order. */
export type NothingReason =
  | "real-figures"
  | "no-closed-week"
  | "locked"
  | "key"
  | "ledger"
  | "disk"
  /** Readers see the release, but its records could not be written; the next run completes them. */
  | "unfinished"
  | "contract"
  | "release";

export type Published = {
  readonly kind: "published";
  readonly exitCode: 0;
  readonly snapshotId: string;
  readonly previous: string | null;
  /** The pointer named this very release before: nothing has changed. */
  readonly unchanged: boolean;
  readonly firstWeek: string;
  readonly lastWeek: string;
  readonly weeks: number;
  readonly findings: readonly Finding[];
  readonly absent: readonly OptionalTable[];
  /** Files that differ from those of the publication before; the old ones are kept by hash. */
  readonly resent: readonly string[];
};

export type Refused = {
  readonly kind: "refused";
  readonly exitCode: 2 | 5;
  readonly findings: readonly Finding[];
  /** What is wrong with the call or the whole folder; undefined where the findings say it all. */
  readonly message?: Bilingual;
};

export type Nothing = {
  readonly kind: "nothing";
  readonly exitCode: 4;
  readonly reason: NothingReason;
  readonly findings: readonly Finding[];
  readonly message: Bilingual;
};

export type PublishOutcome = Published | Refused | Nothing;

/** Thrown inside the publisher where nothing can be published; the commands turn it into an outcome. */
export class NothingPublished extends Error {
  override name = "NothingPublished";
  readonly reason: NothingReason;
  readonly text: Bilingual;
  constructor(reason: NothingReason, text: Bilingual) {
    super(text.en);
    this.reason = reason;
    this.text = text;
  }
}

export function refusedCall(message: Bilingual, findings: readonly Finding[] = []): Refused {
  return { kind: "refused", exitCode: 2, findings, message };
}
