/** One everyday measure of a mass of CO2e. */
import { carGramsPerKm } from '../../data/tables/equivalents';

/** Kilometres that an average new car drives for so many kg CO2e; the fuel burnt alone, as its test has it. */
export function carKmFor(kg: number): number {
  return (kg * 1000) / carGramsPerKm;
}

export { carGramsPerKm };
