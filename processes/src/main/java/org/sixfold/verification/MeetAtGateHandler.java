package org.sixfold.verification;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.sixfold.casefile.GateHolds;
import org.sixfold.casefile.Persons;
import org.sixfold.casework.Answers;
import org.sixfold.casework.CaseTaskHandler;
import org.sixfold.casework.EngineTasks;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/**
 * Kind 8: a talk at the gate. Who is not to be restricted goes at once; who may be waits for a
 * signature, never beyond the limit, which an earlier first moment makes earlier.
 */
@Component
class MeetAtGateHandler extends CaseTaskHandler {

  private static final Map<String, GateHolds.End> ENDS =
      Map.of(
          "HARMLESS", GateHolds.End.LET_IN,
          "LEAVES", GateHolds.End.WENT,
          "CARE", GateHolds.End.CARE,
          "OTHER_POLICE_MATTER", GateHolds.End.OTHER_MATTER);

  /** Papers that the form knows by name. */
  private static final Set<String> DOCUMENTS =
      Set.of(
          "ID_CARD",
          "PASSPORT",
          "HK_MACAU_PERMIT",
          "TAIWAN_PERMIT",
          "FOREIGN_PR",
          "HOUSEHOLD_BOOK");

  private final GateHolds holds;
  private final HomeGrid home;
  private final Persons persons;
  private final Contradiction contradiction;
  private final SixfoldClock clock;

  MeetAtGateHandler(
      EngineTasks tasks,
      GateHolds holds,
      HomeGrid home,
      Persons persons,
      Contradiction contradiction,
      SixfoldClock clock) {
    super(tasks, VerificationProcess.MEET_AT_GATE);
    this.holds = holds;
    this.home = home;
    this.persons = persons;
    this.contradiction = contradiction;
    this.clock = clock;
  }

  /** What was typed in when the person was stopped is not asked for again. */
  @Override
  public Map<String, Object> prefill(OpenTask task) {
    Map<String, Object> values = new HashMap<>();
    holds
        .running(task.caseId())
        .ifPresent(
            hold ->
                values.put(
                    "metAt", hold.since().atZone(clock.zone()).toOffsetDateTime().toString()));
    values.put("listSays", contradiction.listSaysAtGate(task.caseId()));
    values.put("source", "IN_PERSON");
    Persons.Person person = persons.of(task.caseId());
    if (person.document() != null && DOCUMENTS.contains(person.documentType())) {
      values.put("docType", person.documentType());
      values.put("docNo", person.document());
    }
    return values;
  }

  @Override
  protected Map<String, Object> learn(Submission submission) {
    String caseId = submission.task().caseId();
    Instant metAt = new Answers(submission.answers()).moment("metAt");
    if (metAt != null) {
      holds.correctSince(caseId, metAt);
    }
    GateHolds.End end = ENDS.get(submission.outcome());
    if (end != null) {
      holds.end(caseId, submission.at(), end);
    }
    if (end == null || end == GateHolds.End.CARE) {
      home.takeOver(caseId);
    }
    return end == GateHolds.End.CARE ? Map.of(VerificationProcess.EMERGENCY, true) : Map.of();
  }
}
