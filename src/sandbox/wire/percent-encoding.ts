const LEFT_BARE = /[!'()*]/g;

/** RFC 3986 percent-encoding of UTF-8: all but letters, digits and `-_.~`, in upper-case hexadecimal. */
export function percentEncode(text: string): string {
  return encodeURIComponent(text).replace(
    LEFT_BARE,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
