import { RETIRED_NAMES, RETIRED_WORDS } from './retired-words';

/** `settled` is part of the name of a platform function. */
const PLATFORM_NAMES = /\bPromise\.allSettled\b/g;

/** Finds retired words in a text and in its path. Returns a message for each: file, line, word, replacement. */
export function findRetiredWords(path: string, text: string): string[] {
  const source = text.replace(PLATFORM_NAMES, 'Promise');
  return [
    ...find(RETIRED_WORDS, wordsOf(path)).map(({ message }) => `${path}: file name: ${message}`),
    ...[...find(RETIRED_WORDS, wordsOf(source)), ...find(RETIRED_NAMES, source)]
      .sort((a, b) => a.line - b.line)
      .map(({ line, message }) => `${path}:${line}: ${message}`),
  ];
}

function find(retired: typeof RETIRED_WORDS, text: string): { readonly line: number; readonly message: string }[] {
  return retired.flatMap(({ word, use }) =>
    [...text.matchAll(word)].map(({ 0: found, index }) => ({
      line: text.slice(0, index).split('\n').length,
      message: `"${found.replace(/\s[\s*>#/]*/g, ' ')}": use ${use}`,
    })),
  );
}

/** Lower-case words of a text, with the words of names separated. Line numbers stay the same. */
const wordsOf = (text: string) =>
  text
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .replace(/(\w)[_-](?=\w)/g, '$1 ')
    .replaceAll('_', ' ')
    .toLowerCase();
