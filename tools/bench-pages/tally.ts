/** Counts of hits and misses, and the shares made of them. */

export interface Miss {
  file: string;
  wanted: string;
  got: string;
}

export class Tally {
  truePositives = 0;
  falsePositives = 0;
  falseNegatives = 0;
  trueNegatives = 0;
  readonly misses: Miss[] = [];

  /** One page's verdict; a wrong value is both a false positive and a false negative, as in the public benchmark. */
  count(file: string, wanted: string | null, got: string | null, isRight: boolean): void {
    if (isRight && wanted !== null) this.truePositives++;
    else if (isRight) this.trueNegatives++;
    else {
      if (got !== null) this.falsePositives++;
      if (wanted !== null) this.falseNegatives++;
      this.misses.push({ file, wanted: wanted ?? '(none)', got: got ?? '(none)' });
    }
  }

  get pages(): number {
    return this.truePositives + this.trueNegatives + this.misses.length;
  }
  get precision(): number {
    return share(this.truePositives, this.truePositives + this.falsePositives);
  }
  get recall(): number {
    return share(this.truePositives, this.truePositives + this.falseNegatives);
  }
  get f1(): number {
    return share(2 * this.truePositives, 2 * this.truePositives + this.falsePositives + this.falseNegatives);
  }
  get accuracy(): number {
    return share(this.truePositives + this.trueNegatives, this.pages);
  }
}

/** NaN where nothing was counted: no figure is better than a perfect one. */
const share = (part: number, whole: number) => (whole ? part / whole : Number.NaN);
