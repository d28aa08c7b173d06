import limits from '../../../../../engine/src/main/resources/org/sixfold/form/limits.json';

/** Limits that the server reads from the same file. */
export const { temperature, pictures } = limits;
