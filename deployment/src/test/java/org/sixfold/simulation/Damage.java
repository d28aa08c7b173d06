package org.sixfold.simulation;

import java.util.List;

/**
 * A change by hand that breaks one invariant.
 *
 * @param invariant its name among {@link Violations#names()}
 */
record Damage(String invariant, String statement) {

  static final List<Damage> ALL =
      List.of(
          of(1, "update intake_row set case_id = null where outcome = 'NEW' limit 1"),
          of(
              2,
              "update case_file set case_state = 'RETURNED' where case_state = 'RELEASED' and id in"
                  + " (select BUSINESS_KEY_ from ACT_RU_EXECUTION where PARENT_ID_ is null)"
                  + " limit 1"),
          of(3, "delete from escalation where level_no = 1 limit 1"),
          of(4, "delete from task_answer limit 1"),
          of(
              5,
              "update restriction set ended_at = date_add(lawful_end, interval 1 minute)"
                  + " where ended_at is not null limit 1"),
          of(6, "update outbox_mail set mail_state = 'QUEUED' limit 1"),
          of(7, "delete from audit_entry where action = 'task.completed' limit 1"),
          of(
              8,
              "update case_file set case_state = 'ANNULLED' where case_state = 'RELEASED' limit 1"),
          of(9, "update work_item set item_state = 'OPEN' where item_state = 'COMPLETED' limit 1"),
          of(
              10,
              "insert into ACT_RU_JOB (ID_, REV_, TYPE_, EXCLUSIVE_, RETRIES_, SUSPENSION_STATE_)"
                  + " values ('damage', 1, 'timer', 0, 0, 1)"),
          of(11, "update case_file set closed_at = null where case_state = 'RELEASED' limit 1"));

  /** Damages that calls of the product must tell: worklist, audit and board. */
  static final List<String> TOLD_BY_THE_PRODUCT =
      List.of(
          statement(9),
          statement(10),
          "update audit_entry set details = '{}' where action = 'task.completed' limit 1",
          statement(5),
          statement(11));

  private static String statement(int number) {
    return ALL.get(number - 1).statement();
  }

  private static Damage of(int number, String statement) {
    String name =
        Violations.names().stream()
            .filter(one -> one.startsWith(number + " "))
            .findFirst()
            .orElseThrow();
    return new Damage(name, statement);
  }
}
