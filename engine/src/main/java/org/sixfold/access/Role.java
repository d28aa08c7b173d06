package org.sixfold.access;

/** The roles; the six of "six-to-one" come first. */
public enum Role {
  GRID_MEMBER,
  VILLAGE_CADRE,
  LINK_CADRE,
  POLICE_OFFICER,
  DOCTOR,
  SUBDISTRICT_LEADER,
  DECIDING_OFFICER,
  FACILITY_DESK,
  DRIVER,
  DUTY_HEAD_HEALTH,
  DUTY_HEAD_POLICE,
  LAB,
  SUPERVISOR,
  DESIGNER,
  ADMIN,
  AUDITOR
}
