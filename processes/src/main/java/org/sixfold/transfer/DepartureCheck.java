package org.sixfold.transfer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sixfold.casework.Answers;
import org.sixfold.fleet.Journeys;
import org.sixfold.fleet.NightRule;
import org.sixfold.responsibility.Member;
import org.sixfold.responsibility.Responsibility;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/** What a hand-over at the door must show: two people, real times, and no journey at night. */
@Component
class DepartureCheck {

  private final Journeys journeys;
  private final Responsibility responsibility;
  private final SixfoldClock clock;

  DepartureCheck(Journeys journeys, Responsibility responsibility, SixfoldClock clock) {
    this.journeys = journeys;
    this.responsibility = responsibility;
    this.clock = clock;
  }

  /**
   * @param leaves whether the person leaves with a vehicle
   */
  List<FieldProblem> problems(String caseId, Answers answers, boolean leaves) {
    List<FieldProblem> problems = new ArrayList<>();
    Instant atDoor = answers.moment("atDoor");
    String takes = answers.text("takes");
    if (takes != null && takes.equals(answers.text("gives"))) {
      problems.add(new FieldProblem("takes", "transfer.takerGives"));
    }
    if (leaves) {
      leaving(caseId, takes, atDoor, answers.moment("leftAt"), problems);
    }
    return problems;
  }

  private void leaving(
      String caseId, String takes, Instant atDoor, Instant leftAt, List<FieldProblem> problems) {
    Optional<Member> driver =
        journeys.planned(caseId).flatMap(one -> responsibility.find(one.driver()));
    boolean other =
        driver
            .filter(one -> !one.name().equals(takes) && !one.username().equals(takes))
            .isPresent();
    if (other) {
      problems.add(new FieldProblem("takes", "transfer.takerNotDriver"));
    }
    if (leftAt == null) {
      return;
    }
    if (atDoor != null && leftAt.isBefore(atDoor)) {
      problems.add(new FieldProblem("leftAt", "transfer.leftUnfit"));
    }
    if (NightRule.isBroken(leftAt, leftAt.plus(TransferPlan.WAY), clock.zone())) {
      problems.add(new FieldProblem("leftAt", "transfer.atNight"));
    }
  }
}
