import type { Choices } from "./choices.ts";

/** What an area's page shows besides the week: whose history. Absent: the service that is furthest from its target. */
export type RegionState = { readonly indicator?: string };

/** What a reader chooses on an area's page. */
export const REGION_CHOICES: Choices<RegionState> = {
  read: (query) => {
    const indicator = query.get("indikator") ?? "";
    return /^[a-z]{3}_[a-z_]{1,40}$/.test(indicator) ? { indicator } : {};
  },
  write: (query, { indicator }) => {
    if (indicator !== undefined) query.set("indikator", indicator);
  },
};
