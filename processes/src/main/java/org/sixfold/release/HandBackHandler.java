package org.sixfold.release;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sixfold.casework.Answers;
import org.sixfold.casework.CareCalls;
import org.sixfold.casework.CaseNote;
import org.sixfold.casework.CaseTaskHandler;
import org.sixfold.casework.DecisionNotices;
import org.sixfold.casework.EngineTasks;
import org.sixfold.casework.Needs;
import org.sixfold.casework.Notes;
import org.sixfold.facility.Beds;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/** Kind 30: the loop ends with the grid member's signature; afterwards somebody calls. */
@Component
class HandBackHandler extends CaseTaskHandler {

  private static final Set<String> LEAVING = Set.of("LEFT", "STAYS_BY_WISH");
  private static final Set<String> CALLING = Set.of("WELL", "UNWELL", "NO_ANSWER");

  private final Destinations destinations;
  private final DecisionNotices notices;
  private final Beds beds;
  private final CareCalls care;
  private final Needs needs;
  private final Notes notes;
  private final SixfoldClock clock;

  HandBackHandler(
      EngineTasks tasks,
      Destinations destinations,
      DecisionNotices notices,
      Beds beds,
      CareCalls care,
      Needs needs,
      Notes notes,
      SixfoldClock clock) {
    super(tasks, ReleaseProcess.HAND_BACK);
    this.destinations = destinations;
    this.notices = notices;
    this.beds = beds;
    this.care = care;
    this.needs = needs;
    this.notes = notes;
    this.clock = clock;
  }

  @Override
  public Map<String, Object> prefill(OpenTask task) {
    Map<String, Object> values = new HashMap<>();
    values.put("part", task.part());
    if (!isCall(task)) {
      destinations
          .of(task.caseId())
          .ifPresent(
              one -> {
                values.put("destination", one.to());
                if (one.wantsMorning() != null) {
                  values.put("wantsMorning", one.wantsMorning());
                }
              });
    }
    return values;
  }

  @Override
  public List<FieldProblem> check(Submission submission) {
    Set<String> others = isCall(submission.task()) ? LEAVING : CALLING;
    boolean stays = submission.outcome().equals("STAYS_BY_WISH");
    boolean unfit = others.contains(submission.outcome()) || stays && isMove(submission.task());
    if (!unfit && isMove(submission.task())) {
      notices.requireServed(submission.task().caseId());
    }
    return unfit ? List.of(new FieldProblem("outcome", "task.outcomeUnfit")) : List.of();
  }

  @Override
  protected Map<String, Object> learn(Submission submission) {
    String caseId = submission.task().caseId();
    return switch (submission.outcome()) {
      case "LEFT" -> {
        beds.free(caseId, isMove(submission.task()) ? "bed.movedHome" : "bed.stayOver");
        yield Map.of();
      }
      case "STAYS_BY_WISH" -> {
        beds.stayByWish(caseId, submission.at());
        yield Map.of(
            ReleaseProcess.PART,
            ReleaseProcess.MORNING,
            ReleaseProcess.MORNING_AT,
            Date.from(morning()));
      }
      default -> {
        called(submission);
        yield Map.of();
      }
    };
  }

  private void called(Submission submission) {
    String caseId = submission.task().caseId();
    String cause = submission.task().id();
    Answers answers = new Answers(submission.answers());
    if (submission.outcome().equals("UNWELL")) {
      care.symptoms(caseId, cause);
    }
    needs.raiseAll(caseId, answers.codes("needs"), cause, submission.by().username());
    if (answers.text("treatedBadly") != null) {
      notes.tellCommandRoom(caseId, CaseNote.TREATED_BADLY, cause);
    }
  }

  private Instant morning() {
    LocalDateTime today = clock.today().atTime(ReleaseProcess.MORNING_TIME);
    Instant morning = clock.at(today);
    return morning.isAfter(clock.now()) ? morning : clock.at(today.plusDays(1));
  }

  /** Only who is free stays by wish; the measure of who moves goes on. */
  private boolean isMove(OpenTask task) {
    return ReleaseProcess.MOVE.equals(task.part());
  }

  private boolean isCall(OpenTask task) {
    return ReleaseProcess.CALL.equals(task.part());
  }
}
