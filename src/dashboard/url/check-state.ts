import { type Choices, keyOf } from "./choices.ts";

/** Which part of the page of checks is open; absent: the check of a return. */
export type CheckState = { readonly part?: "form" | "release" };

const PARTS = { form: "formulir", release: "kode-rilis" } as const;

function read(query: URLSearchParams): CheckState {
  const part = keyOf(PARTS, query.get("bagian"));
  return part === undefined ? {} : { part };
}

function write(query: URLSearchParams, { part }: CheckState): void {
  if (part !== undefined) query.set("bagian", PARTS[part]);
}

/** What a reader opens on the page of checks. What was pasted or dropped there never enters the link. */
export const CHECK_CHOICES: Choices<CheckState> = { read, write };
