/** A request on its way. `stop` gives it up; its answer then rejects. */
export type Request = { readonly answer: Promise<Response>; readonly stop: () => void };

/** Begins the request of a file of the API, as every one of them is made: signed in, fresh, for JSON. */
export function begin(address: URL): Request {
  const control = new AbortController();
  const answer = fetch(address, {
    credentials: "same-origin",
    cache: "no-store",
    headers: { Accept: "application/json" },
    signal: control.signal,
  });
  return { answer, stop: () => control.abort() };
}

/** What was asked for before the application stood, by address; each answer serves the one who asks for it first. */
const early = new Map<string, Request>();
/** Whether the application asks by itself: then nobody goes ahead of it any more. */
let overtaken = false;

/** The request of that file that is already on its way, once. */
export function takeEarly(address: URL): Request | undefined {
  const request = early.get(address.href);
  early.delete(address.href);
  overtaken ||= request === undefined;
  return request;
}

/** Asks ahead of the application, and hands over the JSON of the answer for finding out what to ask for next. */
async function peek(address: URL): Promise<unknown> {
  if (overtaken) return undefined;
  const request = begin(address);
  early.set(address.href, request);
  const answer = await request.answer;
  // The one who takes the answer reads its bytes; this is a copy of them.
  return answer.ok ? answer.clone().json() : undefined;
}

/**
 * Follows pointer and manifest to the week of the link, or to the newest, while the application itself is still on its
 * way. Nothing is believed here: the application takes the answers as if it had asked itself, and checks every one.
 */
export async function askForWeek(base: string, asked: string | undefined): Promise<void> {
  const pointer = (await peek(new URL("pointer.json", base))) as { readonly snapshotId?: unknown } | undefined;
  if (typeof pointer?.snapshotId !== "string") return;
  const release = new URL(`s/${pointer.snapshotId}/`, base);
  const manifest = (await peek(new URL("manifest.json", release))) as
    | { readonly weeks?: readonly { readonly week?: unknown }[] }
    | undefined;
  const weeks = (manifest?.weeks ?? []).map((summary) => summary.week);
  const week = asked ?? weeks[weeks.length - 1];
  if (typeof week === "string" && weeks.includes(week)) await peek(new URL(`week/${week}.json`, release));
}
