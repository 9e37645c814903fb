/** File names, ids and slugs: lower-case words joined by single hyphens, 3–48 characters. The browser reads it too, so it stands alone. */
export const ID_PATTERN = /^(?=.{3,48}$)[a-z0-9]+(-[a-z0-9]+)*$/;
