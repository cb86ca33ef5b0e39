import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Short files that take longest: begun last, as small ones are, they would leave all other workers idle at the end. */
const LONGEST = /[\\/](?:change-faults|plan-changes|replay-drawn|adopt-faults)\.test\.ts$/

/** The usual order, but with the files that take longest at its beginning. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const isLongest = ({ moduleId }: TestSpecification) => LONGEST.test(moduleId)
    return [...sorted.filter(isLongest), ...sorted.filter((file) => !isLongest(file))]
  }
}
