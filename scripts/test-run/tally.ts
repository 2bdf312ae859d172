/** What the JSON reporter writes, as far as it is read here. */
export type VitestReport = {
  readonly success: boolean;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
};

export type Tally = { readonly passed: number; readonly failed: number };

/**
 * Tests that passed and failed. A file that could not be loaded, a test that was skipped and an error outside any test
 * count as failures too: nothing that did not run may look green.
 */
export function tallyOf(report: VitestReport): Tally {
  let [passed, failed] = [0, 0];
  for (const file of report.testResults) {
    const good = file.assertionResults.filter((test) => test.status === "passed").length;
    const bad = file.assertionResults.length - good;
    passed += good;
    failed += bad === 0 && file.status !== "passed" ? 1 : bad;
  }
  return { passed, failed: failed === 0 && !report.success ? 1 : failed };
}

export function lineOf(tallies: readonly Tally[]): string {
  const sum = (key: keyof Tally) => tallies.reduce((total, tally) => total + tally[key], 0);
  return `${sum("passed")} passed, ${sum("failed")} failed`;
}
