// Prints the schema, made from the decorated classes, to schema/schema.graphql. Needs a build.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { printSchema } = require('graphql');
const { makeSchema } = require('../dist/src/graphql/schema.js');
const file = new URL('../schema/schema.graphql', import.meta.url);

const printed = `${printSchema(makeSchema())}\n`;
if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== printed) {
    console.error('schema/schema.graphql is not what the code says: run `npm run generate`.');
    process.exit(1);
  }
} else {
  writeFileSync(file, printed);
}
