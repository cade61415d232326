import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface BundledPackage {
  name: string;
  version: string;
  /** SPDX expression from package.json. */
  license: string | undefined;
  folder: string;
}

const LICENSE_FILE = /^(licen[cs]e|copying|notice|third-?party-?notices?)([-.][\w-]+)?(\.(md|txt))?$/i;
const RULE = '-'.repeat(80);

/** One section per package: name, version, licence and the full text of its licence and notice files. */
export function noticesText(packages: readonly BundledPackage[]): string {
  const sections = [...packages]
    .sort((a, b) => `${a.name}@${a.version}`.localeCompare(`${b.name}@${b.version}`, 'en'))
    .map(section);
  return `The playground contains these packages.\n\n${[...new Set(sections)].join('\n')}`;
}

function section({ name, version, license, folder }: BundledPackage): string {
  const texts = readdirSync(folder)
    .filter((file) => LICENSE_FILE.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').trim());
  if (!license && texts.length === 0) throw new Error(`${name}@${version} has no licence. Do not bundle it.`);
  const text = texts.length > 0 ? texts.join(`\n\n${RULE}\n\n`) : 'The package contains no licence file.';
  return `${RULE}\n${name} ${version}\nLicence: ${license ?? 'see below'}\n${RULE}\n\n${text}\n`;
}
