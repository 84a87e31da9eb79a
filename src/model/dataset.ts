/** The dataset's name and version; its licence asks for the attribution wherever results are shown. */
import { ratesDay } from '../../data/tables/choices';

/** Raised whenever a table changes after a release; apart from the extension's own version. */
export const datasetVersion = 2;
export const datasetName = `Whence data ${datasetVersion} (CEDA by Watershed, Open CEDA 2025; Boavizta)`;
export const attribution = 'CEDA by Watershed; contains data of Boavizta (ODbL 1.0)';
/** Day of the market rates, ISO 8601. */
export const ratesDate = ratesDay;
