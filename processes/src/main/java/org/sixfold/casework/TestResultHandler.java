package org.sixfold.casework;

import java.time.Instant;
import java.util.Map;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.casefile.CaseMessageHandler;
import org.sixfold.casefile.Restrictions;
import org.sixfold.casefile.Tests;
import org.sixfold.casefile.Tests.NewResult;
import org.sixfold.casefile.Tests.Result;
import org.sixfold.shared.ProblemException;
import org.springframework.stereotype.Component;

/** A laboratory's result; it never moves an end. A late one, after release, is taken too. */
@Component
class TestResultHandler implements CaseMessageHandler {

  private final Tests tests;
  private final Restrictions restrictions;
  private final Notes notes;

  TestResultHandler(Tests tests, Restrictions restrictions, Notes notes) {
    this.tests = tests;
    this.restrictions = restrictions;
    this.notes = notes;
  }

  @Override
  public String name() {
    return "test.result";
  }

  @Override
  public Map<String, Object> handle(
      String caseId, SignedInUser sender, Instant at, Map<String, Object> payload) {
    if (!sender.is(Role.LAB)) {
      throw ProblemException.forbidden("access.forbidden");
    }
    MessageFields fields = new MessageFields(payload);
    Instant sampledAt = fields.moment("sampledAt");
    Result result = fields.code("result", Result.class);
    String labNo = fields.text("labNo", 100);
    String corrects = fields.optional("corrects", 100);
    fields.refuseProblems();
    if (restrictions.of(caseId).isEmpty()) {
      throw ProblemException.conflict("message.notExpected");
    }
    String id =
        tests.resultReceived(
            new NewResult(caseId, sampledAt, result, labNo, corrects, sender.username()));
    if (result != Result.NEGATIVE) {
      notes.tellDoctor(caseId, CaseNote.RESULT_NOT_NEGATIVE, id);
    }
    return Map.of("resultId", id);
  }
}
