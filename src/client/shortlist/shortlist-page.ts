import { toolStrings } from '../../i18n/tools.ts';
import { toLanguage } from '../../i18n/language.ts';
import type { DrawingStrings } from '../../render/client-data/drawing-strings.ts';
import { callSheet, evidence, whoSays, type CallSheetStrings } from '../../render/drawing/case-parts.ts';
import { drawText } from '../../render/drawing/draw.ts';
import { caveats, resultNumber } from '../../render/drawing/parts.ts';
import { richText } from '../../render/drawing/rich-text.ts';
import { withBase } from '../../base-path.ts';
import type { CaseDetailsView } from '../../views/case-details.ts';
import type { Text } from '../../views/text.ts';
import { failureOf, readCases } from '../compare/details.ts';
import { chooseRecords, readCsv } from '../csv.ts';
import { button, download, element } from '../dom.ts';
import { drawElement } from '../draw.ts';
import { failureNotice, notice } from '../notice.ts';
import { shortlistMarkdown } from './markdown.ts';
import { MAX_COMPARED, onShortlist, readShortlist, writeShortlist } from './shortlist.ts';

const root = document.querySelector<HTMLElement>('[data-shortlist-page]');
if (root) shortlistPage(root);

/** The shortlist page: the cases kept in this browser, to compare, print with their call sheets, or take away as files. */
function shortlistPage(root: HTMLElement): void {
  const language = toLanguage(root.dataset.language);
  const t = toolStrings(language);
  const drawing = JSON.parse(root.dataset.strings ?? '{}') as DrawingStrings;
  const callSheetStrings = JSON.parse(root.dataset.callSheetStrings ?? '{}') as CallSheetStrings;
  const part = (name: string) => root.querySelector<HTMLElement>(`[data-part=${name}]`)!;
  const [status, notices, list, tools, callSheets] = (['status', 'notices', 'list', 'tools', 'call-sheets'] as const).map(part) as [
    HTMLElement,
    HTMLElement,
    HTMLElement,
    HTMLElement,
    HTMLElement,
  ];
  const tell = (text: string, ...actions: Node[]) => notices.replaceChildren(notice(text, ...actions));
  const picked = new Set<string>();
  /** Cases read so far. */
  const read = new Map<string, CaseDetailsView>();
  const addressOf = (details: CaseDetailsView) => new URL(withBase(details.href), location.href).href;
  let turn = 0;

  const found = () =>
    readShortlist()
      .ids.map((id) => read.get(id))
      .filter((details) => details !== undefined);

  const show = async () => {
    const mine = ++turn;
    const { ids, trouble } = readShortlist();
    if (trouble) tell(t.trouble[trouble]);
    const missing = ids.filter((id) => !read.has(id));
    if (missing.length > 0) status.textContent = t.loading;
    const answers = await readCases(missing, language);
    if (mine !== turn) return;
    for (const answer of answers) {
      if (answer.status === 'fulfilled' && answer.value) read.set(answer.value.id, answer.value);
    }
    const failure = failureOf(answers);
    if (failure) {
      const again = () => {
        notices.replaceChildren();
        void show();
      };
      notices.replaceChildren(failureNotice(failure.reason, t, t.cardsBroken, again));
    }
    for (const id of picked) if (!ids.includes(id)) picked.delete(id);
    list.replaceChildren(...ids.map(item));
    callSheets.replaceChildren(...found().map((details) => callSheet(drawElement, details, callSheetStrings, { address: addressOf(details) })));
    tools.hidden = ids.length === 0;
    status.textContent = ids.length === 0 ? t.empty : t.count(ids.length);
    status.dataset.state = 'done';
    showPicked();
  };

  function item(id: string): HTMLElement {
    const details = read.get(id);
    const title = details?.title ?? id;
    const remover = button(
      '×',
      () => {
        const before = readShortlist().ids;
        writeShortlist(before.filter((other) => other !== id));
        tell(
          t.removed(title),
          button(t.undo, () => {
            writeShortlist(before);
            notices.replaceChildren();
          }),
        );
      },
      t.removeCase(title),
    );
    if (!details) return element('li', {}, element('p', {}, t.gone(id)), remover);
    const box = element('input', { type: 'checkbox', 'aria-label': t.pick(title) });
    box.checked = picked.has(id);
    box.addEventListener('change', () => {
      if (box.checked) picked.add(id);
      else picked.delete(id);
      showPicked();
    });
    const facts = details.facts.filter((fact) => fact.id === 'adopter' || fact.id === 'city').map(({ text }) => plainText(text));
    return element(
      'li',
      { 'data-shortlisted': id },
      box,
      element(
        'div',
        {},
        element('h2', {}, element('a', { href: withBase(details.href) }, details.title)),
        element('p', { class: 'secondary' }, facts.join(' · ')),
        ...mainResult(details),
        element('p', {}, ...richText(drawElement, details.summary, withBase)),
        element('p', {}, ...evidence(drawElement, details, drawing)),
      ),
      remover,
    );
  }

  /** The result that leads: what was measured, the number, who says so, and what must be known with it. */
  function mainResult({ results: [result] }: CaseDetailsView): Node[] {
    if (!result) return [];
    const { metric, number, rows } = result;
    return [
      element('p', {}, metric),
      resultNumber(drawElement, number, drawing.arrow),
      element('p', { class: 'secondary' }, ...whoSays(rows, t.colon)),
      ...caveats(drawElement, 'p', number, (items) => items.join(drawing.between)),
    ];
  }
  const plainText = (text: Text) => richText(drawText, text, withBase).join('');

  const compareLink = part('compare') as HTMLAnchorElement;
  function showPicked(): void {
    const ids = picked.size > 0 ? [...picked] : readShortlist().ids;
    const right = ids.length >= 2 && ids.length <= MAX_COMPARED;
    compareLink.textContent = right ? t.comparePicked(ids.length) : t.pickMore;
    if (right) compareLink.href = `${root.dataset.compareAt ?? ''}?ids=${ids.join(',')}`;
    else compareLink.removeAttribute('href');
  }

  part('print').addEventListener('click', () => print());
  part('csv').addEventListener('click', () => {
    void (async () => {
      const text = await readCsv(root.dataset.casesCsv ?? '');
      download('zhejiang-ai-shortlist.csv', 'text/csv', chooseRecords(text, new Set(readShortlist().ids)));
    })().catch((error: unknown) => {
      console.info(error);
      tell(t.exportBroken);
    });
  });
  part('markdown').addEventListener('click', () =>
    download('zhejiang-ai-shortlist.md', 'text/markdown', shortlistMarkdown(found(), t, document.title, addressOf)),
  );
  part('clear').addEventListener('click', () => {
    const before = readShortlist().ids;
    writeShortlist([]);
    tell(
      t.cleared,
      button(t.undo, () => {
        writeShortlist(before);
        notices.replaceChildren();
      }),
    );
  });
  onShortlist(() => void show());
  void show();
}
