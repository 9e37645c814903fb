/** A line on more pages than this is boilerplate: a label, a question that every case is asked, the reason for a grade. */
const MAX_PAGES_OF_LINE = 24;

/** The lines of all pages of a language, each stored once, and on how many pages each stands. */
export class LineBook {
  private readonly places = new Map<string, number>();
  private readonly pages: number[] = [];
  readonly texts: string[] = [];
  /** How often each stands on all pages together. */
  readonly times: number[] = [];

  /**
   * Adds the lines of one page.
   *
   * @returns their places in the book
   */
  add(lines: readonly string[]): number[] {
    const places = lines.map((line) => this.placeOf(line));
    for (const place of new Set(places)) this.pages[place] = (this.pages[place] ?? 0) + 1;
    return places;
  }

  /** Whether a line is on few enough pages to say something about them. Valid once all pages have been added. */
  tells(place: number): boolean {
    return (this.pages[place] ?? 0) <= MAX_PAGES_OF_LINE;
  }

  private placeOf(line: string): number {
    let place = this.places.get(line);
    if (place === undefined) {
      place = this.texts.push(line) - 1;
      this.places.set(line, place);
    }
    this.times[place] = (this.times[place] ?? 0) + 1;
    return place;
  }
}
