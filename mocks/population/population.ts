import { type Aid, makeAid } from "./aid.ts";
import { type Assessments, makeAssessments } from "./assessments.ts";
import { type Families, makeFamilies } from "./families.ts";
import { type FollowUps, makeFollowUps } from "./follow-ups.ts";
import { makeParticipants, type Participants } from "./participants.ts";
import { makeSchools, type Schools } from "./schools.ts";

/**
 * What happens in the simulated province. Several indicators look at the same people, proposals and seats; they read
 * them here, so that totals agree wherever two figures count the same thing.
 */
export type Population = {
  readonly participants: Participants;
  readonly assessments: Assessments;
  readonly families: Families;
  readonly aid: Aid;
  readonly followUps: FollowUps;
  readonly schools: Schools;
};

export function makePopulation(seed: string): Population {
  const participants = makeParticipants(seed);
  return {
    participants,
    assessments: makeAssessments(seed, participants),
    families: makeFamilies(seed, participants),
    aid: makeAid(seed),
    followUps: makeFollowUps(seed),
    schools: makeSchools(seed),
  };
}
