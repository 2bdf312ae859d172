import { REGIONS, type RegionCode } from "../../src/domain/region.ts";
import type { Week } from "../../src/domain/week.ts";
import { apportion } from "../apportion.ts";
import { randomOf } from "../random.ts";
import { weekIndex } from "./calendar.ts";

/** Active participants by stage L0…L5 in one region at the end of a week. */
export type Stages = readonly number[];

export type Participants = {
  readonly stages: (region: RegionCode, week: Week) => Stages;
  readonly active: (region: RegionCode, week: Week) => number;
  /** L1…L4: those whom guidance is for. */
  readonly guided: (region: RegionCode, week: Week) => number;
};

/** At the start: Tangerang Raya 45, Serang Raya 44, Banten Selatan 30. */
const START: Readonly<Record<string, number>> = {
  "36.01": 16,
  "36.02": 14,
  "36.03": 21,
  "36.04": 18,
  "36.71": 15,
  "36.72": 11,
  "36.73": 15,
  "36.74": 9,
};
const START_STAGES = [5, 5, 10, 38, 21, 21];
/** Weeks that a participant spends in a stage on average; after the last the contact ends. */
const STAY = [10, 10, 20, 78, 45, 80];
/** Now and then somebody needs more support again. */
const BACK = [0, 0, 0, 1 / 400, 1 / 250, 1 / 300];
/** Two to three new ones a month. */
const NEW_PER_WEEK = 0.6;

type Count = Map<RegionCode, number[]>;

function start(seed: string): Count {
  return new Map(
    REGIONS.map((row) => {
      const random = randomOf(seed, "peserta", row.code);
      const weights = START_STAGES.map((weight) => weight * (0.8 + 0.4 * random.next()));
      return [row.code, apportion(START[row.code] ?? 15, weights)];
    }),
  );
}

/** Everyone moves at most one stage a week. */
function moved(before: readonly number[], random: ReturnType<typeof randomOf>): number[] {
  const after = [...before];
  before.forEach((count, stage) => {
    const up = random.successes(count, 1 / (STAY[stage] ?? 1));
    const down = random.successes(count - up, BACK[stage] ?? 0);
    after[stage] = (after[stage] ?? 0) - up - down;
    if (stage < 5) after[stage + 1] = (after[stage + 1] ?? 0) + up;
    if (stage > 0) after[stage - 1] = (after[stage - 1] ?? 0) + down;
  });
  return after;
}

function step(before: Count, seed: string, index: number): Count {
  const after: Count = new Map(
    [...before].map(([region, stages]) => [region, moved(stages, randomOf(seed, "peserta", region, index))]),
  );
  const random = randomOf(seed, "peserta baru", index);
  const places = REGIONS.flatMap((row) => Array.from({ length: START[row.code] ?? 15 }, () => row.code));
  for (let i = random.successes(3, NEW_PER_WEEK / 3); i > 0; i -= 1) {
    const stages = after.get(random.pick(places));
    if (stages !== undefined) stages[0] = (stages[0] ?? 0) + 1;
  }
  return after;
}

/** Simulates as far as it is asked. */
export function makeParticipants(seed: string): Participants {
  const weeks: Count[] = [start(seed)];
  const stages = (region: RegionCode, week: Week): Stages => {
    const index = weekIndex(week);
    for (let last = weeks.at(-1); weeks.length <= index && last !== undefined; last = weeks.at(-1)) {
      weeks.push(step(last, seed, weeks.length));
    }
    return weeks[index]?.get(region) ?? [0, 0, 0, 0, 0, 0];
  };
  const sum = (list: Stages) => list.reduce((a, b) => a + b, 0);
  return {
    stages,
    active: (region, week) => sum(stages(region, week)),
    guided: (region, week) => sum(stages(region, week).slice(1, 5)),
  };
}
