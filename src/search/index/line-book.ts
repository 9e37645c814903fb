/** On more pages than this a line tells none from another: a label, a question that every case is asked, the reason of a grade. */
const TELLING = 24;

/** The lines of all pages of a language, each stored once, and on how many pages each stands. */
export class LineBook {
  private readonly places = new Map<string, number>();
  private readonly pages: number[] = [];
  readonly texts: string[] = [];

  /**
   * Takes the lines of one page.
   *
   * @param lines undefined for those that don't count
   * @returns their places in the book
   */
  add(lines: readonly (string | undefined)[]): (number | undefined)[] {
    const places = lines.map((line) => (line === undefined ? undefined : this.placeOf(line)));
    for (const place of new Set(places)) if (place !== undefined) this.pages[place] = (this.pages[place] ?? 0) + 1;
    return places;
  }

  /** Whether a line is on so few pages that it says something of them. Ask when all pages have been added. */
  tells(place: number): boolean {
    return (this.pages[place] ?? 0) <= TELLING;
  }

  private placeOf(line: string): number {
    let place = this.places.get(line);
    if (place === undefined) {
      // A short piece of a long text holds on to all of it; a copy does not.
      const text = Buffer.from(line).toString();
      place = this.texts.push(text) - 1;
      this.places.set(text, place);
    }
    return place;
  }
}
