/** A product's answer: title, three facts that can be corrected, headline, comparison, reasons. */
import { useState } from 'preact/hooks';
import type { Answer, Correction, SeenBefore, StorageTrouble } from '../contracts/answer';
import { bySameMoney } from '../model/same-money';
import { Icon } from '../ui/icon';
import { useSettings } from '../ui/use-settings';
import { t } from '../ui/words';
import { BasisSwitch } from './basis-switch';
import { CategoryFact } from './category-fact';
import { CategoryNote } from './category-note';
import { Chart } from './chart';
import { DeliveryView } from './delivery-view';
import { DisagreementNote } from './disagreement-note';
import { FactorNotes } from './factor-notes';
import { Headline } from './headline';
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
  const { units, basis } = settings;
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
  const shown = comparison && basis === 'money' ? { ...answer, comparison: bySameMoney(comparison) } : answer;
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
        <CategoryFact product={product} change={change} />
        <PriceFact product={product} change={change} />
      </div>
      <CategoryNote product={product} change={change} />
      <OriginNote product={product} change={change} />
      {answer.problem && <p class="note">{problemText(answer.problem)}</p>}
      {(comparison ?? span)?.notes.map((note) => (
        <p class="note" key={note.problem + note.given}>
          {problemText(note)}
        </p>
      ))}
      <StorageNote trouble={storage} />
      <StateNotes units={units} priceIsUnusual={answer.priceIsUnusual} before={seenBefore} />
      <Headline answer={shown} units={units} />
      {comparison && <BasisSwitch basis={basis} />}
      {(comparison || span) && <Chart answer={shown} units={units} />}
      <FactorNotes {...answer} />
      {(comparison || span) && <OtherPlaces settings={settings} askAgain={askAgain} />}
      {comparison && basis === 'thing' && <DisagreementNote comparison={comparison} units={units} />}
      {(comparison || span) && (
        <div class="reasons">
          {comparison && <WhyView comparison={comparison} basis={basis} />}
          <Ladder answer={answer} units={units} />
          {comparison && <DeliveryView answer={answer} units={units} change={change} />}
        </div>
      )}
      <PinButton tabId={tabId} key={product.key} />
    </main>
  );
}
