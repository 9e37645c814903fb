type Path = readonly (string | number)[];

/** Visits every named field of a record's data, however deep, outer ones first. */
export function eachField(value: unknown, visit: (key: string, value: unknown, path: Path) => void, path: Path = []): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) return value.forEach((item, i) => eachField(item, visit, [...path, i]));
  for (const [key, inner] of Object.entries(value)) {
    const at = [...path, key];
    visit(key, inner, at);
    eachField(inner, visit, at);
  }
}
