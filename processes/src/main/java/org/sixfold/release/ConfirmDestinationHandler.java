package org.sixfold.release;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sixfold.access.Role;
import org.sixfold.casefile.CaseFiles;
import org.sixfold.casefile.Persons;
import org.sixfold.casework.CaseTaskHandler;
import org.sixfold.casework.EngineTasks;
import org.sixfold.grid.Grid;
import org.sixfold.grid.Grids;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/**
 * Kind 27: where the person goes, confirmed by the cadre of that place. Who is not accepted is the
 * command room's, and is not held.
 */
@Component
class ConfirmDestinationHandler extends CaseTaskHandler {

  private final Persons persons;
  private final CaseFiles cases;
  private final Grids grids;
  private final SixfoldClock clock;

  ConfirmDestinationHandler(
      EngineTasks tasks, Persons persons, CaseFiles cases, Grids grids, SixfoldClock clock) {
    super(tasks, ReleaseProcess.CONFIRM_DESTINATION);
    this.persons = persons;
    this.cases = cases;
    this.grids = grids;
    this.clock = clock;
  }

  /**
   * Where the address lies. Where it is not ours, or tells no more than the case's grid does, the
   * people of that grid ask.
   */
  @Override
  public Optional<Grid> grid(String caseId) {
    String own = cases.summaries(List.of(caseId)).get(caseId).gridPath();
    return grids
        .find(grids.place(persons.of(caseId).address()))
        .filter(there -> there.level() != Grid.Level.NOWHERE)
        .filter(there -> !own.startsWith(there.path()));
  }

  @Override
  public Map<String, Object> prefill(OpenTask task) {
    Map<String, Object> values = new HashMap<>();
    String address = persons.of(task.caseId()).address();
    if (address != null) {
      values.put("to", address);
    }
    if (tasks().variable(task, ReleaseProcess.LAWFUL_END) instanceof Date end) {
      values.put("leavesAt", text(end.toInstant()));
    }
    return values;
  }

  @Override
  protected Map<String, Object> learn(Submission submission) {
    return submission.outcome().equals("NOT_ACCEPTED")
        ? Map.of(ReleaseProcess.DESTINATION_ROLE, Role.SUPERVISOR.name())
        : Map.of();
  }

  private String text(Instant moment) {
    return moment.atZone(clock.zone()).toOffsetDateTime().toString();
  }
}
