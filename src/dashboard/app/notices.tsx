import { useState } from "react";
import { parseWeek, weekNumber } from "../../domain/week.ts";
import { type LoadError, mayPass } from "../data/load-error.ts";
import { newestWeek } from "../data/manifest-data.ts";
import type { PageData, Trouble } from "../data/page-data.ts";
import { ageInDays } from "../data/server-date.ts";
import { useServerNow } from "../data/use-server-now.ts";
import { faultCode, faultDetails, faultReason, faultSentence } from "../i18n/fault-text.ts";
import { dateTime } from "../i18n/format.ts";
import type { Locale } from "../i18n/locale.ts";
import { word } from "../i18n/words.ts";
import { Banner } from "../ui/banner.tsx";
import { Button } from "../ui/button.tsx";
import { copyText } from "../ui/copy-text.ts";

type Props = {
  readonly locale: Locale;
  readonly data: PageData;
  readonly unknownPath: string | undefined;
  readonly onRetry: () => void;
};
type Ready = Extract<PageData, { kind: "ready" }>;

/** What a reader must know before the figures: wrong link, trouble on the way, age, time, unknown places. */
export function Notices({ locale, data, unknownPath, onRetry }: Props) {
  return (
    <>
      {unknownPath === undefined ? null : (
        <Banner
          tone="quiet"
          title={word(locale, "unknownPage", { path: unknownPath })}
          detail={word(locale, "unknownPageDetail")}
        />
      )}
      {data.kind === "ready" ? <ReadyNotices locale={locale} data={data} onRetry={onRetry} /> : null}
    </>
  );
}

function ReadyNotices({
  locale,
  data,
  onRetry,
}: {
  readonly locale: Locale;
  readonly data: Ready;
  readonly onRetry: () => void;
}) {
  const { trouble, pair } = data;
  const codes = pair.week.unknownRegions;
  return (
    <>
      {trouble?.kind === "refused" ? <Refused locale={locale} error={trouble.error} data={data} /> : null}
      {trouble?.kind === "unreachable" ? (
        <Unreachable locale={locale} trouble={trouble} cutOff={pair.week.cutOff} onRetry={onRetry} />
      ) : null}
      <Age locale={locale} data={data} />
      {codes.length === 0 ? null : (
        <Banner
          tone="near"
          title={word(locale, "unknownRegions", { codes: codes.slice(0, 8).join(", ") })}
          detail={word(locale, "unknownRegionsDetail")}
        />
      )}
    </>
  );
}

function Unreachable(props: {
  readonly locale: Locale;
  readonly trouble: Trouble;
  readonly cutOff: string;
  readonly onRetry: () => void;
}) {
  const { locale, trouble, cutOff, onRetry } = props;
  const now = useServerNow();
  const days = now === undefined ? 0 : ageInDays(cutOff, now);
  const age = word(locale, days > 1 ? "ageDays" : days === 1 ? "ageDay" : "ageToday", { n: days });
  return (
    <Banner
      tone="near"
      title={word(locale, "lastGood", { time: dateTime(locale, cutOff), age })}
      detail={`${faultSentence(locale, trouble.error)} ${nextOf(locale, trouble)}`}
      action={trouble.retrying ? undefined : <Button onPress={onRetry}>{word(locale, "tryNow")}</Button>}
    />
  );
}

function nextOf(locale: Locale, { retrying, error }: Trouble): string {
  if (retrying) return word(locale, "retrying");
  if (error.fault.kind === "offline") return word(locale, "retryingOnline");
  if (!mayPass(error.fault)) return word(locale, "errorDeniedNext", { code: faultCode(error.fault) });
  return word(locale, "retryingEvery");
}

function Refused({
  locale,
  error,
  data,
}: {
  readonly locale: Locale;
  readonly error: LoadError;
  readonly data: Ready;
}) {
  const week = parseWeek(/(\d{4}-W\d{2})\.json$/.exec(error.file)?.[1] ?? "");
  const reason = faultReason(locale, error);
  return (
    <Banner
      tone="strong"
      title={
        week === undefined
          ? word(locale, "refusedRelease", { reason })
          : word(locale, "refusedWeek", { n: weekNumber(week), reason })
      }
      detail={word(locale, "refusedNext", { n: weekNumber(data.pair.week.week), code: faultCode(error.fault) })}
      action={<CopyDetails locale={locale} error={error} />}
    />
  );
}

/** Names the fault for a message to the data unit; holds no figure. */
function CopyDetails({ locale, error }: { readonly locale: Locale; readonly error: LoadError }) {
  const [copied, setCopied] = useState(false);
  const copy = () => {
    // Without a clipboard (old browser, refused permission) the code in the text above is enough.
    void copyText(faultDetails(error)).then(setCopied);
  };
  return <Button onPress={copy}>{word(locale, copied ? "copied" : "copyDetails")}</Button>;
}

function Age({ locale, data }: { readonly locale: Locale; readonly data: Ready }) {
  const now = useServerNow();
  const newest = newestWeek(data.pair.manifest);
  if (newest === undefined || now === undefined) return null;
  if (data.freshness === "future") {
    return (
      <Banner
        tone="near"
        title={word(locale, "futureTitle")}
        detail={word(locale, "futureDetail", { time: dateTime(locale, newest.cutOff) })}
      />
    );
  }
  const fill = { days: ageInDays(newest.cutOff, now), n: weekNumber(newest.week) };
  if (data.freshness === "amber") {
    return <Banner tone="near" title={word(locale, "staleTitle", fill)} detail={word(locale, "staleDetail")} />;
  }
  if (data.freshness === "strong") {
    return (
      <Banner tone="strong" title={word(locale, "veryStaleTitle", fill)} detail={word(locale, "veryStaleDetail")} />
    );
  }
  return null;
}
