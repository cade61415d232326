import type { Json, JsonValue } from './json';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
// XML 1.0 cannot represent these characters.
// biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern matches control characters on purpose
const NOT_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** Renders an XML document. A list is a repeated element; an empty list is no element. */
export function toXml(root: string, content: Json): string {
  return `<?xml version='1.0' encoding='UTF-8'?>${element(root, content)}`;
}

function element(name: string, value: JsonValue): string {
  if (Array.isArray(value)) return value.map((item: JsonValue) => element(name, item)).join('');
  return `<${name}>${typeof value === 'object' ? children(value as Json) : escapeText(String(value))}</${name}>`;
}

function children(content: Json): string {
  return Object.entries(content)
    .map(([name, value]) => element(name, value))
    .join('');
}

function escapeText(text: string): string {
  return text.replace(NOT_XML, '\uFFFD').replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}
