package org.sixfold.casework;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.sixfold.access.Role;
import org.sixfold.audit.Audit;
import org.springframework.stereotype.Component;

/**
 * Calls for care in a case. What the path does not expect yet, before a measure is proposed, still
 * reaches a person by mail: nobody is left alone with it.
 */
@Component
public class CareCalls {

  private static final String ASSESS = "userTask_assessSymptoms";
  private static final Duration SAID_AGAIN = Duration.ofMinutes(10);

  private final Occurrences occurrences;
  private final EngineSideWork sideWork;
  private final Needs needs;
  private final Notes notes;
  private final Audit audit;

  CareCalls(
      Occurrences occurrences, EngineSideWork sideWork, Needs needs, Notes notes, Audit audit) {
    this.occurrences = occurrences;
    this.sideWork = sideWork;
    this.needs = needs;
    this.notes = notes;
    this.audit = audit;
  }

  /** A doctor assesses; while an assessment is open, further symptoms belong to it. */
  public void symptoms(String caseId, String cause) {
    if (!sideWork.waitsAt(caseId, "case-symptoms", ASSESS)
        && !occurrences.raise(caseId, Occurrence.SYMPTOMS_REPORTED, Map.of())) {
      notes.tellDoctor(caseId, CaseNote.REPORT_ABNORMAL, cause);
    }
  }

  /**
   * A second doctor confirms a positive result, unless that has begun with the result.
   *
   * @param resultId the result, as a laboratory sent it
   */
  public void positive(String caseId, String resultId, String cause) {
    Map<String, Object> routing =
        Map.of("finding", "SINGLE", "resultId", resultId, "secondDoctor", "", "cause", cause);
    if (!sideWork.runs(caseId, "case-positive")
        && !occurrences.raise(caseId, Occurrence.POSITIVE_RECEIVED, routing)) {
      notes.tellDoctor(caseId, CaseNote.RESULT_NOT_NEGATIVE, cause);
    }
  }

  /**
   * Somebody asks how the person is; one check at a time.
   *
   * @param phoneFirst whether to phone before anybody goes
   */
  public void notReached(String caseId, boolean phoneFirst, String cause) {
    if (!sideWork.runs(caseId, "case-welfare")
        && !occurrences.raise(
            caseId, Occurrence.PERSON_NOT_REACHED, Map.of("phoneFirst", phoneFirst))) {
      notes.tellCommandRoom(caseId, CaseNote.NOT_REACHED_TWICE, cause);
    }
  }

  /**
   * The person must see a doctor or a hospital.
   *
   * @return whether the path arranges it; if not, doctor and command room were told
   */
  public boolean medicalExit(String caseId, boolean emergency, String cause) {
    boolean taken =
        occurrences.raise(
            caseId, Occurrence.MEDICAL_EXIT_REQUESTED, Map.of("emergency", emergency));
    if (!taken) {
      notes.tellDoctor(caseId, CaseNote.URGENT_CARE, cause);
      notes.tellCommandRoom(caseId, CaseNote.URGENT_CARE, cause);
    }
    return taken;
  }

  /**
   * The person feels unsafe: a need of minutes, of which grid member and command room hear at once.
   * Who says so again is heard again, ten minutes later at the earliest.
   *
   * @param detail in the person's words; null if none were said
   * @return the need's id
   */
  public String feelsUnsafe(String caseId, String detail, String by, Instant at) {
    String id =
        needs.raise(new Needs.NewNeed(caseId, NeedCategory.SAFETY, detail, "feelsUnsafe", by));
    String cause = id + ":" + at.getEpochSecond() / SAID_AGAIN.toSeconds();
    notes.tell(Role.GRID_MEMBER, caseId, CaseNote.FEELS_UNSAFE, cause);
    notes.tellCommandRoom(caseId, CaseNote.FEELS_UNSAFE, cause);
    return id;
  }

  /**
   * A door or way out is blocked: the command room hears of it at once, and making it free is a
   * need of minutes.
   */
  public void exitBlocked(String caseId, String cause, String seenBy) {
    audit.record(new Audit.Change(caseId, "exit.blocked", Map.of("seenBy", seenBy)));
    notes.tellCommandRoom(caseId, CaseNote.EXIT_BLOCKED, cause);
    notes.tell(Role.VILLAGE_CADRE, caseId, CaseNote.EXIT_BLOCKED, cause);
    needs.raise(new Needs.NewNeed(caseId, NeedCategory.SAFETY, "出口、通道或消防通道被封堵", cause, seenBy));
  }
}
