/** A link to a file to download: its address is part of the content. */
const FILE = /\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|csv|rtf|epub|zip|7z|rar|exe|msi|dmg|pkg|apk|ics|vcf)$/i;
const MAX_LENGTH = 300;
/** Longer addresses of other sites are those of buttons and advertisements. */
const MAX_SITE_LENGTH = 120;

/** Where a link leads, if it must be shown. */
export interface LinkTarget {
  text: string;
  isContact: boolean;
}

/**
 * What must be shown with the text of a link: a mail address, a telephone number, or the address of a file or of another site. Null
 * for links within the site, which are pages of their own. `ownHost` is the host of the page, if it is known.
 */
export function linkTarget(href: string | undefined, ownHost: string | null): LinkTarget | null {
  const written = href?.trim() ?? "";
  if (written === "" || written.length > MAX_LENGTH) return null;
  const [, scheme = "", rest = ""] = /^(mailto|tel|sms|callto):(.*)$/is.exec(written) ?? [];
  if (scheme !== "") {
    const text = decoded(rest.split("?")[0]!.replace(/^\/\//, "")).split(";")[0]!.trim();
    return text === "" ? null : { text, isContact: true };
  }
  if (!/^https?:\/\//i.test(written) || !URL.canParse(written)) return null;
  const url = new URL(written);
  const isElsewhere = bare(url.host) !== bare(ownHost ?? "") && url.href.length <= MAX_SITE_LENGTH;
  return isElsewhere || FILE.test(url.pathname) ? { text: url.href, isContact: false } : null;
}

/** Whether the text of a link includes its target already. */
export function includesTarget(label: string, { text, isContact }: LinkTarget): boolean {
  const shown = label.toLowerCase();
  if (shown.includes(text.toLowerCase())) return true;
  if (!isContact)
    return shown.includes(
      text
        .toLowerCase()
        .replace(/^https?:\/\/(www\.)?/, "")
        .replace(/\/$/, ""),
    );
  const digits = text.replace(/\D/g, "");
  // The end of a number is the same with and without the code of the country.
  return !text.includes("@") && digits.length > 5 && shown.replace(/\D/g, "").includes(digits.slice(-7));
}

function bare(host: string): string {
  return host.toLowerCase().replace(/^www\./, "");
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
