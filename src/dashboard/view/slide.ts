import type { Status } from "../../domain/cell.ts";
import type { Week } from "../../domain/week.ts";
import type { Locale } from "../i18n/locale.ts";
import type { BarView } from "./bar-view.ts";
import type { DeltaView } from "./delta-view.ts";
import type { Mark } from "./figure-words.ts";
import type { PanelRow } from "./panel-view.ts";
import type { ReportCell } from "./reports-view.ts";
import type { TableView } from "./table-view.ts";
import type { AreaView } from "./where-view.ts";

/** A piece of a line; the figure of a fact is strong. */
export type Run = { readonly text: string; readonly strong?: true };

/** The points of the agenda: every slide but the first two belongs to one. */
export type AgendaPart = "indicators" | "themes" | "where" | "actions" | "decisions" | "extra";

/** A meeting item on a slide. */
export type SlideItem = {
  readonly key: string;
  readonly id?: string;
  readonly owner: string;
  readonly text: string;
  /** "B0315 · sejak minggu ke-43". */
  readonly origin?: string;
  /** "lewat 31 hari", or "" where it is not late. */
  readonly late: string;
  readonly due: string;
};

/** One line of the indicators slide. */
export type SlideIndicator = {
  readonly key: string;
  readonly name: string;
  readonly status: Status;
  readonly statusWord: string;
  readonly value: string;
  readonly mark?: Mark;
  readonly bar: BarView;
  readonly goal: string;
  readonly delta: DeltaView;
  readonly asOf?: string;
};

/** A point of the line of thirteen weeks; without a value a gap. `partial`: some areas are missing, joined to nothing. */
export type SlidePoint = {
  readonly week: Week;
  readonly value?: number;
  readonly partial?: true;
  /** What stands in place of a number; nothing where a share may not be printed. */
  readonly gap?: Mark;
  readonly text: string;
  /** " (7 dari 8 wilayah)" of a week with missing areas. */
  readonly of: string;
};

/** What a slide draws; one kind of body, one component. */
export type SlideBody =
  | {
      readonly kind: "title";
      readonly kicker: string;
      readonly detail: string;
      /** Stale data, or missing reports: said before anything else. */
      readonly warning?: string;
      readonly tally: readonly {
        readonly status: Status;
        readonly n: number;
        readonly text: string;
      }[];
    }
  | {
      readonly kind: "agenda";
      readonly points: readonly { readonly text: string; readonly slides: string }[];
      readonly head: string;
      readonly onTime: { readonly value: string; readonly rest: string };
      readonly rows: readonly { readonly key: string; readonly cells: readonly ReportCell["state"][] }[];
      readonly provincial: readonly ReportCell["state"][];
      readonly provincialWord: string;
      readonly legend: readonly { readonly state: ReportCell["state"]; readonly text: string }[];
      readonly note: string;
    }
  | {
      readonly kind: "indicators";
      readonly rows: readonly SlideIndicator[];
      readonly legend: readonly { readonly status: Status; readonly text: string }[];
      readonly note: string;
    }
  | {
      readonly kind: "bars";
      readonly rows: readonly (PanelRow & { readonly attention: boolean })[];
      readonly goal?: string;
      /** Said under bars of levels: what the dashed end is, and when they are next counted. */
      readonly zone?: string;
      readonly next?: string;
      /** Said where there is no bar: nothing is blank. */
      readonly empty?: string;
    }
  | {
      readonly kind: "map";
      readonly unit: string;
      readonly areas: readonly (AreaView & { readonly status: Status; readonly pair: string })[];
      /** The first few of the list beside the map. */
      readonly listed: readonly string[];
      /** At most three, light to dark. */
      readonly classes: readonly string[];
      readonly marks: readonly { readonly mark: Mark; readonly text: string }[];
      readonly speech: string;
    }
  | {
      readonly kind: "line";
      readonly points: readonly SlidePoint[];
      readonly axis: { readonly most: number; readonly ticks: readonly number[] };
      readonly goal?: { readonly value: number; readonly text: string };
      /** What the first week is called under the axis; the others are their number. */
      readonly first: string;
      /** Points with their value in words: the newest, and the furthest. */
      readonly named: readonly number[];
      readonly facts: readonly { readonly name: string; readonly text: string }[];
      readonly speech: string;
    }
  | { readonly kind: "actions"; readonly items: readonly SlideItem[]; readonly more: string }
  | {
      readonly kind: "decisions";
      /** The number of the first item: a list that goes on counts on. */
      readonly from: number;
      readonly items: readonly SlideItem[];
      readonly more: string;
      readonly head: string;
      readonly next: readonly string[];
    };

/** What stands below the body: one or two facts, or the analyst's note. */
export type SlideFoot =
  | { readonly kind: "facts"; readonly facts: readonly (readonly Run[])[] }
  | { readonly kind: "note"; readonly label: string; readonly text: string; readonly author: string };

/** What the speaker sees and the room does not. */
export type SpeakerNotes = {
  readonly say: string;
  readonly definition?: string;
  readonly questions: readonly { readonly ask: string; readonly answer: string }[];
  readonly note?: string;
  readonly source: string;
};

/** One slide: everything that it says, in the reader's language, before it has pixels. */
export type Slide = {
  /** As a link writes it: "3", "5b", "i-ban_pantau". */
  readonly key: string;
  /** Its short name in lists of slides. */
  readonly name: string;
  readonly part?: AgendaPart;
  /** A conclusion; two lines at most. */
  readonly title: string;
  readonly subtitle?: string;
  readonly body: SlideBody;
  readonly foot?: SlideFoot;
  /** The same as a table, for who asks for it. */
  readonly table: TableView;
  readonly notes: SpeakerNotes;
};

/** A deck: its slides, and the strip that stands on each of them. */
export type Deck = {
  readonly locale: Locale;
  readonly week: Week;
  readonly slides: readonly Slide[];
  readonly strip: DeckStrip;
};
export type DeckStrip = {
  readonly agencies: string;
  readonly week: string;
  readonly release: string;
  readonly simulated: string;
  readonly classification: string;
};
