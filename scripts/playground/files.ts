import { createHash } from 'node:crypto';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { extname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip, constants as zlib } from 'node:zlib';

const ENCODERS: Record<string, (content: Buffer) => Promise<Buffer>> = {
  br: (content) => promisify(brotliCompress)(content, { params: { [zlib.BROTLI_PARAM_QUALITY]: 6 } }),
  gz: (content) => promisify(gzip)(content, { level: 7 }),
};

/** All files below a folder, sorted by path. */
export async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Hash of paths and contents. Equal inputs have equal hashes on every machine. */
export async function hashOf(files: readonly string[], root: string): Promise<string> {
  const hash = createHash('sha256');
  for (const file of files) {
    const content = await readFile(file);
    hash.update(`${relative(root, file)}\n${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}

/** Writes a .br and a .gz beside each file. Browsers accept brotli only over https and from localhost. */
export async function compress(folder: string): Promise<void> {
  const files = await filesUnder(folder);
  await Promise.all(
    files.flatMap((file) =>
      Object.entries(ENCODERS).map(async ([extension, encode]) => {
        await writeFile(`${file}.${extension}`, await encode(await readFile(file)));
      }),
    ),
  );
}

/** Total size of a folder in bytes, uncompressed and with brotli. */
export async function sizesOf(folder: string): Promise<{ raw: number; brotli: number }> {
  const bytes = { raw: 0, brotli: 0 };
  for (const file of await filesUnder(folder)) {
    const { size } = await stat(file);
    if (extname(file) === '.br') bytes.brotli += size;
    else if (extname(file) !== '.gz') bytes.raw += size;
  }
  return bytes;
}
