package org.sixfold.testsupport.week;

/**
 * What people do in the simulated week.
 *
 * @param minutes that it usually takes, by somebody of usual pace
 * @param spread of its logarithm
 * @param tangled share that takes far longer than usual
 * @param hoursToDue null for the evening's cut-off
 * @param opens hour from which it may be done; null for any
 */
record WeekKind(
    String name,
    String role,
    double minutes,
    double spread,
    double tangled,
    Integer hoursToDue,
    String calendar,
    Integer opens) {

  static final WeekKind CALL =
      new WeekKind("check-by-phone", "GRID_MEMBER", 7, 0.7, 0.06, null, "D", 8);
  static final WeekKind VISIT =
      new WeekKind("visit-person", "GRID_MEMBER", 28, 0.5, 0.05, 4, "D", 8);
  static final WeekKind REPORT =
      new WeekKind("report-day", "GRID_MEMBER", 4, 0.5, 0.02, null, "W07-10,16-20", 16);
  static final WeekKind NEED = new WeekKind("meet-need", "GRID_MEMBER", 22, 0.8, 0.08, 4, "D", 8);
  static final WeekKind PLACE =
      new WeekKind("place-person", "VILLAGE_CADRE", 5, 0.6, 0.04, 1, "D", 8);
  static final WeekKind CLASS =
      new WeekKind("confirm-class", "DOCTOR", 9, 0.6, 0.05, 4, null, null);
}
