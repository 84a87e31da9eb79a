/** `npm run --silent estimate -- --category ID --price 49.99 --currency EUR --shop DE --origin CN --versus DE,VN`. */
import { readRequest } from './estimate/request';
import { resultOf } from './estimate/result';

const request = readRequest(process.argv.slice(2));
const result = 'refusal' in request ? request : resultOf(request);
if ('refusal' in result) {
  console.error(result.refusal);
  process.exit(2);
}
console.log(JSON.stringify(result, null, 2));
