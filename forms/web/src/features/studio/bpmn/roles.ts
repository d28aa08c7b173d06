/** Who may answer a task, as designers choose. */
export const roles = [
  'GRID_MEMBER',
  'VILLAGE_CADRE',
  'LINK_CADRE',
  'POLICE_OFFICER',
  'DOCTOR',
  'SUBDISTRICT_LEADER',
  'DECIDING_OFFICER',
  'FACILITY_DESK',
  'DRIVER',
  'DUTY_HEAD_HEALTH',
  'DUTY_HEAD_POLICE',
  'LAB',
  'SUPERVISOR',
];

/** All that the product knows; the server takes them too. */
export const knownRoles = [...roles, 'DESIGNER', 'ADMIN', 'AUDITOR'];
