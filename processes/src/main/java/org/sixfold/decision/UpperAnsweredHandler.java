package org.sixfold.decision;

import java.time.Instant;
import java.util.Map;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.audit.Audit;
import org.sixfold.casefile.CaseMessageHandler;
import org.sixfold.casefile.CasePath;
import org.sixfold.casefile.Restrictions;
import org.sixfold.casework.DecisionBases;
import org.sixfold.casework.MessageFields;
import org.sixfold.shared.ProblemException;
import org.springframework.stereotype.Component;

/** The upper level answers a decision: if it refuses, the person is free at once. */
@Component
class UpperAnsweredHandler implements CaseMessageHandler {

  private enum Answer {
    APPROVED,
    REFUSED
  }

  private final Restrictions restrictions;
  private final DecisionBases bases;
  private final CasePath path;
  private final Audit audit;

  UpperAnsweredHandler(Restrictions restrictions, DecisionBases bases, CasePath path, Audit audit) {
    this.restrictions = restrictions;
    this.bases = bases;
    this.path = path;
    this.audit = audit;
  }

  @Override
  public String name() {
    return "decision.upperAnswered";
  }

  @Override
  public Map<String, Object> handle(
      String caseId, SignedInUser sender, Instant at, Map<String, Object> payload) {
    if (!sender.is(Role.DECIDING_OFFICER)) {
      throw ProblemException.forbidden("access.forbidden");
    }
    MessageFields fields = new MessageFields(payload);
    String decisionId = fields.text("decisionId", 20);
    Answer answer = fields.code("answer", Answer.class);
    fields.refuseProblems();
    Restrictions.Decision decision =
        restrictions.decisionsOf(caseId).stream()
            .filter(one -> one.id().equals(decisionId))
            .findFirst()
            .orElseThrow(() -> ProblemException.conflict("decision.unknown"));
    if (decision.signedBy().equals(sender.username())) {
      throw ProblemException.forbidden("decision.sameOfficer");
    }
    if (!isRunning(caseId, decisionId)) {
      throw ProblemException.conflict("message.notExpected");
    }
    bases.upperAnswered(decisionId, answer.name(), at);
    audit.record(
        new Audit.Change(
            caseId, name(), Map.of("decisionId", decisionId, "answer", answer.name())));
    if (answer == Answer.REFUSED) {
      restrictions.endAll(caseId, "decision.upperRefused");
      path.correlate(caseId, "restriction.ended");
    }
    return Map.of("answer", answer.name());
  }

  private boolean isRunning(String caseId, String decisionId) {
    return restrictions.of(caseId).stream()
        .anyMatch(one -> one.decisionId().equals(decisionId) && one.endedAt() == null);
  }
}
