/** Products of one kind: what there is to say of them in one sentence, one scale for all, a card each. */
import type { Pin } from '../records/pin';
import { kindName } from '../ui/kind-name';
import { useSettings } from '../ui/use-settings';
import { t } from '../ui/words';
import { GroupChart } from './group-chart';
import { groupSentence } from './group-sentence';
import { groupVerdict } from './group-verdict';
import { PinCard } from './pin-card';
import type { PinGroup as Group } from './pin-groups';
import { placesShown } from './places-shown';
import { SavePicture } from './save-picture';

export function PinGroup({ group, unpin }: { group: Group; unpin(pin: Pin): void }) {
  const { units } = useSettings();
  const { kind, views } = group;
  const name = kind === null ? t('kindNotKnown') : kindName(kind);
  const widest = Math.max(0, ...views.flatMap(placesShown).map(({ highKg }) => highKg));
  // What is not known to be of one kind is not compared.
  const verdict = kind === null ? null : groupVerdict(views);
  return (
    <section class="group" aria-label={name}>
      <h3>{name}</h3>
      {verdict && <p class="group-sentence">{groupSentence(verdict)}</p>}
      {kind !== null && <GroupChart views={views} units={units} />}
      <ul class="cards">
        {views.map((view) => (
          <li key={view.pin.id}>
            <PinCard view={view} widestKg={widest} unpin={unpin} />
          </li>
        ))}
      </ul>
      {kind !== null && <SavePicture name={name} views={views} units={units} />}
    </section>
  );
}
