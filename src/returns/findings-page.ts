import { senderName } from "../indicators/names.ts";
import type { SenderFindings } from "./findings-by-sender.ts";
import { maskedName, plainText } from "./personal-data.ts";
import { type Locale, renderHead, renderPlace } from "./render-finding.ts";
import type { Finding, Severity } from "./types.ts";

export type FindingsPage = {
  readonly groups: readonly SenderFindings[];
  readonly locale: Locale;
  readonly synthetic: boolean;
  /** When it was checked, as words. */
  readonly checkedAt: string;
};

const WORDS = {
  id: {
    title: "Temuan pemeriksaan laporan",
    none: "Tidak ada temuan: semua berkas dapat diterima.",
    unit: "Unit data",
    checked: "Diperiksa",
    next: "Mohon diperbaiki, lalu kirim ulang berkasnya dengan nama yang sama. Berkas dapat diperiksa dulu di dasbor Sinergi, halaman Periksa laporan.",
    simulated: "DATA SIMULASI",
    columns: ["Berkas", "Tempat", "Temuan dan yang perlu dilakukan"],
  },
  en: {
    title: "Findings of the report check",
    none: "No findings: every file can be accepted.",
    unit: "Data unit",
    checked: "Checked",
    next: "Please correct, then resend the file under the same name. It can be checked first in the Sinergi dashboard, page Check a report.",
    simulated: "SIMULATED DATA",
    columns: ["File", "Place", "Finding and what to do"],
  },
} as const;

const SEVERITY: Readonly<Record<Severity, { id: string; en: string }>> = {
  personal: { id: "Berhenti: mungkin data pribadi", en: "Stop: may be personal data" },
  refused: { id: "Perlu diperbaiki", en: "To correct" },
  confirm: { id: "Perlu dipastikan", en: "To confirm" },
  warning: { id: "Perlu dilihat", en: "To look at" },
};

/** A digit string of a person is not printed, not even where it is the name of a file; markup is text. */
function text(raw: string): string {
  return plainText(raw)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

const STYLE = `
  @page { size: A4; margin: 16mm 15mm; }
  body { margin: 0 auto; max-width: 50rem; padding: 1.5rem; font: 11pt/1.45 "Plus Jakarta Sans", "Segoe UI", Arial, sans-serif; color: #16202b; }
  section { break-after: page; }
  section:last-of-type { break-after: auto; }
  .stamp { display: inline-block; padding: 1px 8px; border: 1px dashed #7a5b00; font-size: 9pt; font-weight: 700; letter-spacing: .04em; }
  h1 { margin: .6em 0 0; font-size: 17pt; line-height: 1.2; }
  h2 { margin: .2em 0 .8em; font-size: 12pt; font-weight: 600; color: #46525f; }
  table { width: 100%; border-collapse: collapse; }
  th, td { padding: 6px 8px 6px 0; border-bottom: 1px solid #c6cdd4; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
  th { font-size: 9pt; color: #46525f; }
  td:first-child { width: 26%; } td:nth-child(2) { width: 20%; }
  tr { break-inside: avoid; }
  b { display: block; font-size: 9pt; }
  p { margin: .9em 0 0; }
`;

function row(finding: Finding, locale: Locale): string {
  const place = renderPlace(finding, locale) ?? "–";
  const name = maskedName(finding.file).replace(/^laporan\//, "");
  return `<tr><td>${text(name).replaceAll("_", "_<wbr>")}</td><td>${text(place)}</td><td><b>${SEVERITY[finding.severity][locale]}</b>${text(finding.message[locale])}</td></tr>`;
}

/** Whether a text is such a page, and may be written over by the next. */
export function isFindingsPage(html: string): boolean {
  return Object.values(WORDS).some(({ title }) => html.includes(`<title>${title}</title>`));
}

/**
 * One printable page a sender, to be forwarded: self-contained HTML without script or reference, everything that comes
 * from a file is text.
 */
export function findingsPage({ groups, locale, synthetic, checkedAt }: FindingsPage): string {
  const words = WORDS[locale];
  const stamp = synthetic ? `<span class="stamp">${words.simulated}</span>` : "";
  const sections = groups.map(({ sender, findings }) => {
    const name = sender === undefined ? words.unit : senderName(locale, sender.agency, sender.region);
    const head = renderHead(findings, locale);
    return `<section>
${stamp}
<h1>${words.title}: ${text(name)}</h1>
<h2>${words.checked} ${text(checkedAt)}${head === undefined ? "" : ` · ${head}`}</h2>
<table><thead><tr>${words.columns.map((column) => `<th>${column}</th>`).join("")}</tr></thead>
<tbody>${findings.map((finding) => row(finding, locale)).join("\n")}</tbody></table>
<p>${words.next}</p>
</section>`;
  });
  const body =
    sections.length > 0
      ? sections.join("\n")
      : `<section>${stamp}<h1>${words.title}</h1><h2>${words.checked} ${text(checkedAt)}</h2><p>${words.none}</p></section>`;
  return `<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${words.title}</title>
<style>${STYLE}</style></head>
<body>
${body}
</body>
</html>
`;
}
