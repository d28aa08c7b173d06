package org.sixfold.care;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sixfold.care.persistence.NeedRow;
import org.sixfold.casework.Answers;
import org.sixfold.casework.CaseTaskHandler;
import org.sixfold.casework.EngineTasks;
import org.sixfold.responsibility.Member;
import org.sixfold.shared.FieldProblem;
import org.springframework.stereotype.Component;

/** Kind 26: what was done about a need. */
@Component
class MeetNeedHandler extends CaseTaskHandler {

  private final NeedWork work;
  private final NeedLadder ladder;

  MeetNeedHandler(EngineTasks tasks, NeedWork work, NeedLadder ladder) {
    super(tasks, CareProcess.MEET_NEED);
    this.work = work;
    this.ladder = ladder;
  }

  /** What was asked for, and to whom it could be handed on. */
  @Override
  public Map<String, Object> prefill(OpenTask task) {
    Map<String, Object> data = new HashMap<>();
    NeedRow need = work.of(needId(task));
    data.put("kind", need.category().name());
    data.put("urgency", need.urgency());
    if (need.detail() != null) {
      data.put("detail", need.detail());
    }
    data.put(
        "members",
        ladder.helpers(task).stream()
            .map(member -> Map.of("value", member.username(), "label", member.name()))
            .toList());
    return data;
  }

  @Override
  public List<FieldProblem> check(Submission submission) {
    String who = new Answers(submission.answers()).text("who");
    boolean unfit =
        who != null
            && ladder.helpers(submission.task()).stream()
                .map(Member::username)
                .noneMatch(who::equals);
    return unfit ? List.of(new FieldProblem("who", "need.helperUnfit")) : List.of();
  }

  @Override
  protected Map<String, Object> learn(Submission submission) {
    work.done(needId(submission.task()), submission);
    Object role = tasks().variable(submission.task(), CareProcess.NEED_ROLE);
    return switch (submission.outcome()) {
      case "HANDED_ON" -> ladder.to(new Answers(submission.answers()).text("who"));
      case "UNMET" -> ladder.above(role);
      default -> Map.of();
    };
  }

  private String needId(OpenTask task) {
    return String.valueOf(tasks().variable(task, CareProcess.NEED_ID));
  }
}
