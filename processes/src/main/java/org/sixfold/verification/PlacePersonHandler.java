package org.sixfold.verification;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sixfold.access.Role;
import org.sixfold.casefile.CaseFiles;
import org.sixfold.casework.Answers;
import org.sixfold.casework.CaseTaskHandler;
import org.sixfold.casework.EngineTasks;
import org.sixfold.grid.Grid;
import org.sixfold.grid.Grids;
import org.sixfold.shared.FieldProblem;
import org.springframework.stereotype.Component;

/** Kind 1: somebody claims the person for a grid, or says that the person is not ours. */
@Component
class PlacePersonHandler extends CaseTaskHandler {

  private final CaseFiles cases;
  private final Grids grids;

  PlacePersonHandler(EngineTasks tasks, CaseFiles cases, Grids grids) {
    super(tasks, VerificationProcess.PLACE_PERSON);
    this.cases = cases;
    this.grids = grids;
  }

  /** The grids of the task's village, or all of the sub-district for the command room. */
  @Override
  public Map<String, Object> prefill(OpenTask task) {
    String within =
        grids
            .ancestor(task.grid(), Grid.Level.VILLAGE)
            .or(() -> grids.ancestor(task.grid(), Grid.Level.SUBDISTRICT))
            .map(Grid::path)
            .orElse("");
    List<Map<String, String>> choices =
        grids.all().stream()
            .filter(grid -> placeable(grid) && grid.path().startsWith(within))
            .sorted(Comparator.comparing(Grid::path))
            .map(grid -> Map.of("value", grid.code(), "label", label(grid)))
            .toList();
    return Map.of("grids", choices);
  }

  @Override
  public List<FieldProblem> check(Submission submission) {
    String code = new Answers(submission.answers()).text("grid");
    boolean unknown =
        code != null && grids.find(code).filter(PlacePersonHandler::placeable).isEmpty();
    return unknown ? List.of(new FieldProblem("grid", "grid.unknown")) : List.of();
  }

  @Override
  protected Map<String, Object> learn(Submission submission) {
    Map<String, Object> routing = new HashMap<>();
    if (submission.outcome().equals("PLACED")) {
      String code = new Answers(submission.answers()).text("grid");
      cases.place(submission.task().caseId(), code, "task.placePerson");
      routing.put(VerificationProcess.ENTRY, VerificationProcess.PLACED);
      if (submission.by().is(Role.SUPERVISOR)) {
        routing.put(VerificationProcess.PLACE_ROLE, Role.VILLAGE_CADRE.name());
        routing.put(VerificationProcess.RETURN_ROLE, Role.VILLAGE_CADRE.name());
      }
    }
    return routing;
  }

  private static boolean placeable(Grid grid) {
    return grid.level() == Grid.Level.MICRO || grid.level() == Grid.Level.VILLAGE;
  }

  private String label(Grid grid) {
    boolean micro = grid.level() == Grid.Level.MICRO;
    return micro
        ? grids.ancestor(grid.code(), Grid.Level.VILLAGE).map(Grid::name).orElse("")
            + " "
            + grid.name()
        : grid.name();
  }
}
