/**
 * Checks a packed package with publint and arethetypeswrong, which are ES modules. Prints the problems as JSON.
 *
 *   node scripts/check-package.mjs package.tgz
 */
import { readFile } from 'node:fs/promises';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';

const file = new Uint8Array(await readFile(process.argv[2] ?? ''));
const { messages } = await publint({ pack: { tarball: file.buffer }, strict: true });
const analysis = await checkPackage(createPackageFromTarballData(file), { excludeEntrypoints: ['./schema.graphql'] });
const types = analysis.types ? analysis.problems : ['no types'];
console.log(JSON.stringify({ publint: messages, types }, null, 2));
