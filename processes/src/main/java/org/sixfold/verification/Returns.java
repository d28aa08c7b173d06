package org.sixfold.verification;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sixfold.audit.Audit;
import org.sixfold.casework.Answers;
import org.sixfold.shared.Ids;
import org.sixfold.verification.persistence.PersonReturnMapper;
import org.sixfold.verification.persistence.PersonReturnRow;
import org.sixfold.worklist.TaskHandler.Submission;
import org.springframework.stereotype.Component;

/** To whom people were handed over, when, and who signed for them. */
@Component
class Returns {

  private final PersonReturnMapper mapper;
  private final Audit audit;

  Returns(PersonReturnMapper mapper, Audit audit) {
    this.mapper = mapper;
    this.audit = audit;
  }

  void sent(Submission submission) {
    PersonReturnRow sent = row(Ids.next(), submission);
    mapper.insert(sent);
    record("return.sent", sent.caseId(), facts(sent));
  }

  /** What was sent before now has a receipt; who comes with one at once was sent with it. */
  void receipted(Submission submission) {
    Optional<PersonReturnRow> before = latest(submission.task().caseId());
    PersonReturnRow received =
        row(before.map(PersonReturnRow::id).orElseGet(Ids::next), submission);
    before.ifPresentOrElse(sent -> mapper.update(received), () -> mapper.insert(received));
    recordReceipt(received.caseId(), Optional.of(received), received.receiptNo());
  }

  /** The receiver itself says so. */
  void receipted(String caseId, String receiptNo, String receivedBy, Instant at) {
    Optional<PersonReturnRow> received =
        latest(caseId).map(sent -> sent.receipted(receiptNo, receivedBy, at));
    received.ifPresent(mapper::update);
    recordReceipt(caseId, received, receiptNo);
  }

  void disputed(Submission submission) {
    PersonReturnRow disputed = row(null, submission);
    record("return.disputed", disputed.caseId(), facts(disputed));
  }

  Optional<PersonReturnRow> latest(String caseId) {
    return of(caseId).stream().findFirst();
  }

  /** Newest first. */
  List<PersonReturnRow> of(String caseId) {
    return mapper.findOfCase(caseId);
  }

  private static PersonReturnRow row(String id, Submission submission) {
    Answers answers = new Answers(submission.answers());
    return new PersonReturnRow(
        id,
        submission.task().caseId(),
        answers.text("to"),
        answers.text("toOther"),
        answers.text("contact"),
        answers.text("reason"),
        answers.moment("sentAt"),
        answers.text("receiptNo"),
        answers.text("receivedBy"),
        answers.moment("receivedAt"));
  }

  /** Names neither people nor what was typed in the place of a register: the audit keeps it. */
  private static Map<String, Object> facts(PersonReturnRow sent) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("receiver", sent.receiver());
    facts.put("reason", "return." + sent.reason());
    return facts;
  }

  private void recordReceipt(String caseId, Optional<PersonReturnRow> received, String no) {
    Map<String, Object> details = received.map(Returns::facts).orElseGet(LinkedHashMap::new);
    details.put("receiptNo", no);
    record("return.receipted", caseId, details);
  }

  private void record(String action, String caseId, Map<String, Object> details) {
    audit.record(new Audit.Change(caseId, action, details));
  }
}
