package org.sixfold.simulation;

import java.util.Map;

/** What is wrongly never done: nothing can refuse that, so somebody must have been told of it. */
final class LeftUndone {

  private static final Map<String, String> ACTS =
      Map.of(
          "review-objection", "an objection is never answered",
          "announce-release", "a release is never signed");

  private LeftUndone() {}

  static Iterable<String> acts() {
    return ACTS.values();
  }

  /** Counts what stayed undone beyond its time, and whether it climbed the ladder to somebody. */
  static void count(Tables tables, Attempts attempts) {
    ACTS.forEach(
        (kind, act) ->
            tables
                .counts(
                    "select w.id, (select count(*) from escalation e where e.task_id = w.id"
                        + " and (e.told is not null or e.told_role is not null))"
                        + " from work_item w where w.kind = '"
                        + kind
                        + "' and w.item_state <> 'COMPLETED' and w.ended_by is null"
                        + " and w.due_at < coalesce(w.ended_at, '9999-01-01')")
                .forEach((task, told) -> attempts.flagged(act, told > 0, kind + " " + task)));
  }
}
