package org.sixfold.verification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sixfold.casefile.CaseFiles;
import org.sixfold.casefile.CaseOrigins;
import org.sixfold.casefile.CaseState;
import org.sixfold.casefile.Persons;
import org.sixfold.shared.FieldProblem;
import org.sixfold.worklist.OpenTasks;
import org.sixfold.worklist.OpenTasks.Listed;
import org.sixfold.worklist.TaskCompletion;
import org.sixfold.worklist.TaskHandler.OpenTask;
import org.sixfold.worklist.TaskHandler.Submission;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** One door, one visit: what was seen of housemates completes their visits too, each by itself. */
@Component
class DoorVisits {

  private static final String LIST = "alsoVisited";

  private final CaseOrigins origins;
  private final CaseFiles cases;
  private final Persons persons;
  private final OpenTasks tasks;
  private final ObjectProvider<TaskCompletion> completion;

  DoorVisits(
      CaseOrigins origins,
      CaseFiles cases,
      Persons persons,
      OpenTasks tasks,
      ObjectProvider<TaskCompletion> completion) {
    this.origins = origins;
    this.cases = cases;
    this.persons = persons;
    this.tasks = tasks;
    this.completion = completion;
  }

  /** Open visits to people under check behind the same door, in the same grid. */
  List<Listed> open(OpenTask task) {
    return open(List.of(task)).get(task.id());
  }

  /** The same for several visits, by task id. */
  private Map<String, List<Listed>> open(List<OpenTask> visits) {
    Map<String, List<String>> mates =
        origins.housemates(visits.stream().map(OpenTask::caseId).collect(Collectors.toSet()));
    Set<String> all = mates.values().stream().flatMap(List::stream).collect(Collectors.toSet());
    Map<String, CaseFiles.Summary> summaries = cases.summaries(all);
    all.removeIf(mate -> summaries.get(mate).state() != CaseState.CHECKING);
    Map<String, List<Listed>> open =
        tasks.of(all, VerificationProcess.VISIT_PERSON).stream()
            .collect(Collectors.groupingBy(Listed::caseId));
    return visits.stream()
        .collect(
            Collectors.toMap(
                OpenTask::id,
                visit ->
                    mates.get(visit.caseId()).stream()
                        .flatMap(mate -> open.getOrDefault(mate, List.of()).stream())
                        .filter(other -> other.grid().equals(visit.grid()))
                        .toList()));
  }

  /** As the choices of the forms, by task id. */
  Map<String, List<Map<String, String>>> choices(List<OpenTask> visits) {
    Map<String, List<Map<String, String>>> choices = new HashMap<>();
    open(visits)
        .forEach(
            (id, others) ->
                choices.put(
                    id,
                    others.stream()
                        .map(
                            other ->
                                Map.of(
                                    "value",
                                    other.id(),
                                    "label",
                                    String.valueOf(other.personName())))
                        .toList()));
    return choices;
  }

  /** Only visits behind this door, each once. */
  List<FieldProblem> check(Submission submission) {
    List<Map<String, Object>> seen = seen(submission);
    if (seen.isEmpty()) {
      return List.of();
    }
    Set<String> left = new HashSet<>(open(submission.task()).stream().map(Listed::id).toList());
    List<FieldProblem> problems = new ArrayList<>();
    for (int row = 0; row < seen.size(); row++) {
      if (!left.remove(String.valueOf(seen.get(row).get("task")))) {
        problems.add(new FieldProblem(LIST + "[" + row + "].task", "visit.otherDoor"));
      }
    }
    return problems;
  }

  /** Completes the housemates' visits in the same transaction, in one order for everybody. */
  void complete(Submission submission) {
    seen(submission).stream()
        .sorted(Comparator.comparing(row -> String.valueOf(row.get("task"))))
        .forEach(row -> complete(submission, row));
  }

  private void complete(Submission submission, Map<String, Object> row) {
    String id = String.valueOf(row.get("task"));
    Map<String, Object> form = new HashMap<>();
    for (String shared : List.of("actedAt", "source", "cardLeft")) {
      if (submission.answers().containsKey(shared)) {
        form.put(shared, submission.answers().get(shared));
      }
    }
    form.put("found", row.get("found"));
    form.put("outcome", row.get("result"));
    if (row.containsKey("wasInArea")) {
      form.put("wasInArea", row.get("wasInArea"));
      form.put("address", address(submission));
    }
    completion.getObject().complete(submission.by(), id, form);
  }

  /** The door at which all of them were met. */
  private Object address(Submission submission) {
    Object said = submission.answers().get("address");
    return said != null ? said : persons.of(submission.task().caseId()).address();
  }

  private static List<Map<String, Object>> seen(Submission submission) {
    List<Map<String, Object>> rows = new ArrayList<>();
    if (submission.answers().get(LIST) instanceof List<?> list) {
      for (Object one : list) {
        Map<String, Object> row = new HashMap<>();
        ((Map<?, ?>) one).forEach((key, value) -> row.put(String.valueOf(key), value));
        rows.add(row);
      }
    }
    return rows;
  }
}
