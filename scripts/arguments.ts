/** The port of a command line. Throws on anything that is no port. */
export function portOf(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535) throw new Error(`--port ${text}: expected a number from 0 to 65535`);
  return port;
}

/** The moment of `--now`. Throws on anything without date, time and offset. */
export function momentOf(text: string): Date {
  const moment = new Date(text);
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d.*(Z|[+-]\d\d:\d\d)$/.test(text) || Number.isNaN(moment.getTime())) {
    throw new Error(`--now ${text}: expected date, time and offset, as in 2026-11-24T09:00+07:00`);
  }
  return moment;
}
