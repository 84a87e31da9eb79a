/** A product's answer: title, three facts that can be corrected, headline, comparison, reasons. */
import { useState } from 'preact/hooks';
import type { Answer, Correction } from '../answer';
import { Icon } from '../ui/icon';
import { useSettings } from '../ui/use-settings';
import { t } from '../ui/words';
import { CategoryFact } from './category-fact';
import { Chart } from './chart';
import { DeliveryView } from './delivery-view';
import { DisagreementNote } from './disagreement-note';
import { Headline } from './headline';
import { Ladder } from './ladder';
import { OriginFact } from './origin-fact';
import { OriginNote } from './origin-note';
import { PriceFact } from './price-fact';
import { problemText } from './problem-text';
import { WhyView } from './why-view';

interface Props {
  answer: Answer;
  correct(correction: Correction, wholeShelf?: boolean): void;
  askAgain(versus?: string[]): void;
}

export function AnswerView({ answer, correct }: Props) {
  const { units } = useSettings();
  const [before, setBefore] = useState<{ correction: Correction; wholeShelf: boolean } | null>(null);
  const { product, comparison, span, correction } = answer;
  const change = (part: Correction, wholeShelf = false) => {
    setBefore({ correction, wholeShelf });
    correct({ ...correction, ...part }, wholeShelf);
  };
  const undo = () => {
    correct(before?.correction ?? {}, before?.wholeShelf);
    setBefore(null);
  };
  return (
    <main class="frame">
      <header class="head">
        <div class="names">
          <h1 title={product.title?.value}>{product.title?.value ?? t('untitled')}</h1>
          <p class="soft">{product.shop}</p>
        </div>
        {before && (
          <button class="icon-button" type="button" onClick={undo} title={t('undo')} aria-label={t('undo')}>
            <Icon name="undo" />
          </button>
        )}
      </header>
      <div class="facts">
        <OriginFact product={product} change={change} />
        <CategoryFact product={product} change={change} />
        <PriceFact product={product} change={change} />
      </div>
      <OriginNote product={product} change={change} />
      {answer.problem && <p class="note">{problemText(answer.problem)}</p>}
      {(comparison ?? span)?.notes.map((note) => (
        <p class="note" key={note.problem + note.given}>
          {problemText(note)}
        </p>
      ))}
      <Headline answer={answer} units={units} />
      {(comparison || span) && <Chart answer={answer} units={units} />}
      {comparison && <DisagreementNote comparison={comparison} units={units} />}
      {comparison && <WhyView comparison={comparison} />}
      {comparison && <DeliveryView answer={answer} units={units} change={change} />}
      {(comparison || span) && <Ladder answer={answer} units={units} />}
    </main>
  );
}
