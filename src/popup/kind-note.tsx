/** Where the kind of thing is unsure: the likeliest as buttons, each with its figure, and the way to all others. */
import type { Answer } from '../contracts/answer';
import type { Correction } from '../contracts/correction';
import { kindName } from '../ui/kind-name';
import { massScale, massText, type Units } from '../ui/mass-format';
import { t } from '../ui/words';

interface Props {
  answer: Answer;
  units: Units;
  change(part: Correction): void;
  /** Opens the list of all kinds. */
  chooseOther(): void;
}

const SHOWN = 3;

export function KindNote({ answer, units, change, chooseOther }: Props) {
  const { kind } = answer.product;
  if (kind.state !== 'unsure') return null;
  const offered = kind.rivals.slice(0, SHOWN);
  const figures = new Map(answer.rivals.map(({ id, kg }) => [id, kg]));
  return (
    <section class="note unsure-kind">
      <p>{t(offered.length > 1 ? 'kindUnsure' : 'kindUnsureOne')}</p>
      <div class="choices">
        {offered.map(({ id }) => {
          const kg = figures.get(id) ?? null;
          return (
            <button class="button" type="button" key={id} onClick={() => change({ kind: id })}>
              {kindName(id)} {kg !== null && <span class="soft">{massText(kg, massScale(kg, units))}</span>}
            </button>
          );
        })}
        <button class="button" type="button" onClick={chooseOther}>
          {t('somethingElse')}
        </button>
      </div>
    </section>
  );
}
