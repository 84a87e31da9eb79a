/** `npm run study`: what Liu et al. 2015 found, in this data; prints it and writes `data/STUDY.md`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './browser/built';
import { studyText } from './study/text';

const text = studyText();
writeFileSync(join(projectRoot, 'data/STUDY.md'), text);
console.log(text);
