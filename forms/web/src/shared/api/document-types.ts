/** By which papers a person may be known, as the server takes them. */
export const documentTypes = [
  'ID_CARD',
  'PASSPORT',
  'HK_MACAU_PERMIT',
  'TAIWAN_PERMIT',
  'FOREIGN_PR',
  'HOUSEHOLD_BOOK',
  'OTHER',
];
