package org.sixfold.care;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.sixfold.audit.Audit;
import org.sixfold.care.persistence.NeedMapper;
import org.sixfold.care.persistence.NeedRow;
import org.sixfold.casework.Answers;
import org.sixfold.casework.NeedCategory;
import org.sixfold.shared.SixfoldClock;
import org.sixfold.worklist.TaskHandler.Submission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was done about needs. */
@Service
@Transactional
class NeedWork {

  private final NeedMapper mapper;
  private final Audit audit;
  private final SixfoldClock clock;

  NeedWork(NeedMapper mapper, Audit audit, SixfoldClock clock) {
    this.mapper = mapper;
    this.audit = audit;
    this.clock = clock;
  }

  /** Those of these ids, by id. */
  @Transactional(readOnly = true)
  Map<String, NeedRow> all(Collection<String> ids) {
    return ids.isEmpty()
        ? Map.of()
        : mapper.findAll(ids).stream().collect(Collectors.toMap(NeedRow::id, need -> need));
  }

  /** Writes the answers of one piece of work; handing on leaves the need as it was. */
  void done(String id, Submission submission) {
    NeedRow before = mapper.findForUpdate(id);
    Answers answers = new Answers(submission.answers());
    String state =
        submission.outcome().equals("HANDED_ON") ? before.needState() : submission.outcome();
    boolean met = state.equals(NeedState.MET);
    mapper.update(
        new NeedRow(
            id,
            before.caseId(),
            NeedCategory.valueOf(answers.text("kind")),
            answers.text("urgency"),
            state,
            before.cause(),
            before.raisedBy(),
            before.raisedAt(),
            before.nextTryAt(),
            sum(before.cost(), answers.text("cost")),
            later(before.deliveredAt(), answers.moment("deliveredAt")),
            met ? submission.at() : null,
            met ? submission.by().username() : null,
            before.detail()));
    mapper.deleteDetail(id);
    mapper.insertDetail(id, new Answers(submission.healthAnswers()).text("detail"));
    audit.record(
        new Audit.Change(
            before.caseId(), "need.worked", Map.of("needId", id, "outcome", submission.outcome())));
  }

  /** Nobody works on it any more: if it is still open, it is offered to the path again. */
  void left(String id) {
    NeedRow need = mapper.findForUpdate(id);
    boolean open =
        need != null
            && (need.needState().equals(NeedState.OPEN)
                || need.needState().equals(NeedState.PARTLY));
    if (open) {
      mapper.tryAgain(id, clock.now().plus(CareNeeds.PAUSE));
    }
  }

  /** What was paid adds up over several deliveries. */
  private static BigDecimal sum(BigDecimal before, String cost) {
    if (cost == null) {
      return before;
    }
    return before == null ? new BigDecimal(cost) : before.add(new BigDecimal(cost));
  }

  private static Instant later(Instant before, Instant delivered) {
    return delivered == null ? before : delivered;
  }
}
