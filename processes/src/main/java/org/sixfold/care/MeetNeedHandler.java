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
    return prefillAll(List.of(task)).getOrDefault(task.id(), Map.of());
  }

  @Override
  public Map<String, Map<String, Object>> prefillAll(List<OpenTask> open) {
    Map<String, Object> ids = tasks().variables(open, CareProcess.NEED_ID);
    Map<String, NeedRow> needs = work.all(ids.values().stream().map(String::valueOf).toList());
    Map<String, Map<String, Object>> values = new HashMap<>();
    for (OpenTask task : open) {
      NeedRow need = needs.get(String.valueOf(ids.get(task.id())));
      if (need != null) {
        values.put(task.id(), data(task, need));
      }
    }
    return values;
  }

  private Map<String, Object> data(OpenTask task, NeedRow need) {
    Map<String, Object> data = new HashMap<>();
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
