package org.sixfold.worklist;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.responsibility.Responsibility;
import org.sixfold.shared.SixfoldClock;
import org.sixfold.worklist.persistence.WorkItemMapper;
import org.sixfold.worklist.persistence.WorkItemRow;
import org.springframework.stereotype.Service;

/** To whom a task could be handed over. */
@Service
public class TaskColleagues {

  private final WorkItemMapper items;
  private final Responsibility responsibility;
  private final SixfoldClock clock;

  TaskColleagues(WorkItemMapper items, Responsibility responsibility, SixfoldClock clock) {
    this.items = items;
    this.responsibility = responsibility;
    this.clock = clock;
  }

  /** A member who is there and may complete the task. */
  public record Colleague(String username, String name, Role role, boolean onDuty) {}

  /** Those who could take it from whoever has it, best first. */
  public List<Colleague> of(SignedInUser user, String id) {
    WorkItemRow task = TaskAccess.open(TaskAccess.visible(user, items.find(id)));
    Instant now = clock.now();
    return roles(task)
        .flatMap(role -> responsibility.present(role, task.grid(), now).stream())
        .filter(member -> !member.username().equals(task.assignee()))
        .filter(member -> !task.isOfAnotherDesk(member.username()))
        .distinct()
        .map(
            member ->
                new Colleague(
                    member.username(),
                    member.name(),
                    member.role(),
                    responsibility.isOnDuty(member.username(), now)))
        .toList();
  }

  private static Stream<Role> roles(WorkItemRow task) {
    Stream<String> others =
        task.otherRoles() == null ? Stream.empty() : Arrays.stream(task.otherRoles().split(","));
    return Stream.concat(Stream.of(task.role()), others.filter(role -> !role.isEmpty()))
        .map(Role::valueOf);
  }
}
