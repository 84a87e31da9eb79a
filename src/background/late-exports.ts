/** What of the code below `background` is late: all that interprets a page and reckons, with its tables. */
export { answer } from '../estimate/answer-product';
export { cardFigures } from '../estimate/card-figures';
export { onBreadcrumb } from '../estimate/corrected';
export { kindModelFrom } from '../interpret/kind/kind-model';
export { interpret } from '../interpret/product';
export { withData } from '../interpret/structured-data/with-data';
export { usdOf } from '../model/factory-price';
export { LATE_TABLES_FILE, tablesThere } from '../model/late-tables';
export { recomputed } from '../records/recompute';
