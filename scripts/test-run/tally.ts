/** What the JSON reporter writes, as far as it is read here. */
export type VitestReport = {
  readonly success: boolean;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string; readonly title?: string }[];
  }[];
};

export type Tally = {
  readonly passed: number;
  readonly failed: number;
  readonly skipped?: number;
  /** Where and what failed, as far as the report names it. */
  readonly failures?: readonly string[];
};

/**
 * Tests that passed and failed. A file that could not be loaded, a test that was skipped and an error outside any test
 * count as failures too: nothing that did not run may look green. `lacking`: what some tests look at is not on this
 * machine (the samples beside the project, another system's files); what they skipped is then counted by itself.
 */
export function tallyOf(report: VitestReport, { lacking = false } = {}): Tally {
  let [passed, failed, skipped] = [0, 0, 0];
  const failures: string[] = [];
  for (const file of report.testResults) {
    const count = (...statuses: string[]) =>
      file.assertionResults.filter((test) => statuses.includes(test.status)).length;
    const good = count("passed");
    const out = lacking ? count("skipped") : 0;
    const bad = file.assertionResults.length - good - out;
    passed += good;
    skipped += out;
    failed += bad === 0 && file.status !== "passed" ? 1 : bad;
    const broken = file.assertionResults.filter((test) => test.status === "failed");
    for (const test of broken) failures.push(`${file.name}: ${test.title ?? ""}`);
  }
  return {
    passed,
    failed: failed === 0 && !report.success ? 1 : failed,
    ...(skipped === 0 ? {} : { skipped }),
    ...(failures.length === 0 ? {} : { failures }),
  };
}

/** The sums, and below them what failed: whoever sees only the end of a long run learns it too. */
export function linesOf(tallies: readonly Tally[]): string {
  const sum = (key: "passed" | "failed" | "skipped") => tallies.reduce((total, tally) => total + (tally[key] ?? 0), 0);
  const skipped = sum("skipped");
  const rest = skipped === 0 ? "" : `, ${skipped} skipped for want of what they look at`;
  const failures = tallies.flatMap((tally) => tally.failures ?? []);
  return [`${sum("passed")} passed, ${sum("failed")} failed${rest}`, ...failures.map((one) => `  ${one}`)].join("\n");
}
