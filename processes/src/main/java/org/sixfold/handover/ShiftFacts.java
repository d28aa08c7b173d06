package org.sixfold.handover;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.desks.DoctorsRound;
import org.sixfold.desks.RoundPatient;
import org.sixfold.handover.persistence.HandOverMapper;
import org.sixfold.shared.Paging;
import org.sixfold.worklist.TaskFilter;
import org.sixfold.worklist.TaskLists;
import org.springframework.stereotype.Component;

/**
 * What a note is pre-filled from: a doctor's exceptions, needs that are not met, and of the own
 * open tasks the one that is due first.
 */
@Component
class ShiftFacts {

  /** A need of the person is not met; besides it, a doctor's flags. */
  static final String NEED = "NEED";

  private static final int MOST = 500;
  private static final TaskFilter MINE = TaskFilter.open(TaskFilter.View.MINE);

  /** Who brings people what they need; to others that somebody has a need says nothing. */
  private static final Set<Role> NEAR =
      Set.of(
          Role.GRID_MEMBER,
          Role.VILLAGE_CADRE,
          Role.LINK_CADRE,
          Role.POLICE_OFFICER,
          Role.DOCTOR,
          Role.FACILITY_DESK);

  private final DoctorsRound round;
  private final TaskLists tasks;
  private final HandOverMapper mapper;

  ShiftFacts(DoctorsRound round, TaskLists tasks, HandOverMapper mapper) {
    this.round = round;
    this.tasks = tasks;
    this.mapper = mapper;
  }

  /**
   * What is known of one person.
   *
   * @param codes a doctor's flags, most pressing first, and {@link #NEED}
   * @param task due first; null if none is open
   */
  record Known(List<String> codes, NextTask task) {

    static final Known NOTHING = new Known(List.of(), null);

    private Known with(String code) {
      List<String> more = new ArrayList<>(codes);
      more.add(code);
      return new Known(more, task);
    }

    private Known with(NextTask other) {
      boolean sooner =
          task == null || other.due() != null && (task.due() == null || isBefore(other));
      return sooner ? new Known(codes, other) : this;
    }

    private boolean isBefore(NextTask other) {
      return other.due().isBefore(task.due());
    }
  }

  /** By case, the most pressing first; a doctor's people without exceptions last. */
  Map<String, Known> of(SignedInUser user) {
    Map<String, Known> found = new LinkedHashMap<>();
    if (user.is(Role.DOCTOR)) {
      round.of(user).patients().forEach(patient -> found.put(patient.caseId(), known(patient)));
    }
    tasks
        .page(user, MINE, Paging.of(MOST, null))
        .items()
        .forEach(
            task ->
                found.merge(
                    task.caseId(),
                    new Known(List.of(), new NextTask(task.kind(), task.due())),
                    (before, more) -> before.with(more.task())));
    if (NEAR.contains(user.role()) && !user.gridPaths().isEmpty()) {
      mapper
          .findNeedy(user.gridPaths(), MOST)
          .forEach(
              caseId ->
                  found.merge(
                      caseId, new Known(List.of(NEED), null), (before, more) -> before.with(NEED)));
    }
    return found;
  }

  private static Known known(RoundPatient patient) {
    return new Known(
        patient.flags().stream().map(Enum::name).toList(),
        patient.tasks().stream()
            .map(task -> new NextTask(task.kind(), task.due()))
            .min(
                Comparator.comparing(
                    NextTask::due, Comparator.nullsLast(Comparator.naturalOrder())))
            .orElse(null));
  }
}
