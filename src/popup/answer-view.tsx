/** A product's answer: title, facts that can be corrected, figure, comparison, reasons. */
import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { AnswerState } from '../contracts/answer';
import type { Correction } from '../contracts/correction';
import { homeCountryOf } from '../settings/home-country';
import type { Settings } from '../settings/settings';
import { Icon } from '../ui/icon';
import { t } from '../ui/words';
import { BasisText } from './basis-text';
import { Chart } from './chart';
import { ROWS_SHOWN, rowsOf } from './chart-rows';
import { ComparedText } from './compared-text';
import { DisagreementNote } from './disagreement-note';
import { FactorNotes } from './factor-notes';
import { FigureCard } from './figure-card';
import { KindFact } from './kind-fact';
import { KindNote } from './kind-note';
import { LikelyPlaces } from './likely-places';
import { MakerSays } from './maker-says';
import { OriginFact } from './origin-fact';
import { OriginNote } from './origin-note';
import { OtherPlaces } from './other-places';
import { PinButton } from './pin-button';
import { PriceFact } from './price-fact';
import { problemText } from './problem-text';
import { Reasons } from './reasons';
import { StateNotes } from './state-notes';
import { StorageNote } from './storage-note';
import { TypicalCard } from './typical-card';

interface Props extends AnswerState {
  tabId: number;
  settings: Settings;
  correct(correction: Correction, wholeBreadcrumb?: boolean): void;
  undo(): void;
  askAgain(versus?: string[]): void;
}

function Head({ title, shop, undo }: { title: string; shop: string; undo: (() => void) | null }) {
  return (
    <header class="head">
      <h1 title={title}>
        <bdi>{title}</bdi> <span class="soft">· {shop}</span>
      </h1>
      {undo && (
        <button class="icon-button" type="button" onClick={undo} title={t('undo')} aria-label={t('undo')}>
          <Icon name="undo" />
        </button>
      )}
      <button
        class="icon-button"
        type="button"
        title={t('openOptions')}
        aria-label={t('openOptions')}
        onClick={() => browser.runtime.openOptionsPage()}
      >
        <Icon name="gear" />
      </button>
    </header>
  );
}

export function AnswerView({ tabId, settings, correct, undo, askAgain, ...shown }: Props) {
  const { answer, storage, before, canUndo, similar, pins = 0 } = shown;
  const { units } = settings;
  const home = homeCountryOf(settings);
  const [isWide, setWide] = useState(false);
  const [kindAsked, setKindAsked] = useState(0);
  const { product, comparison, typical, correction } = answer;
  const change = (part: Correction, wholeBreadcrumb = false) =>
    correct({ ...correction, ...part }, wholeBreadcrumb);
  const figures = comparison ?? typical;
  const own = comparison?.origin.making ?? typical?.making;
  const places = comparison ? comparison.alternatives.length + 1 : (typical?.places.length ?? 0);
  const rows = rowsOf(answer, isWide ? places : ROWS_SHOWN, [home]);
  const facts = { answer, change };
  return (
    <main class="frame">
      <Head title={product.title?.value ?? t('untitled')} shop={product.shop} undo={canUndo ? undo : null} />
      <div class="facts">
        <OriginFact {...facts} units={units} />
        <KindFact {...facts} asked={kindAsked} />
        <PriceFact {...facts} />
      </div>
      <KindNote
        answer={answer}
        units={units}
        change={change}
        chooseOther={() => setKindAsked((times) => times + 1)}
      />
      <OriginNote product={product} change={change} />
      {answer.problem && <p class="note">{problemText(answer.problem)}</p>}
      {figures?.notes
        // Said with the page's other prices beside it.
        .filter(({ problem }) => problem !== 'unlikely-price' || !answer.priceIsUnusual)
        .map((note) => (
          <p class="note" key={note.problem + note.given}>
            {problemText(note)}
          </p>
        ))}
      <StorageNote trouble={storage} />
      <StateNotes units={units} answer={answer} before={before} change={change} />
      {!figures && answer.missing.includes('kind') && (
        <p class="compared" aria-live="polite">
          {t('missingKind')}
        </p>
      )}
      <FigureCard answer={answer} units={units} />
      {typical && <TypicalCard product={product} typical={typical} units={units} />}
      {typical && <LikelyPlaces answer={answer} typical={typical} units={units} change={change} />}
      <MakerSays published={product.publishedFootprint} units={units} />
      <ComparedText answer={answer} similar={similar} home={home} units={units} />
      {own && (
        <Chart
          rows={rows}
          scaleKg={own.kg}
          isCompared={Boolean(comparison)}
          units={units}
          tap={comparison ? undefined : (code) => change({ origin: code })}
        />
      )}
      <FactorNotes rows={rows} />
      {places > ROWS_SHOWN && !isWide && (
        <button class="link more" type="button" onClick={() => setWide(true)}>
          {t('morePlaces')}
        </button>
      )}
      {figures && isWide && <OtherPlaces settings={settings} askAgain={askAgain} />}
      {comparison && <DisagreementNote comparison={comparison} />}
      <BasisText answer={answer} />
      {figures && <Reasons answer={answer} home={home} units={units} change={change} />}
      <PinButton tabId={tabId} pins={pins} key={product.key} />
    </main>
  );
}
