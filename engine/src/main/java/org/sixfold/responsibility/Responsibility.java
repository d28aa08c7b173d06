package org.sixfold.responsibility;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sixfold.access.Role;

/** Who answers: from roster, rota and absence. */
public interface Responsibility {

  /**
   * The person of a role who answers for a grid at a moment: on duty and not absent before others,
   * nearest grid before wider ones, an absent one's substitute in the absent one's place; otherwise
   * the same choice every time.
   *
   * @return the username; empty if nobody of that role has the grid
   */
  Optional<String> answerable(Role role, String grid, Instant at);

  /**
   * All members of a role whose grids contain the given grid, best first in the order of {@link
   * #answerable}.
   */
  List<Member> candidates(Role role, String grid, Instant at);

  /**
   * Members of a role who are there, wherever their grids lie: nearest to the given grid and on
   * duty first. For a second pair of eyes where the grid has but one.
   */
  List<Member> nearest(Role role, String grid, Instant at);

  /** As {@link #candidates}, without those who are absent. */
  List<Member> present(Role role, String grid, Instant at);

  /**
   * Who takes somebody's place for a grid: along the chain of substitutes, else whoever is present
   * and best.
   *
   * @return empty if nobody can
   */
  Optional<String> standIn(String username, Role role, String grid, Instant at);

  /** Members of a role who are absent at a moment. */
  List<Member> absent(Role role, Instant at);

  Optional<Member> find(String username);

  /** Whether the rota has somebody on duty at a moment, and no absence says otherwise. */
  boolean isOnDuty(String username, Instant at);
}
