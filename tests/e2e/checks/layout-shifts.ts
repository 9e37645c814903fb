import type { Page } from '@playwright/test';

/** What has moved on a page since it was opened, of its own accord. Waits for fonts, and for two frames after the last. */
export const layoutShifts = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    await document.fonts.ready;
    const seen: string[] = [];
    const note = (list: PerformanceEntry[]) => {
      for (const entry of list as (PerformanceEntry & { value: number; hadRecentInput: boolean; sources: { node?: Node }[] })[]) {
        if (entry.hadRecentInput) continue;
        const nodes = entry.sources.map(({ node }) => (node instanceof Element ? node.outerHTML.slice(0, 80) : String(node?.nodeName)));
        seen.push(`${entry.value.toFixed(4)} at ${Math.round(entry.startTime)} ms: ${nodes.join(' | ')}`);
      }
    };
    const observer = new PerformanceObserver((list) => note(list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    await frame();
    await frame();
    // Entries of earlier frames are handed over in a task of their own.
    await new Promise((done) => setTimeout(done));
    note(observer.takeRecords());
    return seen;
  });
