import { defineMdastPlugin } from 'satteri';

/**
 * MDX takes a component that stands alone on its line for a block. A <Fact> around a whole paragraph
 * must still make a paragraph, so it is wrapped in one.
 */
export const paragraphs = defineMdastPlugin({
  name: 'fact-paragraphs',
  mdxJsxFlowElement(node, context) {
    if (node.name !== 'Fact') return;
    context.replaceNode(node, { type: 'paragraph', children: [{ ...node, type: 'mdxJsxTextElement' }] } as never);
  },
});
