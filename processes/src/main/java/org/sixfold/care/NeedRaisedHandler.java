package org.sixfold.care;

import java.time.Instant;
import java.util.Map;
import org.sixfold.access.SignedInUser;
import org.sixfold.casefile.CaseMessageHandler;
import org.sixfold.casework.MessageFields;
import org.sixfold.casework.NeedCategory;
import org.sixfold.casework.Needs;
import org.springframework.stereotype.Component;

/** {@code need.raised}: somebody asks for something, by hotline, note or in passing. */
@Component
class NeedRaisedHandler implements CaseMessageHandler {

  private final Needs needs;
  private final Callers callers;

  NeedRaisedHandler(Needs needs, Callers callers) {
    this.needs = needs;
    this.callers = callers;
  }

  @Override
  public String name() {
    return "need.raised";
  }

  @Override
  public Map<String, Object> handle(
      String caseId, SignedInUser sender, Instant at, Map<String, Object> payload) {
    callers.check(caseId, sender);
    MessageFields fields = new MessageFields(payload);
    NeedCategory category = fields.code("kind", NeedCategory.class);
    String detail = fields.optional("detail", 2000);
    fields.refuseProblems();
    String id =
        needs.raise(
            new Needs.NewNeed(caseId, category, detail, "message:" + name(), sender.username()));
    return Map.of("needId", id);
  }
}
