/**
 * A checksum of a text (FNV-1a, over its UTF-16 units): tells one build's file from another's. Browsers have SHA-256 only on secure
 * addresses, and nothing here needs protection against forgery.
 */
export function checksum(text: string): string {
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  return (sum >>> 0).toString(16);
}
