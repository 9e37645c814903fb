/**
 * Ways in which people write what YAML takes for something else, or can't take at all. Some break a file, others change a value
 * without a word.
 */
export type YamlSlip =
  | 'comment'
  | 'addressCut'
  | 'tag'
  | 'anchor'
  | 'alias'
  | 'number'
  | 'key'
  | 'directive'
  | 'document'
  | 'fullWidthColon'
  | 'colonMissing'
  | 'spaceAfterColon'
  | 'fullWidthComma'
  | 'comma'
  | 'commaLost'
  | 'thousands'
  | 'fullWidthBrackets'
  | 'curlyQuotes'
  | 'quoteOpen'
  | 'quoteInside'
  | 'needsQuotes'
  | 'doubleBrackets'
  | 'braceOpen'
  | 'dash'
  | 'tab'
  | 'lineBreakLost'
  | 'severalLines';
