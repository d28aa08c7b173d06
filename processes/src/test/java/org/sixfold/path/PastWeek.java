package org.sixfold.path;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sixfold.testsupport.Filled;
import org.sixfold.testsupport.Outside;
import org.sixfold.testsupport.Walk;

/**
 * Five people of one Monday morning under CN9 and all that became of them until they were free.
 *
 * <p>Two close contacts are isolated at a facility for seven days and monitored at home for three,
 * one of them misses a report, declares another one unasked and has fever once; somebody from a
 * medium-risk area is isolated at home and a day's visit is missed; somebody from a low-risk area
 * is monitored; somebody is not concerned.
 */
final class PastWeek {

  /** When the lists came. */
  static final String BEGINS = "2022-10-10T09:00";

  /** After the last of the measures, in the middle of the calls that follow. */
  static final String ENDS = "2022-10-21T12:00";

  private static final LocalDate MONDAY = LocalDate.parse("2022-10-10");
  private static final LocalDate LAST_DAY = LocalDate.parse("2022-10-21");
  private static final List<String> HOURS =
      List.of("T00:10", "T07:30", "T09:30", "T12:30", "T16:30");
  private static final String MISSED_REPORT = "2022-10-11T16:30";
  private static final String FEVER = "2022-10-12T07:30";
  private static final String MISSED_VISIT = "2022-10-12T09:30";
  private static final String DECLARED = "2022-10-13T07:30";

  private final Walk walk;
  private final Outside outside;

  String contact;
  String forgetful;
  String atHome;
  String watched;
  String cleared;

  PastWeek(Walk walk, Outside outside) {
    this.walk = walk;
    this.outside = outside;
  }

  void walked() {
    monday();
    for (LocalDate day = MONDAY; !day.isAfter(LAST_DAY); day = day.plusDays(1)) {
      for (String hour : HOURS) {
        String now = day + hour;
        if (now.compareTo("2022-10-10T12:00") > 0 && now.compareTo(ENDS) < 0) {
          walk.until(now);
          List.of(contact, forgetful, atHome, watched).forEach(one -> answerAll(one, now));
        }
      }
    }
    walk.until(ENDS);
  }

  private void monday() {
    walk.startAt(BEGINS);
    contact = walk.open(Walk.GRID, true, true);
    forgetful = walk.open(Walk.GRID, true, true);
    atHome = walk.open(Walk.GRID, true, false);
    watched = walk.open(Walk.GRID, true, false);
    cleared = walk.open(Walk.GRID, true, false);
    walk.until("2022-10-10T09:30");
    signed(contact, "CLOSE_CONTACT", "CENTRALISED_ISOLATION");
    signed(atHome, "MEDIUM_RISK_AREA", "HOME_ISOLATION");
    signed(watched, "LOW_RISK_AREA", "DAILY_MONITORING");
    Map<String, Object> elsewhere = new HashMap<>(Filled.phoneCheck());
    elsewhere.put("wasInArea", "NO");
    elsewhere.remove("stays");
    walk.complete(cleared, "check-by-phone", "NOT_CONCERNED", elsewhere);
    walk.until("2022-10-10T10:15");
    signed(forgetful, "CLOSE_CONTACT", "CENTRALISED_ISOLATION");
    toFacility(contact);
    walk.until("2022-10-10T11:00");
    toFacility(forgetful);
    walk.completeAll(atHome, "check-home", "FIT", Filled.home());
    walk.complete(atHome, "hand-over-departure", "AT_HOME", Filled.handOver(walk.now()));
    walk.complete(atHome, "acknowledge-arrival", "RECEIVED", Filled.arrivalAtHome(walk.now()));
  }

  private void signed(String id, String personClass, String place) {
    walk.complete(id, "check-by-phone", "CONCERNED", Filled.phoneCheck());
    walk.complete(
        id,
        "confirm-class",
        "PROPOSE",
        Filled.classOf(personClass, place, walk.at("2022-10-09T15:00")));
    walk.complete(id, "sign-decision", "SIGNED", Filled.decision());
    walk.complete(id, "serve-notice", "SERVED", Filled.notice());
  }

  private void toFacility(String id) {
    walk.complete(id, "prepare-transfer", "READY", Filled.transferPlan(walk.now()));
    walk.complete(id, "hand-over-departure", "LEFT", Filled.handOver(walk.now()));
    walk.complete(id, "acknowledge-arrival", "RECEIVED", Filled.arrival(walk.now()));
  }

  private void answerAll(String id, String now) {
    Set<String> kinds = new LinkedHashSet<>(walk.open(id));
    for (String kind : kinds) {
      if (!forgotten(id, kind, now)) {
        answer(id, kind, now);
      }
    }
  }

  private boolean forgotten(String id, String kind, String now) {
    return id.equals(forgetful) && kind.equals("report-day") && now.equals(MISSED_REPORT)
        || id.equals(atHome)
            && kind.equals("visit-jointly")
            && now.startsWith(MISSED_VISIT.substring(0, 10));
  }

  private void answer(String id, String kind, String now) {
    switch (kind) {
      case "report-day" -> report(id, now);
      case "assess-symptoms" -> walk.complete(id, kind, "WATCH", assessed());
      case "take-sample" -> walk.complete(id, kind, "SAMPLED", Filled.sample(walk.now()));
      case "visit-jointly" ->
          List.of("DOCTOR", "POLICE_OFFICER", "VILLAGE_CADRE")
              .forEach(role -> walk.completeFor(role, id, kind, "WELL", seen(role)));
      case "confirm-destination" -> walk.complete(id, kind, "CONFIRMED", Filled.destination());
      case "check-before-release" -> walk.complete(id, kind, "FIT", Map.of());
      case "announce-release" ->
          walk.complete(id, kind, "ANNOUNCED", Map.of("wagesLetter", true, "sign", "冯"));
      case "hand-back" -> handBack(id);
      default -> throw new AssertionError(kind);
    }
  }

  private void report(String id, String now) {
    if (id.equals(forgetful) && now.equals(DECLARED)) {
      outside.tells(
          "command-1", id, "report.declared", Map.of("temp", 36.6, "symptoms", List.of("NONE")));
    } else if (id.equals(forgetful) && now.equals(FEVER)) {
      Map<String, Object> form = new HashMap<>(Filled.report());
      form.put("temp", 37.4);
      walk.complete(id, "report-day", "ABNORMAL", form);
      walk.complete(id, "assess-symptoms", "WATCH", assessed());
    } else {
      walk.complete(id, "report-day", "NORMAL", Filled.report());
    }
  }

  private void handBack(String id) {
    if (walk.role(id, "hand-back").equals("DOCTOR")) {
      walk.complete(id, "hand-back", "WELL", Map.of("well", "WELL"));
    } else {
      walk.complete(id, "hand-back", "LEFT", Filled.leaving(walk.now()));
    }
  }

  private static Map<String, Object> seen(String role) {
    Map<String, Object> form = new HashMap<>();
    form.put("who", List.of(role));
    form.put("seen", "DOOR");
    form.put("exitFree", true);
    form.put("comfort", "NO");
    form.put("signs", "签");
    return form;
  }

  private static Map<String, Object> assessed() {
    return Map.of("called", true, "reading", 37.4, "assessment", "低热", "decision", "WATCH");
  }
}
