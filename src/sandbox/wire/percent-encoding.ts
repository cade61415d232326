/** Characters that RFC 3986 encodes and encodeURIComponent does not. */
const NOT_ENCODED = /[!'()*]/g;

/** Percent-encodes UTF-8 by RFC 3986: all except letters, digits and `-_.~`, in upper-case hexadecimal. */
export function percentEncode(text: string): string {
  return encodeURIComponent(text).replace(
    NOT_ENCODED,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
