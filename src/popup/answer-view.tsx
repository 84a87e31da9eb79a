/** A product's answer: title, three facts that can be corrected, headline, comparison, reasons. */
import { useState } from 'preact/hooks';
import type { Answer, SeenBefore, StorageTrouble } from '../contracts/answer';
import type { Correction } from '../contracts/correction';
import { Icon } from '../ui/icon';
import { useSettings } from '../ui/use-settings';
import { t } from '../ui/words';
import { BasisText } from './basis-text';
import { Chart } from './chart';
import { DeliveryView } from './delivery-view';
import { DisagreementNote } from './disagreement-note';
import { FactorNotes } from './factor-notes';
import { Headline } from './headline';
import { KindFact } from './kind-fact';
import { KindNote } from './kind-note';
import { Ladder } from './ladder';
import { OriginFact } from './origin-fact';
import { OriginNote } from './origin-note';
import { OtherPlaces } from './other-places';
import { PinButton } from './pin-button';
import { PriceFact } from './price-fact';
import { problemText } from './problem-text';
import { StateNotes } from './state-notes';
import { StorageNote } from './storage-note';
import { WhyView } from './why-view';

interface Said {
  correction: Correction;
  wholeBreadcrumb: boolean;
}

interface Props {
  tabId: number;
  answer: Answer;
  storage?: StorageTrouble | undefined;
  before?: SeenBefore | undefined;
  correct(correction: Correction, wholeBreadcrumb?: boolean): void;
  askAgain(versus?: string[]): void;
}

export function AnswerView({ tabId, answer, storage, before: seenBefore, correct, askAgain }: Props) {
  const settings = useSettings();
  const { units } = settings;
  const [before, setBefore] = useState<Said[]>([]);
  const { product, comparison, span, correction } = answer;
  const change = (part: Correction, wholeBreadcrumb = false) => {
    setBefore([...before, { correction, wholeBreadcrumb }]);
    correct({ ...correction, ...part }, wholeBreadcrumb);
  };
  const undo = () => {
    const last = before.at(-1);
    correct(last?.correction ?? {}, last?.wholeBreadcrumb);
    setBefore(before.slice(0, -1));
  };
  return (
    <main class="frame">
      <header class="head">
        <div class="names">
          <h1 title={product.title?.value}>{product.title?.value ?? t('untitled')}</h1>
          <p class="soft">{product.shop}</p>
        </div>
        {before.length > 0 && (
          <button class="icon-button" type="button" onClick={undo} title={t('undo')} aria-label={t('undo')}>
            <Icon name="undo" />
          </button>
        )}
      </header>
      <div class="facts">
        <OriginFact product={product} change={change} />
        <KindFact product={product} change={change} />
        <PriceFact product={product} change={change} />
      </div>
      <KindNote product={product} change={change} />
      <OriginNote product={product} change={change} />
      {answer.problem && <p class="note">{problemText(answer.problem)}</p>}
      {(comparison ?? span)?.notes.map((note) => (
        <p class="note" key={note.problem + note.given}>
          {problemText(note)}
        </p>
      ))}
      <StorageNote trouble={storage} />
      <StateNotes units={units} priceIsUnusual={answer.priceIsUnusual} before={seenBefore} />
      <Headline answer={answer} units={units} />
      <BasisText answer={answer} />
      {(comparison || span) && <Chart answer={answer} units={units} />}
      <FactorNotes {...answer} />
      {(comparison || span) && <OtherPlaces settings={settings} askAgain={askAgain} />}
      {comparison && <DisagreementNote comparison={comparison} />}
      {(comparison || span) && (
        <div class="reasons">
          {comparison && <WhyView comparison={comparison} />}
          <Ladder answer={answer} units={units} />
          {comparison && <DeliveryView answer={answer} units={units} change={change} />}
        </div>
      )}
      <PinButton tabId={tabId} key={product.key} />
    </main>
  );
}
