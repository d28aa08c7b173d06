package org.sixfold.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.sixfold.simulation.Tables;
import org.sixfold.simulation.Violations;

/**
 * What cases have before they move to another release and must have afterwards, told by SQL that
 * shares nothing with the product: what people have to do and by when, the path's timers, and every
 * entry of the audit chain with its hash.
 *
 * @param tasks as both the engine and the lists have them
 */
record MovedCases(
    Map<String, String> tasks, Map<String, String> timers, Map<String, String> entries) {

  private static final String TASKS =
      "select t.ID_, concat_ws('|', w.case_id, t.NAME_, w.kind, w.title, w.task_role, w.assignee,"
          + " w.warn_at, w.due_at, w.sort_due, w.level_no, w.next_escalation_at, w.deadline_trace)"
          + " from ACT_RU_TASK t join work_item w on w.id = t.ID_ and w.item_state = 'OPEN'";

  private static final String TIMERS =
      "select j.ID_, concat_ws('|', p.BUSINESS_KEY_, j.DUEDATE_, j.RETRIES_, d.ACT_ID_)"
          + " from ACT_RU_JOB j join ACT_RU_EXECUTION p on p.ID_ = j.PROCESS_INSTANCE_ID_"
          + " join ACT_RU_JOBDEF d on d.ID_ = j.JOB_DEF_ID_";

  /** Of cases, but for the moves themselves. */
  private static final String ENTRIES =
      "select concat(a.subject, ' ', a.seq), concat_ws('|', a.actor, a.action, a.hash)"
          + " from audit_entry a join case_file c on c.id = a.subject"
          + " where a.action <> 'case.migrated'";

  /** Cases of which a part is under another release than its line says; in one look at all. */
  private static final String TORN =
      "select p.BUSINESS_KEY_, count(distinct of_e.DEPLOYMENT_ID_) from ACT_RU_EXECUTION p"
          + " join ACT_RE_PROCDEF d on d.ID_ = p.PROC_DEF_ID_"
          + " join ACT_RU_EXECUTION e on e.PROC_INST_ID_ = p.ID_"
          + " join ACT_RE_PROCDEF of_e on of_e.ID_ = e.PROC_DEF_ID_"
          + " join work_item w on w.case_id = p.BUSINESS_KEY_ and w.item_state = 'OPEN'"
          + " left join ACT_RU_TASK t on t.ID_ = w.id"
          + " left join ACT_RE_PROCDEF of_t on of_t.ID_ = t.PROC_DEF_ID_"
          + " left join model_migration_case c on c.case_id = p.BUSINESS_KEY_"
          + " left join model_migration m on m.id = c.migration_id"
          + " where p.PARENT_ID_ is null group by p.BUSINESS_KEY_"
          + " having count(distinct of_e.DEPLOYMENT_ID_) <> 1 or count(t.ID_) = 0"
          + " or min(d.DEPLOYMENT_ID_) <> min(of_e.DEPLOYMENT_ID_)"
          + " or min(d.DEPLOYMENT_ID_) <> min(of_t.DEPLOYMENT_ID_)"
          + " or min(d.DEPLOYMENT_ID_) <> min(w.deployment_id)"
          + " or min(d.DEPLOYMENT_ID_) <> coalesce(min(case when c.case_state = 'MOVED'"
          + " then m.to_deployment else m.from_deployment end), '')";

  /** How many cases have so many entries of a move. */
  private static final String MOVES =
      "select moved, count(*) from (select c.id, (select count(*) from audit_entry a"
          + " where a.subject = c.id and a.action = 'case.migrated') as moved"
          + " from case_file c) counted group by moved";

  /** What there is now. */
  static MovedCases now(Tables tables) {
    return new MovedCases(tables.texts(TASKS), tables.texts(TIMERS), tables.texts(ENTRIES));
  }

  /** Path, stages, tasks and work items of each case are under one and the same release. */
  static void assertWhole(Tables tables) {
    assertThat(tables.counts(TORN)).as("half moved").isEmpty();
  }

  /** All of them have moved once, and have what they had; nothing is violated. */
  void assertKept(Tables tables, int cases, String now) {
    assertWhole(tables);
    MovedCases after = now(tables);
    assertThat(after.tasks).as("tasks and deadlines").isEqualTo(tasks);
    assertThat(after.timers).as("timers").isEqualTo(timers);
    assertThat(after.entries).as("audit entries").isEqualTo(entries);
    assertThat(tables.counts(MOVES)).containsExactly(Map.entry("1", (long) cases));
    for (String invariant : Violations.names()) {
      assertThat(tables.violations(invariant, now)).as(invariant).isEmpty();
    }
  }
}
