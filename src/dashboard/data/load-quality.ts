import { fileListSchema, QUALITY_LIST } from "../../contract/file-list.ts";
import { type QualityFile, qualityFileSchema, type ShownFigure } from "../../contract/quality-file.ts";
import type { Cell } from "../../domain/cell.ts";
import { toWeek, type Week } from "../../domain/week.ts";
import type { IndicatorDefinition } from "../../indicators/definition.ts";
import { checkHash, type DataSource, fetchBytes, parseBytes } from "./fetch-json.ts";
import { LoadError } from "./load-error.ts";
import { fetchAnnounced, type LoadDefinitions } from "./load-snapshot.ts";
import type { ManifestData } from "./manifest-data.ts";
import type { QualityData, ShownData } from "./quality-data.ts";

/** The base of class G, the only rounded class whose revisions are told. */
const BASE = 5;

/** What a release says of one week's returns; its hash is in a list whose own hash the manifest holds. */
export async function loadQuality(
  source: DataSource,
  manifest: ManifestData,
  week: Week,
  definitions: LoadDefinitions,
  signal?: AbortSignal,
): Promise<QualityData> {
  const listed = await fetchAnnounced(source, manifest, QUALITY_LIST, definitions, signal);
  const { files } = parseBytes(listed.file, listed.bytes, "sinergi/files", fileListSchema);
  const path = `quality/${week}.json`;
  const file = `s/${manifest.snapshotId}/${path}`;
  const announced = files.find((one) => one.path === path);
  if (announced === undefined) throw new LoadError(file, { kind: "schema", field: `files: ${path}` });
  const bytes = await fetchBytes(source, file, signal);
  await checkHash(file, bytes, announced.sha256);
  const wire = parseBytes(file, bytes, "sinergi/quality", qualityFileSchema);
  if (wire.week !== week) throw new LoadError(file, { kind: "schema", field: "week" });
  verify(file, wire, listed.catalogue);
  return toQualityData(wire, new Map(listed.catalogue.map((one) => [one.key, one])));
}

/** Fails closed, as the week's own figures do: a revision of people, or one that nobody rounded, is refused. */
function verify(file: string, wire: QualityFile, definitions: readonly IndicatorDefinition[]): void {
  const known = new Map(definitions.map((one) => [one.key, one]));
  const senders = wire.senders.map((one) => `${one.agency} ${one.region}`);
  const twice = senders.find((key, i) => senders.indexOf(key) < i);
  if (twice !== undefined) throw new LoadError(file, { kind: "rule", rule: "DUP-1", where: `senders: ${twice}` });
  for (const one of wire.revisions) {
    const definition = known.get(one.indicator);
    if (definition === undefined) throw new LoadError(file, { kind: "schema", field: `revisions = ${one.indicator}` });
    const where = [one.indicator, one.region, one.week].join(" · ");
    const { protection } = definition;
    if (protection === "P" || protection === "C") throw new LoadError(file, { kind: "rule", rule: "SDC-2", where });
    const counts = [one.before, one.after].flatMap((shown) => [
      shown.numerator,
      definition.exactDenominator === true ? 0 : (shown.denominator ?? 0),
    ]);
    if (protection === "G" && counts.some((count) => typeof count === "number" && count % BASE !== 0)) {
      throw new LoadError(file, { kind: "rule", rule: "SDC-1", where });
    }
  }
}

type Mark = ShownFigure["numerator"];

function toCell(mark: Mark, definition: IndicatorDefinition | undefined, exact: boolean): Cell {
  if (mark === "low") return { status: "low", below: definition?.protection === "S" ? 5 : 10 };
  if (typeof mark !== "number") return { status: mark };
  const rounded = { base: BASE, lo: Math.max(0, mark - BASE + 1), hi: mark + BASE - 1 } as const;
  return exact ? { status: "value", value: mark } : { status: "value", value: mark, rounded };
}

function toQualityData(wire: QualityFile, definitions: ReadonlyMap<string, IndicatorDefinition>): QualityData {
  return {
    ...wire,
    week: toWeek(wire.week),
    weeks: wire.weeks.map(toWeek),
    sources: wire.sources.map((one) => ({ ...one, asOf: toWeek(one.asOf), next: toWeek(one.next) })),
    arrivals: wire.arrivals.map((one) => ({ ...one, week: toWeek(one.week) })),
    revisions: wire.revisions.map((one) => {
      const definition = definitions.get(one.indicator);
      const exact = definition?.protection === "S";
      const shown = (figure: ShownFigure): ShownData => ({
        numerator: toCell(figure.numerator, definition, exact),
        ...(figure.denominator === undefined
          ? {}
          : { denominator: toCell(figure.denominator, definition, exact || definition?.exactDenominator === true) }),
        reported: figure.reported,
        expected: figure.expected,
      });
      return { ...one, week: toWeek(one.week), before: shown(one.before), after: shown(one.after) };
    }),
  };
}
