import { PROVINCE, REGIONS, type RegionCode } from "../src/domain/region.ts";
import { dueAt, type Week } from "../src/domain/week.ts";
import type { Agency } from "../src/indicators/definition.ts";
import { incidentOf } from "./incidents.ts";
import { senderCode } from "./owed.ts";
import { type Random, randomOf } from "./random.ts";

export type Sender = { readonly agency: Agency; readonly region: RegionCode };
/** When a return arrived, in milliseconds since 1970. A return that never came has no entry. */
export type Arrival = Sender & { readonly week: Week; readonly received: number };

const HOUR = 3_600_000;
/** Of 43 returns; so between 77 and 93 % are on time. */
const NOT_ON_TIME = { least: 3, most: 10 };
/** Beyond this many missing from one agency the province has no status; only planned weeks go there. */
const MOST_MISSING = 2;

/** Everybody who owes a return every week. */
export function sendersOf(expected: {
  readonly regional: readonly string[];
  readonly provincial: readonly string[];
}): Sender[] {
  return [
    ...expected.regional.flatMap((agency) => REGIONS.map((row) => ({ agency: agency as Agency, region: row.code }))),
    ...expected.provincial.map((agency) => ({ agency: agency as Agency, region: PROVINCE })),
  ];
}

/** Some senders are late more often than others; the provincial ones seldom. */
function carelessness(seed: string, sender: Sender): number {
  const usual = 0.4 + 1.6 * randomOf(seed, "lapor", sender.agency, sender.region).next();
  return sender.region === PROVINCE ? usual / 4 : usual;
}

/** A few senders, the careless more likely; each at most once. */
function draw(seed: string, senders: readonly Sender[], count: number, random: Random): Sender[] {
  return senders
    .map((sender) => ({ sender, key: -Math.log(1 - random.next()) / carelessness(seed, sender) }))
    .sort((a, b) => a.key - b.key)
    .slice(0, count)
    .map((one) => one.sender);
}

/** The returns of one week that arrive until `now`. */
export function arrivalsOf(seed: string, senders: readonly Sender[], week: Week, now: number): Arrival[] {
  const random = randomOf(seed, "penerimaan", week);
  const plan = incidentOf(week);
  const late = new Map<string, number>(Object.entries(plan?.late ?? {}));
  const missing = new Set<string>(plan?.missing ?? []);
  if (plan === undefined) {
    const count = random.int(NOT_ON_TIME.least, NOT_ON_TIME.most);
    const perAgency = new Map<Agency, number>();
    for (const { agency, region } of draw(seed, senders, count, random)) {
      const already = perAgency.get(agency) ?? 0;
      const never = region !== PROVINCE && already < MOST_MISSING && random.next() < 0.38;
      if (never) {
        perAgency.set(agency, already + 1);
        missing.add(senderCode(agency, region));
      } else late.set(senderCode(agency, region), 1 + Math.floor(70 * random.next() ** 2));
    }
  }
  return senders.flatMap((sender) => {
    const code = senderCode(sender.agency, sender.region);
    const hours = late.get(code) ?? -1 - randomOf(seed, "penerimaan", week, code).int(0, 58);
    const minutes = 5 * randomOf(seed, "menit", week, code).int(0, 11);
    const received = dueAt(week) + hours * HOUR + minutes * 60_000;
    return missing.has(code) || received > now ? [] : [{ ...sender, week, received }];
  });
}
