/** A group's comparison as a picture in a file of the person's own, with where its figures come from. */
import { useState } from 'preact/hooks';
import { attribution, datasetName } from '../model/dataset';
import type { PinView } from '../records/pin';
import { massRange, massScale, massText, type Units } from '../ui/mass-format';
import { dateText } from '../ui/number-format';
import { placeInSentence, placeName } from '../ui/place-name';
import { saveFile } from '../ui/save-file';
import { t } from '../ui/words';
import { groupSentence, pinName } from './group-sentence';
import { groupVerdict } from './group-verdict';
import { pictureOf } from './paint-picture';
import type { PictureRow, PictureWords } from './picture-plan';
import { figureOf } from './pin-groups';
import { placesShown } from './places-shown';

interface Line extends Omit<PictureRow, 'figure' | 'range'> {}

/** Several products beside each other; one product made in one place beside the others. */
function linesOf(views: readonly PinView[]): Line[] {
  const [only, second] = views;
  if (only && !second)
    return placesShown(only).map(({ place, kg, lowKg, highKg }) => ({
      name: placeName(place),
      shop: '',
      making: { kg, lowKg, highKg },
      // What is stated is filled, what could be is an outline.
      typical: place !== only.pin.origin,
    }));
  return views.flatMap((view) => {
    const making = figureOf(view);
    const { pin } = view;
    return making ? [{ name: pinName(pin), shop: pin.shop, making, typical: pin.origin === null }] : [];
  });
}

function rowsOf(views: readonly PinView[], units: Units): PictureRow[] {
  const lines = linesOf(views);
  const scale = massScale(Math.max(...lines.map(({ making }) => making.kg)), units);
  const isTypical = (line: Line) => views.length > 1 && line.typical;
  return lines.map((line) => ({
    ...line,
    figure: `${isTypical(line) ? '~ ' : ''}${massText(line.making.kg, scale)}`,
    range: massRange(line.making.lowKg, line.making.highKg, scale),
  }));
}

/** What stands above the rows. */
function headOf(
  name: string,
  views: readonly PinView[],
): Pick<PictureWords, 'title' | 'sentence' | 'caption'> {
  const [only, second] = views;
  if (only && !second) {
    const { pin } = only;
    const origin = pin.origin ? t('madeIn', placeInSentence(pin.origin)) : t('originNotSaid');
    return { title: pinName(pin), sentence: `${pin.shop} · ${origin}`, caption: t('chartCaption') };
  }
  const verdict = groupVerdict(views);
  return { title: name, sentence: verdict ? groupSentence(verdict) : '', caption: t('groupChart') };
}

interface Props {
  name: string;
  views: readonly PinView[];
  units: Units;
}

export function SavePicture({ name, views, units }: Props) {
  const [failed, setFailed] = useState(false);
  const rows = rowsOf(views, units);
  if (rows.length === 0) return null;
  const save = async () => {
    const today = new Date().toISOString().slice(0, 10);
    const words = {
      ...headOf(name, views),
      sources: [t('scope'), `${attribution}. ${datasetName}. Whence, ${dateText(today)}`],
    };
    saveFile(`whence-${today}.png`, await pictureOf(words, rows));
  };
  return (
    <p class="undo">
      <button class="button" type="button" onClick={() => void save().catch(() => setFailed(true))}>
        {t('savePicture')}
      </button>
      {failed && <span role="alert">{t('storeFailed')}</span>}
    </p>
  );
}
