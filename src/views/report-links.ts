import type { Config } from '../config.ts';
import { strings } from '../i18n/index.ts';
import type { Language } from '../i18n/language.ts';
import { linkTo } from '../routes.ts';

/** Where a reader may report an error in a page or suggest something, prefilled; without configuration there is neither. */
export interface ReportLinks {
  issue: string | undefined;
  mail: string | undefined;
}

/** `?a=b&c=d`, spaces as %20: mail programs don't read a plus as one. */
const query = (fields: Record<string, string>): string =>
  Object.entries(fields)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');

/**
 * The ways to report something about a page.
 *
 * @param address the page's address, base path included
 * @param host the site's own origin; a site that wasn't told it names the page by its path
 */
export function reportLinks(
  address: string,
  host: URL | undefined,
  language: Language,
  { reportIssuesUrl, reportEmail, version }: Config,
): ReportLinks {
  const t = strings(language).report;
  const subject = t.subject(decodeURI(address));
  const body = t.body(linkTo(host, address), version);
  const more = reportIssuesUrl?.includes('?') ? '&' : '?';
  return {
    issue: reportIssuesUrl && `${reportIssuesUrl}${more}${query({ title: subject, body })}`,
    mail: reportEmail && `mailto:${reportEmail}?${query({ subject, body: body.replaceAll('\n', '\r\n') })}`,
  };
}
