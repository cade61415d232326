/**
 * Writes the indexes of actions and resolvers from the files of their folders. It is compiled alone, so that it also runs
 * where an outdated index keeps the rest from compiling.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../src/package-root';
import { indexes } from './generate/indexes';

for (const [path, text] of Object.entries(indexes(packageRoot()))) writeFileSync(join(packageRoot(), path), text);
