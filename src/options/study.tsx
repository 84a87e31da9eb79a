/** What the study behind all this found, in our data: a table that a person can read. */
import { causes, chinaOver, provincesThenAndNow } from '../../data/tables/study';
import { ratioText } from '../ui/number-format';
import { countryName } from '../ui/place-name';
import { t } from '../ui/words';

/** The study's countries by their two-letter codes. */
const ALPHA2: Record<string, string> = {
  CHN: 'CN',
  USA: 'US',
  DEU: 'DE',
  FRA: 'FR',
  JPN: 'JP',
  MEX: 'MX',
  KOR: 'KR',
  IND: 'IN',
  VNM: 'VN',
};
const nameOf = (code: string) => countryName(ALPHA2[code] ?? code);

export function Study() {
  return (
    <details class="study">
      <summary>{t('studyTitle')}</summary>
      <p>{t('studyText')}</p>
      <table class="figures">
        <caption>{t('studyMedians')}</caption>
        <tbody>
          {chinaOver.map(([code, median, above, of, sameThing]) => (
            <tr key={code}>
              <th scope="row">{nameOf(code)}</th>
              <td>×{ratioText(median)}</td>
              <td>{t('studyAbove', String(above), String(of))}</td>
              <td>{t('studySameThing', ratioText(sameThing))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="soft">{t('studyDiffer')}</p>
      <table class="figures">
        <caption>{t('studyCauses')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('studyPair')}</th>
            <th scope="col">{t('studyTogether')}</th>
            <th scope="col">{t('whyCarbon')}</th>
            <th scope="col">{t('whyEnergy')}</th>
            <th scope="col">{t('whyPrices')}</th>
          </tr>
        </thead>
        <tbody>
          {causes.map(([one, other, ...ratios]) => (
            <tr key={`${one} ${other}`}>
              <th scope="row">
                {nameOf(one)} / {nameOf(other)}
              </th>
              {ratios.map((ratio) => (
                <td key={ratio}>×{ratioText(ratio)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <table class="figures">
        <caption>{t('studyProvinces')}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">2007</th>
            <th scope="col">2019</th>
          </tr>
        </thead>
        <tbody>
          {provincesThenAndNow.map(([province, then, , now]) => (
            <tr key={province}>
              <th scope="row">{province}</th>
              <td>×{ratioText(then)}</td>
              <td>×{ratioText(now)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="soft">{t('studyLimits')}</p>
    </details>
  );
}
