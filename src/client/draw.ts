import type { Draw } from '../render/drawing/draw.ts';

const SVG_ELEMENTS = new Set(['svg', 'pattern', 'path']);

/** Makes elements of what server and browser draw alike; strings become text, never markup. */
export const drawElement: Draw<Element> = (name, attributes, ...children) => {
  const made = SVG_ELEMENTS.has(name) ? document.createElementNS('http://www.w3.org/2000/svg', name) : document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(key, String(value));
  made.append(...children);
  return made;
};
