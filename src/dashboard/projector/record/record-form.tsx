import { type FormEvent, useId, useState } from "react";
import { PROVINCE, REGIONS } from "../../../domain/region.ts";
import { AGENCIES } from "../../../indicators/agencies.ts";
import { ownerName, regionName } from "../../../indicators/names.ts";
import { INDICATORS } from "../../../indicators/registry.ts";
import { THEMES } from "../../../indicators/themes.ts";
import { LONGEST_ITEM } from "../../../returns/item-cells.ts";
import type { WeekData } from "../../data/week-data.ts";
import type { Locale } from "../../i18n/locale.ts";
import { recordWord } from "../../i18n/words-record.ts";
import button from "../../ui/button.module.css";
import { Button } from "../../ui/button.tsx";
import { draftFaults, EMPTY_DRAFT, FIELDS, type Field, type OpenDraft, tidy } from "./draft-faults.ts";
import type { ItemDraft, NewItem } from "./meeting-record.ts";
import { RecordField, RecordSelect } from "./record-field.tsx";
import styles from "./record-form.module.css";

const KINDS = ["keputusan", "tindakan"] as const;

/** What was begun when the panel was closed over it, a deck each; in this page's memory alone. */
const begun = new WeakMap<WeekData, OpenDraft>();

/**
 * A new item of the meeting, or a change of one. Faults stand beside their fields from the first try on; those of the
 * text at once, because it is seen by the room while it is typed.
 */
export function RecordForm(props: {
  readonly locale: Locale;
  readonly week: WeekData;
  readonly editing: NewItem | undefined;
  /** Id of the text field: where the next item begins. */
  readonly textId: string;
  readonly onDraft: (draft: ItemDraft) => void;
  readonly onLeave: () => void;
}) {
  const { locale, week, editing, textId, onDraft, onLeave } = props;
  const base = useId();
  const [draft, setDraft] = useState<OpenDraft>(editing ?? begun.get(week) ?? EMPTY_DRAFT);
  const [tried, setTried] = useState(false);
  const faults = draftFaults(draft, week.week, locale);
  const idOf = (field: Field) => (field === "text" ? textId : `${base}-${field}`);
  const shown = (field: Field) =>
    tried || (field === "text" && tidy(draft).text !== "") ? faults.get(field) : undefined;
  const keep = (next: OpenDraft) => {
    setDraft(next);
    if (editing === undefined) begun.set(week, next);
  };
  const set = (field: Field) => (value: string) => keep({ ...draft, [field]: value });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const first = FIELDS.find((field) => faults.has(field));
    setTried(first !== undefined);
    if (first !== undefined) return document.getElementById(idOf(first))?.focus();
    keep({ ...EMPTY_DRAFT, kind: draft.kind });
    onDraft(pickDraft(tidy(draft)));
  };
  const field = (name: Field) => ({ id: idOf(name), label: recordWord(locale, name), fault: shown(name) });
  const chosen = (name: Field) => ({
    value: draft[name],
    empty: recordWord(locale, "choose"),
    onChoose: set(name),
  });
  return (
    <form className={styles["form"]} onSubmit={submit} noValidate aria-labelledby={`${base}-title`}>
      <h3 id={`${base}-title`}>
        {editing === undefined ? recordWord(locale, "formNew") : recordWord(locale, "formEdit", { id: editing.id })}
      </h3>
      <RecordField {...field("kind")}>
        {(control) => (
          <RecordSelect control={control} value={draft.kind} onChoose={set("kind")}>
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {recordWord(locale, kind)}
              </option>
            ))}
          </RecordSelect>
        )}
      </RecordField>
      <RecordField
        {...field("text")}
        hint={
          <>
            <span>{recordWord(locale, "textHint")}</span>
            <span>{recordWord(locale, "counter", { n: [...tidy(draft).text].length, most: LONGEST_ITEM })}</span>
          </>
        }
      >
        {(control) => (
          <textarea
            {...control}
            lang="id"
            rows={2}
            value={draft.text}
            onChange={(event) => set("text")(event.currentTarget.value)}
          />
        )}
      </RecordField>
      <RecordField {...field("indicator")}>
        {(control) => (
          <RecordSelect control={control} {...chosen("indicator")}>
            <IndicatorOptions locale={locale} />
          </RecordSelect>
        )}
      </RecordField>
      <div className={styles["pair"]}>
        <RecordField {...field("region")}>
          {(control) => (
            <RecordSelect control={control} {...chosen("region")}>
              {[PROVINCE, ...REGIONS.map((row) => row.code)].map((code) => (
                <option key={code} value={code}>
                  {regionName(locale, code)}
                </option>
              ))}
            </RecordSelect>
          )}
        </RecordField>
        <RecordField {...field("due")}>
          {(control) => (
            <input
              {...control}
              type="date"
              value={draft.due}
              onChange={(event) => set("due")(event.currentTarget.value)}
            />
          )}
        </RecordField>
      </div>
      <RecordField {...field("owner")}>
        {(control) => (
          <RecordSelect control={control} {...chosen("owner")}>
            <OwnerOptions locale={locale} />
          </RecordSelect>
        )}
      </RecordField>
      <div className={styles["actions"]}>
        <button type="submit" className={button["primary"]}>
          {recordWord(locale, editing === undefined ? "add" : "change")}
        </button>
        {editing === undefined ? null : <Button onPress={onLeave}>{recordWord(locale, "leave")}</Button>}
      </div>
      <p role="status" className={styles["status"]}>
        {tried && faults.size > 0
          ? recordWord(locale, "toCorrect", {
              n: faults.size,
              fields: recordWord(locale, faults.size === 1 ? "fieldOne" : "fieldMany"),
            })
          : ""}
      </p>
    </form>
  );
}

/** A draft alone: what it was made from may be a whole item. */
function pickDraft({ kind, text, indicator, region, owner, due }: OpenDraft): ItemDraft {
  return { kind, text, indicator, region, owner, due };
}

function IndicatorOptions({ locale }: { readonly locale: Locale }) {
  return THEMES.map((theme) => (
    <optgroup key={theme.key} label={theme.name[locale]}>
      {INDICATORS.filter((definition) => definition.theme === theme.key).map((definition) => (
        <option key={definition.key} value={definition.key}>
          {definition.name[locale]}
        </option>
      ))}
    </optgroup>
  ));
}

/** The provincial agencies, then every regional one by its areas; each with its code, which butir.csv names. */
function OwnerOptions({ locale }: { readonly locale: Locale }) {
  const option = (code: string) => (
    <option key={code} value={code}>
      {ownerName(locale, code)} ({code})
    </option>
  );
  const [provincial, regional] = (["provincial", "regional"] as const).map((level) =>
    AGENCIES.filter((agency) => agency.level === level),
  );
  return (
    <>
      <optgroup label={recordWord(locale, "provincial")}>{provincial?.map((agency) => option(agency.key))}</optgroup>
      {regional?.map((agency) => (
        <optgroup key={agency.key} label={agency.name[locale]}>
          {REGIONS.map((row) => option(`${agency.key}:${row.code}`))}
        </optgroup>
      ))}
    </>
  );
}
