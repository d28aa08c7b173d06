package org.sixfold.verification;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sixfold.access.Role;
import org.sixfold.casefile.CaseFiles;
import org.sixfold.casework.Answers;
import org.sixfold.casework.CaseTaskHandler;
import org.sixfold.casework.EngineTasks;
import org.sixfold.casework.KnownNeeds;
import org.sixfold.casework.KnownStays;
import org.sixfold.casework.NamedContacts;
import org.sixfold.casework.WelfareTalk;
import org.sixfold.grid.Grid;
import org.sixfold.grid.Grids;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/** Kind 3: what the visit showed. */
@Component
class VisitPersonHandler extends CaseTaskHandler {

  private final CaseFiles cases;
  private final Grids grids;
  private final Recollection recollection;
  private final KnownNeeds needs;
  private final KnownStays stays;
  private final TalkPrefill prefill;
  private final DoorVisits door;
  private final NamedContacts contacts;
  private final WelfareTalk welfare;
  private final SixfoldClock clock;

  VisitPersonHandler(
      EngineTasks tasks,
      CaseFiles cases,
      Grids grids,
      Recollection recollection,
      KnownNeeds needs,
      KnownStays stays,
      TalkPrefill prefill,
      DoorVisits door,
      NamedContacts contacts,
      WelfareTalk welfare,
      SixfoldClock clock) {
    super(tasks, VerificationProcess.VISIT_PERSON);
    this.cases = cases;
    this.grids = grids;
    this.recollection = recollection;
    this.needs = needs;
    this.stays = stays;
    this.prefill = prefill;
    this.door = door;
    this.contacts = contacts;
    this.welfare = welfare;
    this.clock = clock;
  }

  /** What the person has told before, so that nobody repeats themselves at the door. */
  @Override
  public Map<String, Object> prefill(OpenTask task) {
    return prefillAll(List.of(task)).get(task.id());
  }

  @Override
  public Map<String, Map<String, Object>> prefillAll(List<OpenTask> tasks) {
    Map<String, List<Map<String, String>>> mates = door.choices(tasks);
    return prefill.of(tasks, recollection::ofVisits, task -> doorTasks(mates.get(task.id())));
  }

  /** Null is told too: nobody else lives there. */
  private static Map<String, Object> doorTasks(List<Map<String, String>> mates) {
    return Collections.singletonMap("doorTasks", mates);
  }

  @Override
  public List<FieldProblem> check(Submission submission) {
    List<FieldProblem> problems = new ArrayList<>(welfare.check(submission));
    problems.addAll(door.check(submission));
    return problems;
  }

  @Override
  protected Map<String, Object> learn(Submission submission) {
    Answers answers = new Answers(submission.answers());
    String caseId = submission.task().caseId();
    String address =
        answers.has("newAddress") ? answers.text("newAddress") : answers.text("address");
    String phone = answers.text("newTel");
    if (address != null || phone != null) {
      cases.correctContact(caseId, phone, address);
    }
    Map<String, Object> routing = new HashMap<>();
    if (welfare.is(submission.task())) {
      welfare.heard(submission);
      nobodyIn(submission, routing);
      return routing;
    }
    door.complete(submission);
    needs.note(caseId, submission.answers(), submission.at());
    stays.note(caseId, submission.answers(), submission.at());
    contacts.note(caseId, submission.answers(), submission.at());
    switch (submission.outcome()) {
      case "NO_ANSWER" -> nobodyIn(submission, routing);
      case "REFUSED_TALK" ->
          routing.put(VerificationProcess.VISIT_ROLE, Role.GRID_MEMBER + "," + Role.VILLAGE_CADRE);
      case "URGENT_CARE" -> routing.put(VerificationProcess.EMERGENCY, true);
      case "MOVED_IN_CITY" -> moved(caseId, address, phone, routing);
      default -> {}
    }
    return routing;
  }

  /** Three visits in different hours, then the police are asked. */
  private void nobodyIn(Submission submission, Map<String, Object> routing) {
    TriedHours tried =
        TriedHours.of(tasks().variable(submission.task(), VerificationProcess.VISITED_HOURS))
            .and(submission.at(), clock.zone());
    boolean again = !tried.areEnough();
    routing.put(VerificationProcess.VISITED_HOURS, again ? tried.text() : "");
    routing.put(VerificationProcess.VISIT_AGAIN, again);
    if (again) {
      routing.put(
          VerificationProcess.NEXT_VISIT_AT, Date.from(tried.next(submission.at(), clock.zone())));
    }
  }

  /** To the grid of the new address, whose cadre claims the person. */
  private void moved(String caseId, String address, String phone, Map<String, Object> routing) {
    String grid = grids.place(address);
    if (!grid.equals(Grid.OUTSIDE)) {
      cases.place(caseId, grid, "task.visitPerson");
    }
    boolean nowhere = grid.equals(Grid.OUTSIDE) || grid.equals(Grid.UNPLACED);
    routing.put(VerificationProcess.PHONE_USABLE, phone != null);
    routing.put(
        VerificationProcess.PLACE_ROLE,
        nowhere ? Role.SUPERVISOR.name() : Role.VILLAGE_CADRE.name());
  }
}
