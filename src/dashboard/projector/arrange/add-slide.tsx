import { useState } from "react";
import { REGIONS } from "../../../domain/region.ts";
import { regionName } from "../../../indicators/names.ts";
import { INDICATORS } from "../../../indicators/registry.ts";
import type { Locale } from "../../i18n/locale.ts";
import { arrangeWord } from "../../i18n/words-arrange.ts";
import { Button } from "../../ui/button.tsx";
import { Options, Select } from "../../ui/select.tsx";
import { ToolIcon } from "../../ui/tool-icon.tsx";
import { MOST_SLIDES } from "../../url/deck-state.ts";
import { areaServices } from "../../view/region/region-view.ts";
import styles from "./add-slide.module.css";

const KINDS = ["addIndicator", "addRegion", "addComparison"] as const;
type Kind = (typeof KINDS)[number];

const plain = (code: string) => code.replace(".", "");

/** Three kinds of slides that can be added; one form at a time. */
export function AddSlide(props: {
  readonly locale: Locale;
  readonly full: boolean;
  /** Takes the slide as links write it; says why not. */
  readonly onAdd: (key: string) => string | undefined;
}) {
  const { locale, full, onAdd } = props;
  const [open, setOpen] = useState<Kind>();
  const [refusal, setRefusal] = useState("");
  const [chosen, setChosen] = useState({
    indicator: INDICATORS[0]?.key ?? "",
    service: areaServices({ indicators: INDICATORS })[0]?.key ?? "",
    region: REGIONS[0]?.code ?? "",
    other: REGIONS[1]?.code ?? "",
  });
  const regions = REGIONS.map(({ code }) => ({ value: code, text: regionName(locale, code) }));
  const named = (list: typeof INDICATORS) => list.map(({ key, name }) => ({ value: key, text: name[locale] }));
  const choose = (field: keyof typeof chosen) => (value: string) => {
    setRefusal("");
    setChosen({ ...chosen, [field]: value });
  };

  function add() {
    if (open === "addComparison" && chosen.region === chosen.other) {
      setRefusal(arrangeWord(locale, "sameArea"));
      return;
    }
    const key =
      open === "addIndicator"
        ? `i-${chosen.indicator}`
        : open === "addRegion"
          ? `w-${plain(chosen.region)}`
          : `b-${chosen.service}-${plain(chosen.region)}-${plain(chosen.other)}`;
    setRefusal(onAdd(key) ?? "");
  }

  return (
    <section aria-labelledby="add-slide">
      <h2 id="add-slide">{arrangeWord(locale, "addTitle")}</h2>
      <div className={styles["kinds"]}>
        {KINDS.map((kind) => (
          <button
            key={kind}
            type="button"
            aria-expanded={open === kind}
            disabled={full}
            onClick={() => {
              setRefusal("");
              setOpen(open === kind ? undefined : kind);
            }}
          >
            <ToolIcon name="plus" size={12} />
            {arrangeWord(locale, kind)}
          </button>
        ))}
      </div>
      {full ? <p className={styles["said"]}>{arrangeWord(locale, "full", { most: MOST_SLIDES })}</p> : null}
      {open === undefined || full ? null : (
        <div className={styles["form"]}>
          {open === "addIndicator" ? (
            <Select label={arrangeWord(locale, "addIndicator")} value={chosen.indicator} onChoose={choose("indicator")}>
              <Options of={named(INDICATORS)} />
            </Select>
          ) : null}
          {open === "addComparison" ? (
            <Select label={arrangeWord(locale, "addIndicator")} value={chosen.service} onChoose={choose("service")}>
              <Options of={named(areaServices({ indicators: INDICATORS }))} />
            </Select>
          ) : null}
          {open === "addIndicator" ? null : (
            <Select
              label={arrangeWord(locale, open === "addRegion" ? "addRegion" : "first")}
              value={chosen.region}
              onChoose={choose("region")}
            >
              <Options of={regions} />
            </Select>
          )}
          {open === "addComparison" ? (
            <Select label={arrangeWord(locale, "second")} value={chosen.other} onChoose={choose("other")}>
              <Options of={regions} />
            </Select>
          ) : null}
          <Button onPress={add}>{arrangeWord(locale, "add")}</Button>
        </div>
      )}
      <p role="status" className={styles["said"]}>
        {refusal}
      </p>
    </section>
  );
}
