import type { Recipe } from "./recipe.ts";

/** Computed by the publisher; nobody sends rows. */
export const TKL_DILINDUNGI: Recipe = { computed: true };
