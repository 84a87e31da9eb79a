/** The dataset's name and version; its licence asks for the attribution wherever results are shown. */
import { ratesDay } from '../../data/tables/choices';

export const datasetName = 'Whence data 1 (CEDA by Watershed, Open CEDA 2025)';
export const attribution = 'CEDA by Watershed';
/** Day of the market rates, ISO 8601. */
export const ratesDate = ratesDay;
