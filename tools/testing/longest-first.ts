/** The order of the test files: what takes longest first, so that no core is left waiting for it at the end. */
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files of more than five seconds on a quiet machine, the longest first. */
const LONG = [
  'tests/data/rebuild.test.ts',
  'tests/hostile/patterns.test.ts',
  'tests/properties/interpret.test.ts',
  'tests/unit/background/faults.test.ts',
];

export class LongestFirst extends BaseSequencer {
  /** Long files, then files with a process of their own, then those that share one, which is thus started once a core. */
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId, project }: TestSpecification) => {
      const at = LONG.findIndex((long) => moduleId.replaceAll('\\', '/').endsWith(long));
      return at >= 0 ? at : LONG.length + (project.config.isolate ? 0 : 1);
    };
    const sorted = await super.sort(files);
    return sorted
      .map((file, at) => ({ file, at, rank: rank(file) }))
      .sort((a, b) => a.rank - b.rank || a.at - b.at)
      .map(({ file }) => file);
  }
}
