package org.sixfold.simulation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The invariants as statements of our own over the product's tables, which share nothing with the
 * product's code: each selects what breaks one.
 */
public final class Violations {

  private static final Map<String, String> STATEMENTS = statements();

  private Violations() {}

  /** Names of the invariants, in order. */
  public static List<String> names() {
    return List.copyOf(STATEMENTS.keySet());
  }

  /** What selects the violations; {@code :now} stands for the product's present. */
  static String statement(String name) {
    return STATEMENTS.get(name);
  }

  private static Map<String, String> statements() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put(
        "1 every accepted row has exactly one case",
        """
        select concat(r.list_id, '/', r.row_no) from intake_row r
        left join case_file c on c.id = r.case_id
        where r.outcome in ('NEW', 'MERGED_IN_LIST', 'MERGED_OPEN_CASE', 'MERGED_RECENT_ANSWER')
          and c.id is null
        union all
        select r.case_id from intake_row r where r.outcome = 'NEW'
        group by r.case_id having count(*) > 1
        """);
    all.put(
        "2 every active case waits somewhere",
        """
        select c.id from case_file c
        where c.closed_at is null and not exists (
          select 1 from ACT_RU_EXECUTION p where p.BUSINESS_KEY_ = c.id and (
            exists (select 1 from ACT_RU_TASK t where t.PROC_INST_ID_ = p.PROC_INST_ID_)
            or exists (select 1 from ACT_RU_JOB j where j.PROCESS_INSTANCE_ID_ = p.PROC_INST_ID_)
            or exists (select 1 from ACT_RU_EVENT_SUBSCR s where s.PROC_INST_ID_ = p.PROC_INST_ID_)))
        union all
        select p.BUSINESS_KEY_ from ACT_RU_EXECUTION p
        join case_file c on c.id = p.BUSINESS_KEY_
        where p.PARENT_ID_ is null
          and c.case_state in ('NOT_CONCERNED', 'RETURNED', 'NOT_LOCATED', 'DECEASED', 'ANNULLED')
        """);
    all.put(
        "3 every deadline escalates once per level, and in time",
        """
        select e.task_id from escalation e group by e.task_id
        having count(*) <> max(e.level_no) or min(e.level_no) <> 1
        union all
        select w.id from work_item w
        where w.level_no <> (select count(*) from escalation e where e.task_id = w.id)
        union all
        select w.id from work_item w
        where w.item_state = 'OPEN' and w.next_escalation_at < :now
        """);
    all.put(
        "4 an answer belongs to one completed task",
        """
        select w.id from work_item w left join task_answer a on a.task_id = w.id
        where w.item_state = 'COMPLETED' and a.task_id is null
        union all
        select a.task_id from task_answer a left join work_item w on w.id = a.task_id
        where w.id is null or w.item_state <> 'COMPLETED'
        """);
    all.put(
        "5 nobody is held past the lawful end, nor without a decision beyond the limit",
        """
        select r.id from restriction r
        where r.ended_at > r.lawful_end or (r.ended_at is null and r.lawful_end < :now)
        union all
        select h.id from gate_hold h
        where h.ended_at > h.limit_at or (h.ended_at is null and h.limit_at < :now)
        union all
        select r.id from restriction r join decision_basis b on b.decision_id = r.decision_id
        where b.upper_due_at < :now and coalesce(b.upper_answer, 'NONE') <> 'APPROVED'
          and (r.ended_at is null or r.ended_at > b.upper_due_at)
        """);
    all.put(
        "6 every mail is sent, once per key",
        """
        select m.id from outbox_mail m
        where m.mail_state <> 'SENT' and m.queued_at < date_sub(:now, interval 1 hour)
        union all
        select m.dedupe_key from outbox_mail m group by m.dedupe_key having count(*) > 1
        """);
    all.put(
        "7 every completion has one audit entry, and chains have no gap",
        """
        select w.id from work_item w
        where w.item_state = 'COMPLETED' and (
          select count(*) from audit_entry a where a.subject = w.case_id
            and a.action = 'task.completed'
            and json_unquote(json_extract(a.details, '$.taskId')) = w.id) <> 1
        union all
        select a.subject from audit_entry a group by a.subject
        having min(a.seq) <> 1 or count(*) <> max(a.seq)
        """);
    all.put(
        "8 a case's state is what its audit says last",
        """
        select c.id from case_file c
        where c.case_state <> coalesce((
          select json_unquote(json_extract(a.details, '$.state')) from audit_entry a
          where a.subject = c.id and json_extract(a.details, '$.state') is not null
          order by a.seq desc limit 1), 'CHECKING')
        """);
    all.put(
        "9 work items are the engine's tasks",
        """
        select t.ID_ from ACT_RU_TASK t left join work_item w on w.id = t.ID_
        where w.id is null or w.item_state <> 'OPEN'
        union all
        select w.id from work_item w left join ACT_RU_TASK t on t.ID_ = w.id
        where w.item_state = 'OPEN' and t.ID_ is null
        """);
    all.put(
        "10 no job has failed",
        """
        select j.ID_ from ACT_RU_JOB j where j.RETRIES_ = 0
        union all select i.ID_ from ACT_RU_INCIDENT i
        """);
    all.put(
        "11 each case is in one of the states, and its tasks are in its grid",
        """
        select c.id from case_file c
        where (c.closed_at is null) <> (c.case_state in ('CHECKING', 'UNDER_CONTROL', 'IN_HOSPITAL'))
          or c.case_state not in ('CHECKING', 'UNDER_CONTROL', 'IN_HOSPITAL', 'RELEASED',
            'NOT_CONCERNED', 'RETURNED', 'NOT_LOCATED', 'DECEASED', 'ANNULLED')
        union all
        select w.id from work_item w join case_file c on c.id = w.case_id
        where w.item_state = 'OPEN' and w.grid <> c.grid
        """);
    return all;
  }
}
