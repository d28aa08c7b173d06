package org.sixfold.transfer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sixfold.audit.Audit;
import org.sixfold.casework.Answers;
import org.sixfold.casework.KnownNeeds;
import org.sixfold.shared.Ids;
import org.sixfold.transfer.persistence.CareArrangementRow;
import org.sixfold.transfer.persistence.TransferMapper;
import org.sixfold.worklist.TaskHandler.Submission;
import org.springframework.stereotype.Component;

/** Those who would be left without care: children, the old, disabled and ill, animals. */
@Component
class Dependants {

  private static final String ARRANGED = "ARRANGED";
  private static final String NONE_FOUND = "NONE_FOUND";

  private final KnownNeeds known;
  private final SpecialNeeds special;
  private final TransferMapper mapper;
  private final Audit audit;

  Dependants(KnownNeeds known, SpecialNeeds special, TransferMapper mapper, Audit audit) {
    this.known = known;
    this.special = special;
    this.mapper = mapper;
    this.audit = audit;
  }

  /**
   * Whether care must be arranged before the person is limited. What was arranged once holds for a
   * move too; who came home because nobody was found is with them.
   */
  boolean needCare(String caseId, boolean home) {
    String before = mapper.latestOutcome(caseId, TransferProcess.ARRANGE_CARE);
    if (ARRANGED.equals(before) || home && NONE_FOUND.equals(before)) {
      return false;
    }
    return !known.of(caseId).dependants().isEmpty() || special.needsCarer(caseId, home);
  }

  /** The household as a first proposal of who is looked after. */
  List<Map<String, Object>> proposal(String caseId) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Map<String, Object> one : known.of(caseId).household()) {
      if (one.get("age") instanceof Number age) {
        rows.add(Map.of("name", one.getOrDefault("name", ""), "age", age));
      }
    }
    return rows;
  }

  /** Keeps from when on who is cared for; names stay in the answer. */
  void arranged(Submission submission) {
    String caseId = submission.task().caseId();
    List<String> kinds = new ArrayList<>();
    for (Answers one : rows(submission)) {
      Instant firstVisit = one.moment("firstVisit");
      kinds.add(one.text("kind"));
      mapper.insertArrangement(
          new CareArrangementRow(
              Ids.next(),
              caseId,
              submission.task().id(),
              one.text("kind"),
              firstVisit,
              submission.by().username(),
              submission.at()));
    }
    audit.record(
        new Audit.Change(
            caseId, "care.arranged", Map.of("taskId", submission.task().id(), "for", kinds)));
  }

  /** The lines of the form. */
  static List<Answers> rows(Submission submission) {
    List<Answers> rows = new ArrayList<>();
    if (submission.answers().get("who") instanceof List<?> list) {
      for (Object one : list) {
        if (one instanceof Map<?, ?> row) {
          Map<String, Object> values = new java.util.HashMap<>();
          row.forEach((key, value) -> values.put(String.valueOf(key), value));
          rows.add(new Answers(values));
        }
      }
    }
    return rows;
  }
}
