import type { Place } from "./place.ts";

/** What a publishing process is to do. */
export type PublisherTask = Place & {
  readonly seed: string;
  /** Whether it goes back to the release before, now and then. */
  readonly rollbacks: boolean;
  /** Ready once it has tried to publish: a process is slow at first, and would be killed before it writes. */
  readonly warm: boolean;
  /** Whether nobody else publishes here: then the pointer moves by its own doing alone. */
  readonly alone: boolean;
  /** Bytes that it may write before its disk counts as full, where no real disk can be filled. */
  readonly room?: number;
  /** Once it is ready: the change to the disk at which it kills itself. */
  readonly diesAt?: number;
};

/** A line of a publishing process. `moved`: it says that nothing was published, and yet the pointer has moved. */
export type Told =
  | { readonly kind: "ready" }
  /** The first file of a release is written: what can be torn is being done now. */
  | { readonly kind: "writing" }
  | { readonly kind: "published" | "rolledBack"; readonly snapshotId: string }
  | { readonly kind: "nothing"; readonly reason: string; readonly message: string; readonly moved: boolean };

/** What a reading process saw until it was asked to stop. */
export type Seen = {
  /** Pointer, manifest and every file, all of one snapshot. */
  readonly whole: number;
  /** The pointer alone, between two whole reads. */
  readonly pointers: number;
  readonly mixed: readonly string[];
  readonly unreadable: readonly string[];
  readonly snapshots: readonly string[];
};
