import type { Config } from '../config.ts';

/** Where whoever finds a weakness looks for whom to tell (RFC 9116). */
export const SECURITY_FILE = '.well-known/security.txt';
const VALID_MS = 365 * 86_400_000;

/**
 * Undefined for a site that names nobody to tell, or stands in a folder of a host, whose own file it would be.
 *
 * @param day the site's own, 2026-11-30: the file is valid for a year from it, and so the same in each build
 */
export function securityTxt({ reportEmail, reportIssuesUrl, origin, base }: Config, day: string): string | undefined {
  const contacts = [...(reportEmail ? [`mailto:${reportEmail}`] : []), ...(reportIssuesUrl ? [reportIssuesUrl] : [])];
  if (contacts.length === 0 || base !== '/') return undefined;
  return [
    ...contacts.map((contact) => `Contact: ${contact}`),
    `Expires: ${new Date(Date.parse(day) + VALID_MS).toISOString()}`,
    'Preferred-Languages: zh, en',
    ...(origin ? [`Canonical: ${origin}/${SECURITY_FILE}`] : []),
    '',
  ].join('\n');
}
