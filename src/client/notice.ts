import { OtherBuild } from '../build-files.ts';
import type { ToolStrings } from '../i18n/tools.ts';
import { button, element } from './dom.ts';

/** A notice: what happened, and what the reader can do about it. */
export const notice = (text: string, ...actions: Node[]): HTMLElement =>
  element('p', { class: 'notice' }, text, ...actions.flatMap((one) => [' ', one]));

/**
 * The notice of something that could not be read: offers to try again or, where the files have a form that these scripts don't know, to reload
 * the page.
 *
 * @param broken what could not be read
 */
export function failureNotice(failure: unknown, t: ToolStrings, broken: string, again: () => void): HTMLElement {
  console.info(failure);
  if (failure instanceof OtherBuild) return notice(t.updated, button(t.reload, reloadPage));
  return notice(broken, button(t.retry, again));
}

export const reloadPage = (): void => location.reload();
