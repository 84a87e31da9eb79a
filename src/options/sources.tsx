/** Where the numbers come from, as data/README.md has it in full. Names of works are not translated. */
import { type Key, t } from '../ui/words';

const SOURCES: readonly (readonly [what: Key, source: string, year: string, licence: string])[] = [
  ['sourceFactors', 'CEDA by Watershed (Open CEDA 2025)', '2023', 'CC BY-SA 4.0'],
  ['sourceLevels', 'Boavizta; Carbon Catalogue; RIVM; UK DESNZ', '2013–2025', 'ODbL 1.0'],
  ['sourceTextiles', 'Ecobalyse', '2024–2026', 'MIT'],
  ['sourceShares', 'US BEA', '2017', 'public domain'],
  ['sourcePriceLevels', 'Penn World Table', '2019', 'CC BY 4.0'],
  ['sourceElectricity', 'Ember', '2024', 'CC BY-SA 4.0'],
  ['sourceEnergy', 'Our World in Data', '2019–2024', 'CC BY 4.0'],
  ['sourceProvinces', 'CEADs; MEE; NBS', '2007–2022', 'cited'],
  ['sourceFreight', 'UK DESNZ; CEPII; ORNL', '2025', 'OGL v3'],
  ['sourceRates', 'fawazahmed0 currency-api; US BLS', '2026', 'CC0; public domain'],
  ['sourceTaxes', 'sales-tax', '2026', 'MIT'],
];

export function Sources() {
  return (
    <details>
      <summary>{t('sourcesTitle')}</summary>
      <table class="figures sources">
        <thead>
          <tr>
            <th scope="col">{t('sourceWhat')}</th>
            <th scope="col">{t('sourceName')}</th>
            <th scope="col">{t('sourceYear')}</th>
            <th scope="col">{t('sourceLicence')}</th>
          </tr>
        </thead>
        <tbody>
          {SOURCES.map(([what, source, year, licence]) => (
            <tr key={what}>
              <th scope="row">{t(what)}</th>
              <td>{source}</td>
              <td>{year}</td>
              <td>{licence}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
