import * as z from "zod/mini";
import { cellSchema, coverageSchema, figureSchema, measureSchema, rateSchema } from "./cell-schema.ts";
import { contextFileSchema } from "./context-file.ts";
import { INDEX_EXAMPLE, MANIFEST_EXAMPLE, POINTER_EXAMPLE, SERIES_EXAMPLE, WEEK_EXAMPLE } from "./examples.ts";
import { CONTEXT_EXAMPLE, FILE_LIST_EXAMPLE, QUALITY_EXAMPLE } from "./examples-quality.ts";
import { fileListSchema } from "./file-list.ts";
import { manifestSchema, pointerSchema } from "./manifest.ts";
import { qualityFileSchema } from "./quality-file.ts";
import { seriesFileSchema } from "./series-file.ts";
import { indexSchema } from "./snapshot-index.ts";
import { weekFileSchema } from "./week-file.ts";

/** Schemas that stand under their own name in the document; what uses them refers to them. */
const NAMED = {
  Cell: cellSchema,
  Rate: rateSchema,
  Measure: measureSchema,
  Coverage: coverageSchema,
  Figure: figureSchema,
  Pointer: pointerSchema,
  Manifest: manifestSchema,
  WeekFile: weekFileSchema,
  SeriesFile: seriesFileSchema,
  QualityFile: qualityFileSchema,
  FileList: fileListSchema,
  ContextFile: contextFileSchema,
  SnapshotIndex: indexSchema,
} as const;

type Parameter = "snapshotId" | "week" | "indicator";

const PARAMETERS: Readonly<Record<Parameter, { readonly pattern: string; readonly example: string }>> = {
  snapshotId: { pattern: "^[0-9a-f]{64}$", example: POINTER_EXAMPLE.snapshotId },
  week: { pattern: "^\\d{4}-W\\d{2}$", example: WEEK_EXAMPLE.week },
  indicator: { pattern: "^[a-z0-9_]+$", example: SERIES_EXAMPLE.indicator },
};

type Endpoint = {
  readonly path: string;
  readonly summary: string;
  readonly schema: keyof typeof NAMED;
  readonly parameters: readonly Parameter[];
  readonly example: unknown;
};

const ENDPOINTS: readonly Endpoint[] = [
  {
    path: "/api/v1/pointer.json",
    summary: "The release that readers see; the one file whose content changes. Ask for it first.",
    schema: "Pointer",
    parameters: [],
    example: POINTER_EXAMPLE,
  },
  {
    path: "/api/v1/s/{snapshotId}/manifest.json",
    summary: "What a release holds. Its SHA-256 is the release's id; every other file is checked by its SHA-256 here.",
    schema: "Manifest",
    parameters: ["snapshotId"],
    example: MANIFEST_EXAMPLE,
  },
  {
    path: "/api/v1/s/{snapshotId}/week/{week}.json",
    summary: "Everything that the page of one week shows.",
    schema: "WeekFile",
    parameters: ["snapshotId", "week"],
    example: WEEK_EXAMPLE,
  },
  {
    path: "/api/v1/s/{snapshotId}/series/{indicator}.json",
    summary: "The history of one indicator, in columns: every column is as long as the list of weeks.",
    schema: "SeriesFile",
    parameters: ["snapshotId", "indicator"],
    example: SERIES_EXAMPLE,
  },
  {
    path: "/api/v1/s/{snapshotId}/quality/{week}.json",
    summary: "How complete and timely a week's returns are, what is to be settled, and what was revised.",
    schema: "QualityFile",
    parameters: ["snapshotId", "week"],
    example: QUALITY_EXAMPLE,
  },
  {
    path: "/api/v1/s/{snapshotId}/quality/files.json",
    summary: "The files on data quality with their SHA-256; the manifest holds the SHA-256 of this list.",
    schema: "FileList",
    parameters: ["snapshotId"],
    example: FILE_LIST_EXAMPLE,
  },
  {
    path: "/api/v1/s/{snapshotId}/context.json",
    summary: "Public facts about every area, with their sources. Never results of a programme.",
    schema: "ContextFile",
    parameters: ["snapshotId"],
    example: CONTEXT_EXAMPLE,
  },
  {
    path: "/api/v1/index.json",
    summary:
      "Every release with the cells that it revised, newest first, so that a printed release code can be checked.",
    schema: "SnapshotIndex",
    parameters: [],
    example: INDEX_EXAMPLE,
  },
];

/** The OpenAPI 3.1 document of the API, made from the schemas that the page and the publisher themselves use. */
export function openApiDocument(): Record<string, unknown> {
  return {
    openapi: "3.1.0",
    info: {
      title: "Sinergi JSON API",
      version: "1",
      summary: "Published figures of one province, week by week.",
      description:
        "Static files are enough. A reader takes the pointer, then every file of that one release, checks SHA-256, " +
        "and ignores fields that it does not know. Answers carry `Content-Type: application/json`, a `Date` and " +
        "`Cache-Control: no-store`; a file that is not there is a 404 in JSON; without a session every file is a 401.",
      license: { name: "EUPL-1.2", identifier: "EUPL-1.2" },
    },
    paths: Object.fromEntries(ENDPOINTS.map((endpoint) => [endpoint.path, { get: operation(endpoint) }])),
    components: { schemas: namedSchemas(), responses: RESPONSES },
  };
}

function operation({ path, summary, schema, parameters, example }: Endpoint): Record<string, unknown> {
  const refer = (name: string) => ({ $ref: `#/components/responses/${name}` });
  return {
    operationId: `get${schema}`,
    summary,
    ...(parameters.length === 0 ? {} : { parameters: parameters.map(parameter) }),
    responses: {
      "200": {
        description: path.slice(path.lastIndexOf("/") + 1),
        content: { "application/json": { schema: { $ref: `#/components/schemas/${schema}` }, example } },
      },
      "401": refer("NoSession"),
      "403": refer("NotAllowed"),
      "404": refer("NotThere"),
      "503": refer("Unavailable"),
    },
  };
}

function parameter(name: Parameter): Record<string, unknown> {
  const { pattern, example } = PARAMETERS[name];
  return { name, in: "path", required: true, schema: { type: "string", pattern }, example };
}

function problem(description: string): Record<string, unknown> {
  const schema = { type: "object", properties: { error: { type: "string" } } };
  return { description, content: { "application/json": { schema } } };
}

const RESPONSES = {
  NoSession: problem("No session: the page removes every figure and shows the lock screen."),
  NotAllowed: problem("This file is not for this reader; the others stay."),
  NotThere: problem("No such file. Never a page of HTML."),
  Unavailable: problem("Try again later; Retry-After is obeyed."),
};

function namedSchemas(): Record<string, unknown> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(NAMED)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, { uri: (id) => `#/components/schemas/${id}`, io: "input" });
  return Object.fromEntries(
    Object.entries(schemas).map(([id, schema]) => {
      const { $id: _, $schema: __, ...rest } = schema;
      return [id, rest];
    }),
  );
}
