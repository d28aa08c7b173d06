package org.sixfold.laboratory;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.casefile.CaseMessageHandler;
import org.sixfold.casefile.Restrictions;
import org.sixfold.casefile.Tests;
import org.sixfold.casefile.Tests.Result;
import org.sixfold.casework.MessageFields;
import org.sixfold.laboratory.Results.Received;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.ProblemException;
import org.springframework.stereotype.Component;

/** A laboratory's result of one person; a late one, after release, is taken too. */
@Component
class TestResultHandler implements CaseMessageHandler {

  private final Results results;
  private final Tests tests;
  private final Restrictions restrictions;

  TestResultHandler(Results results, Tests tests, Restrictions restrictions) {
    this.results = results;
    this.tests = tests;
    this.restrictions = restrictions;
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
    String tube = fields.optional("tube", 50);
    fields.refuseProblems();
    if (sampledAt.isAfter(at)) {
      throw invalid("sampledAt", "form.future");
    }
    if (tube != null
        && tests.samplesIn(tube).stream().noneMatch(in -> in.caseId().equals(caseId))) {
      throw invalid("tube", "test.tubeUnknown");
    }
    if (restrictions.of(caseId).isEmpty() && tests.samples(caseId).isEmpty()) {
      throw ProblemException.conflict("message.notExpected");
    }
    String id =
        results.receive(
            new Received(caseId, sampledAt, result, labNo, corrects, tube, sender.username()));
    return Map.of("resultId", id);
  }

  private static ProblemException invalid(String field, String code) {
    return ProblemException.unfit("form.invalid", List.of(new FieldProblem(field, code)));
  }
}
