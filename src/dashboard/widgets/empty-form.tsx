import { useId, useState } from "react";
import { PROVINCE, REGIONS, type RegionCode } from "../../domain/region.ts";
import { addWeeks, jakartaTime, type Week, weekNumber } from "../../domain/week.ts";
import { AGENCIES, agencyOf } from "../../indicators/agencies.ts";
import type { Agency } from "../../indicators/definition.ts";
import { regionName } from "../../indicators/names.ts";
import { emptyForm } from "../../returns/form/empty-form.ts";
import { dateTime, integer } from "../i18n/format.ts";
import { shortWeekDays } from "../i18n/format-time.ts";
import type { Locale } from "../i18n/locale.ts";
import { checkWord } from "../i18n/words-check.ts";
import { Button } from "../ui/button.tsx";
import { download } from "../ui/download.ts";
import { Options, Select } from "../ui/select.tsx";
import { ToolIcon } from "../ui/tool-icon.tsx";
import styles from "./empty-form.module.css";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The running week and the four before it: later ones are nobody's to fill yet, earlier ones are corrections. */
const WEEKS_BACK = 4;

/** The empty return of one sender and week, made in this browser. */
export function EmptyFormPanel(props: {
  readonly locale: Locale;
  readonly runningWeek: Week;
  readonly refreshAnchor: Week;
  readonly synthetic: boolean;
}) {
  const { locale, runningWeek, refreshAnchor, synthetic } = props;
  const [agency, setAgency] = useState<Agency>("dinsos");
  const [area, setArea] = useState<RegionCode>(REGIONS[0]?.code ?? PROVINCE);
  const [week, setWeek] = useState<Week>(runningWeek);
  const [failed, setFailed] = useState(false);
  const heading = useId();
  const region = agencyOf(agency)?.level === "regional" ? area : PROVINCE;
  const form = emptyForm(agency, region, week, { refreshAnchor });
  const areas = agencyOf(agency)?.level === "regional" ? REGIONS.map((row) => row.code) : [PROVINCE];
  const save = () => {
    import("../../returns/form/write-form.ts")
      .then(({ writeForm }) => writeForm(form, { synthetic }))
      .then((bytes) => {
        setFailed(false);
        download(form.fileName, new Uint8Array(bytes), XLSX);
      })
      .catch(() => setFailed(true));
  };
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} className={styles["heading"]}>
        {checkWord(locale, "form")}
      </h2>
      <p className={styles["sub"]}>{checkWord(locale, "formSub")}</p>
      <div className={styles["choices"]}>
        <Select label={checkWord(locale, "agency")} value={agency} onChoose={(chosen) => setAgency(chosen as Agency)}>
          <Options of={AGENCIES.map((one) => ({ value: one.key, text: one.name[locale] }))} />
        </Select>
        <Select label={checkWord(locale, "area")} value={region} onChoose={setArea}>
          <Options of={areas.map((code) => ({ value: code, text: `${regionName(locale, code)} · ${code}` }))} />
        </Select>
        <Select label={checkWord(locale, "week")} value={week} onChoose={(chosen) => setWeek(chosen as Week)}>
          <Options
            of={Array.from({ length: WEEKS_BACK + 1 }, (_, back) => addWeeks(runningWeek, -back)).map((one) => ({
              value: one,
              text: checkWord(locale, "weekOption", {
                n: weekNumber(one),
                days: `${shortWeekDays(locale, one)} ${one.slice(0, 4)}`,
              }),
            }))}
          />
        </Select>
      </div>
      <dl className={styles["facts"]}>
        <dt>{checkWord(locale, "dueRows")}</dt>
        <dd>{form.rows.length === 0 ? checkWord(locale, "noRows") : integer(locale, form.rows.length)}</dd>
        <dt>{checkWord(locale, "dueTime")}</dt>
        <dd>{dateTime(locale, jakartaTime(form.due))}</dd>
        <dt>{checkWord(locale, "fileName")}</dt>
        <dd>{form.fileName}</dd>
      </dl>
      <Button primary onPress={save}>
        <ToolIcon name="arrowDown" />
        {checkWord(locale, "downloadForm")}
      </Button>
      {failed ? <p role="alert">{checkWord(locale, "formFailed")}</p> : null}
    </section>
  );
}
