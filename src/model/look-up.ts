/** What a map holds under an id that was checked before: an id that it doesn't hold is an error with the id in it. */
export function lookUp<T>(kind: string, map: ReadonlyMap<string, T>, id: string): T {
  const found = map.get(id);
  if (found === undefined) throw new Error(`there is no ${kind} '${id}'`);
  return found;
}
