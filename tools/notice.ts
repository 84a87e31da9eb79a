/** `npm run notice`: writes NOTICE anew from the licences of everything bundled. Run after changing a dependency. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from './browser/built';
import { noticeText } from './supply/notice-text';

await writeFile(join(projectRoot, 'NOTICE'), noticeText(projectRoot));
