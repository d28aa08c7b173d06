package org.sixfold.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sixfold.casefile.CaseState;

/** What a test did to cases, kept beside the product to compare with what its ledger tells. */
final class TownBook {

  record Stand(Instant since, CaseState state, String path) {}

  final Map<String, List<Stand>> cases = new LinkedHashMap<>();

  void note(String caseId, Instant at, CaseState state, String path) {
    cases.computeIfAbsent(caseId, one -> new ArrayList<>()).add(new Stand(at, state, path));
  }

  Stand now(String caseId) {
    List<Stand> stands = cases.get(caseId);
    return stands.get(stands.size() - 1);
  }

  List<String> in(CaseState... states) {
    return cases.keySet().stream().filter(id -> List.of(states).contains(now(id).state())).toList();
  }

  /** Who stood in a state within a place just before a moment. */
  long stood(CaseState state, String path, Instant before) {
    return cases.values().stream()
        .map(
            stands ->
                stands.stream()
                    .filter(one -> one.since().isBefore(before))
                    .reduce((first, second) -> second)
                    .orElse(null))
        .filter(one -> one != null && one.state() == state && one.path().startsWith(path))
        .count();
  }

  /** How often somebody came into a state within a place. */
  long came(CaseState state, String path, Instant from, Instant to) {
    return moves(state, path, from, to, true);
  }

  long went(CaseState state, String path, Instant from, Instant to) {
    return moves(state, path, from, to, false);
  }

  private long moves(CaseState state, String path, Instant from, Instant to, boolean in) {
    long moves = 0;
    for (List<Stand> stands : cases.values()) {
      for (int i = 0; i < stands.size(); i++) {
        Stand after = stands.get(i);
        if (after.since().isBefore(from) || !after.since().isBefore(to)) {
          continue;
        }
        boolean there = is(i == 0 ? null : stands.get(i - 1), state, path);
        boolean here = is(after, state, path);
        if (there != here && here == in) {
          moves++;
        }
      }
    }
    return moves;
  }

  private static boolean is(Stand one, CaseState state, String path) {
    return one != null && one.state() == state && one.path().startsWith(path);
  }
}
