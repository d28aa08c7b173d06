package org.sixfold.decision;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sixfold.access.Role;
import org.sixfold.casefile.Teams;
import org.sixfold.casework.Answers;
import org.sixfold.casework.CaseTaskHandler;
import org.sixfold.casework.EngineTasks;
import org.sixfold.responsibility.Member;
import org.sixfold.responsibility.Responsibility;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/** Kind 11: somebody takes a vacant seat, or a reason says why nobody does for now. */
@Component
class FillSixHandler extends CaseTaskHandler {

  /** Nobody can stand in for now. */
  private static final String NOBODY = "NOBODY";

  private static final Duration ASKED_AGAIN_AFTER = Duration.ofHours(12);

  private final Teams teams;
  private final Responsibility responsibility;
  private final SixfoldClock clock;

  FillSixHandler(
      EngineTasks tasks, Teams teams, Responsibility responsibility, SixfoldClock clock) {
    super(tasks, DecisionProcess.FILL_SIX);
    this.teams = teams;
    this.responsibility = responsibility;
    this.clock = clock;
  }

  @Override
  public Map<String, Object> prefill(OpenTask task) {
    List<Role> vacant = vacant(task.caseId());
    List<Map<String, String>> roles =
        vacant.stream().map(role -> Map.of("value", role.name(), "label", role.name())).toList();
    List<Map<String, String>> members =
        vacant.stream()
            .flatMap(role -> responsibility.nearest(role, task.grid(), clock.now()).stream())
            .map(member -> Map.of("value", member.username(), "label", member.name()))
            .toList();
    List<Map<String, String>> substitutes = new ArrayList<>(members);
    substitutes.add(
        Map.of("value", NOBODY, "label", "暂无替补人员", "labelEn", "Nobody can stand in for now"));
    return Map.of(
        "vacantRoles",
        roles,
        "vacant",
        vacant.stream().map(Role::name).toList(),
        "members",
        members,
        "substitutes",
        substitutes);
  }

  @Override
  public List<FieldProblem> check(Submission submission) {
    Answers answers = new Answers(submission.answers());
    String username = answers.text("member");
    if (username == null) {
      return List.of();
    }
    Optional<Role> role = role(username).filter(vacant(submission.task().caseId())::contains);
    if (role.isEmpty()) {
      return List.of(new FieldProblem("member", "team.memberUnfit"));
    }
    String substitute = substitute(answers);
    boolean unfit =
        substitute != null && (substitute.equals(username) || !role.equals(role(substitute)));
    return unfit ? List.of(new FieldProblem("substitute", "team.memberUnfit")) : List.of();
  }

  @Override
  protected Map<String, Object> learn(Submission submission) {
    Answers answers = new Answers(submission.answers());
    String caseId = submission.task().caseId();
    if (submission.outcome().equals("FILLED")) {
      String username = answers.text("member");
      teams.fill(caseId, role(username).orElseThrow(), username, substitute(answers));
    } else {
      vacant(caseId).forEach(role -> teams.leaveVacant(caseId, role, answers.text("noneReason")));
    }
    return Map.of(DecisionProcess.ASK_AGAIN_AT, Date.from(submission.at().plus(ASKED_AGAIN_AFTER)));
  }

  private Optional<Role> role(String username) {
    return responsibility.find(username).map(Member::role);
  }

  /** Null where nobody can stand in. */
  private static String substitute(Answers answers) {
    String substitute = answers.text("substitute");
    return NOBODY.equals(substitute) ? null : substitute;
  }

  private List<Role> vacant(String caseId) {
    return teams.of(caseId).stream()
        .filter(seat -> seat.username() == null)
        .map(Teams.Seat::role)
        .sorted(Comparator.naturalOrder())
        .toList();
  }
}
