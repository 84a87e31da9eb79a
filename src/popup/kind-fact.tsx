/** What kind of thing it is, and the way to say otherwise, for this product or all on its shelf. */
import { useEffect, useState } from 'preact/hooks';
import type { Answer } from '../contracts/answer';
import type { Correction } from '../contracts/correction';
import { ask } from '../messaging/ask';
import { kindChoices } from '../model/choices';
import { kindName } from '../ui/kind-name';
import { locale, t } from '../ui/words';
import { evidenceText } from './evidence-text';
import { FactChip } from './fact';
import { SearchList } from './search-list';

const SURE = 0.7;

function choices(words: Record<string, string>) {
  const order = new Intl.Collator(locale());
  return kindChoices
    .map((id) => ({ value: id, name: kindName(id), also: words[id]?.split('|') }))
    .sort((a, b) => order.compare(a.name, b.name));
}

interface Props {
  answer: Answer;
  change(part: Correction, wholeBreadcrumb?: boolean): void;
  /** Opens as often as this number grows. */
  asked: number;
}

export function KindFact({ answer, change, asked }: Props) {
  const [words, setWords] = useState({});
  // Without them the kinds are found by their names.
  useEffect(() => void ask({ type: 'kind-words', language: locale() }).then(setWords, () => {}), []);
  const [wholeBreadcrumb, setWholeBreadcrumb] = useState(false);
  const { kind, breadcrumb } = answer.product;
  const known = kind.state === 'known' ? kind : null;
  const value = known ? kindName(known.fact.value) : t('kindUnknownChip');
  const evidence = known?.fact.source === 'person' ? t('youSaid') : evidenceText(known?.fact.evidence ?? []);
  const rivals = kind.state === 'unknown' ? [] : kind.rivals.map(({ id }) => id);
  return (
    <FactChip
      name={t('kindLabel')}
      value={value}
      evidence={evidence}
      unsure={!known || known.fact.confidence < SURE}
      takeBack={answer.correction.kind === undefined ? null : () => change({ kind: undefined })}
      asked={asked}
    >
      {(close) => (
        <>
          <SearchList
            label={t('whatKind')}
            choices={choices(words)}
            first={rivals}
            choose={(id) => {
              change({ kind: id }, wholeBreadcrumb);
              close();
            }}
          />
          {breadcrumb && (
            <label class="whole-shelf">
              <input
                type="checkbox"
                checked={wholeBreadcrumb}
                onChange={(event) => setWholeBreadcrumb(event.currentTarget.checked)}
              />
              {t('wholeShelf', breadcrumb)}
            </label>
          )}
        </>
      )}
    </FactChip>
  );
}
