package org.sixfold.rights;

import java.util.List;
import org.sixfold.access.Role;
import org.sixfold.authority.Authority;
import org.sixfold.authority.Authority.Body;
import org.sixfold.authority.SigningPowers;
import org.sixfold.responsibility.Member;
import org.sixfold.responsibility.Responsibility;
import org.sixfold.shared.SixfoldClock;
import org.sixfold.worklist.TaskHandler.OpenTask;
import org.springframework.stereotype.Component;

/** Who may ask police for assistance in writing, and who of the police may give it. */
@Component
class AssistanceRequests {

  private final SigningPowers powers;
  private final Responsibility responsibility;
  private final SixfoldClock clock;

  AssistanceRequests(SigningPowers powers, Responsibility responsibility, SixfoldClock clock) {
    this.powers = powers;
    this.responsibility = responsibility;
    this.clock = clock;
  }

  /** Deciding and medical bodies in force for the grid; a delegated office does not ask. */
  List<Authority> bodies(OpenTask task) {
    return powers.bodies(task.grid(), List.of(), clock.now()).stream()
        .filter(body -> body.body() != Body.SUBDISTRICT_OFFICE)
        .toList();
  }

  /** The officers who are there, those of the task's grid first. */
  List<Member> officers(OpenTask task) {
    return responsibility.nearest(Role.POLICE_OFFICER, task.grid(), clock.now());
  }
}
