import { useCallback, useEffect, useRef, useState } from "react";
import type { Job, Product } from "./order.ts";

export type JobState =
  | { readonly kind: "idle"; readonly stopped: boolean }
  | { readonly kind: "working"; readonly done: number; readonly all: number }
  | { readonly kind: "made"; readonly product: Product }
  | { readonly kind: "failed"; readonly error: unknown };

export type Run = (job: Job) => Promise<Product>;

const IDLE: JobState = { kind: "idle", stopped: false };

/**
 * Makes one thing at a time, once: what was made is kept until another is asked for. Another `run` (the same function
 * means the same thing) or an unmount ends what is going on; of what was stopped nothing comes out.
 */
export function useJob(run: Run | undefined): {
  readonly state: JobState;
  /** Resolves with what was made, or undefined where it failed or was stopped. */
  readonly start: () => Promise<Product | undefined>;
  readonly stop: () => void;
} {
  const [kept, setKept] = useState<{ readonly run: Run | undefined; readonly state: JobState }>({ run, state: IDLE });
  const going = useRef<{ readonly control: AbortController; readonly result: Promise<Product | undefined> }>(undefined);
  const state = kept.run === run ? kept.state : IDLE;

  const end = useCallback(() => {
    going.current?.control.abort();
    going.current = undefined;
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another thing to make ends the one before
  useEffect(() => end, [run, end]);

  const start = useCallback((): Promise<Product | undefined> => {
    if (run === undefined) return Promise.resolve(undefined);
    if (state.kind === "made") return Promise.resolve(state.product);
    if (going.current !== undefined) return going.current.result;
    const control = new AbortController();
    const { signal } = control;
    const say = (next: JobState) => {
      if (!signal.aborted) setKept({ run, state: next });
    };
    say({ kind: "working", done: 0, all: 0 });
    const making = Promise.resolve()
      .then(() => run({ signal, progress: (done, all) => say({ kind: "working", done, all }) }))
      .then(
        (product) => {
          if (signal.aborted) return undefined;
          going.current = undefined;
          say({ kind: "made", product });
          return product;
        },
        (error: unknown) => {
          if (signal.aborted) return undefined;
          going.current = undefined;
          say({ kind: "failed", error });
          return undefined;
        },
      );
    // A writer that does not look at its signal is not waited for.
    const stopped = new Promise<undefined>((done) => signal.addEventListener("abort", () => done(undefined)));
    const result = Promise.race([making, stopped]);
    going.current = { control, result };
    return result;
  }, [run, state]);

  const stop = useCallback(() => {
    if (going.current === undefined) return;
    end();
    setKept({ run, state: { kind: "idle", stopped: true } });
  }, [run, end]);
  return { state, start, stop };
}
