/** What a host, and whoever looks after it, may ask a built site. */
export interface Version {
  /** The same as that of another site only where all files but this one are the same. */
  release: string;
  /** What SITE_VERSION says, as the name of a commit; else that of package.json. */
  version: string;
  /** Absent where the site wasn't told it. */
  origin?: string;
  base: string;
  /** Addresses below the base path that are led on to others, and those that are gone; in both languages. */
  moved: Record<string, string>;
  gone: readonly string[];
}

/** Where the site tells its version. */
export const VERSION_FILE = 'version.json';
