package org.sixfold.cutoff;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.sixfold.access.Role;
import org.sixfold.worklist.TaskFigures.InHand;

/** In whose hands tasks are, added up over grids. */
record Hands(List<InHand> rows) {

  /**
   * All that one person has of one role.
   *
   * @param grid where the most of them are
   * @param inGrid how many of them are there
   */
  record Hand(
      String username,
      Role role,
      long open,
      long overdue,
      Instant nextDue,
      String grid,
      long inGrid) {}

  private record Key(String username, Role role) {}

  /** The fullest first; what nobody has comes with the username null. */
  List<Hand> byPerson() {
    Map<Key, List<InHand>> groups =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    row -> new Key(row.username(), row.role()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return groups.entrySet().stream()
        .map(one -> hand(one.getKey(), one.getValue()))
        .sorted(
            Comparator.comparingLong(Hand::open)
                .reversed()
                .thenComparing(hand -> String.valueOf(hand.username()))
                .thenComparing(Hand::role))
        .toList();
  }

  /** Tasks by username. */
  Map<String, Long> loads() {
    Map<String, Long> loads = new HashMap<>();
    rows.stream()
        .filter(row -> row.username() != null)
        .forEach(row -> loads.merge(row.username(), row.open(), Long::sum));
    return loads;
  }

  private static Hand hand(Key key, List<InHand> rows) {
    InHand most =
        rows.stream()
            .max(
                Comparator.comparingLong(InHand::open)
                    .thenComparing(InHand::grid, Comparator.reverseOrder()))
            .orElseThrow();
    return new Hand(
        key.username(),
        key.role(),
        rows.stream().mapToLong(InHand::open).sum(),
        rows.stream().mapToLong(InHand::overdue).sum(),
        rows.stream()
            .map(InHand::nextDue)
            .filter(Objects::nonNull)
            .min(Comparator.naturalOrder())
            .orElse(null),
        most.grid(),
        most.open());
  }
}
