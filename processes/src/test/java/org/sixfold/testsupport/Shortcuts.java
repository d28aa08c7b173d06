package org.sixfold.testsupport;

import org.springframework.stereotype.Component;

/** The ordinary way to a point from which a specification goes on. */
@Component
public class Shortcuts {

  private final Walk walk;

  Shortcuts(Walk walk) {
    this.walk = walk;
  }

  /** A measure is proposed; the decision waits. */
  public String proposed(String personClass, String place, String countedFrom) {
    String id = walk.open(Walk.GRID, true, false);
    walk.complete(id, "check-by-phone", "CONCERNED", Filled.phoneCheck());
    walk.complete(
        id, "confirm-class", "PROPOSE", Filled.classOf(personClass, place, walk.at(countedFrom)));
    return id;
  }

  /** Signed and served. */
  public String served(String personClass, String place, String countedFrom) {
    String id = proposed(personClass, place, countedFrom);
    walk.complete(id, "sign-decision", "SIGNED", Filled.decision());
    walk.complete(id, "serve-notice", "SERVED", Filled.notice());
    return id;
  }

  /** In place at the facility; isolation runs. */
  public String isolated(String personClass, String countedFrom) {
    String id = served(personClass, "CENTRALISED_ISOLATION", countedFrom);
    toFacility(id);
    return id;
  }

  /** Driven to a facility and received there. */
  public void toFacility(String id) {
    walk.complete(id, "prepare-transfer", "READY", Filled.transferPlan(walk.now()));
    walk.complete(id, "hand-over-departure", "LEFT", Filled.handOver(walk.now()));
    walk.complete(id, "acknowledge-arrival", "RECEIVED", Filled.arrival(walk.now()));
  }

  /** Escorted home; isolation runs there. */
  public String isolatedAtHome(String countedFrom) {
    String id = served("MEDIUM_RISK_AREA", "HOME_ISOLATION", countedFrom);
    toHome(id);
    return id;
  }

  /** The home is looked at, and somebody escorts the person there, out of a facility too. */
  public void toHome(String id) {
    boolean fromFacility = !walk.bed(id).isEmpty();
    walk.completeAll(id, "check-home", "FIT", Filled.home());
    if (fromFacility) {
      walk.complete(id, "hand-back", "LEFT", Filled.leaving(walk.now()));
    }
    walk.complete(id, "hand-over-departure", "AT_HOME", Filled.handOver(walk.now()));
    walk.complete(id, "acknowledge-arrival", "RECEIVED", Filled.arrivalAtHome(walk.now()));
  }
}
