package org.sixfold.simulation;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sixfold.testsupport.RealMySql;

/**
 * The invariants as statements of our own over the product's tables, which share nothing with the
 * product's code: each selects what breaks one.
 */
final class Violations {

  private static final Map<String, String> STATEMENTS = statements();

  private final String url;

  Violations(String url) {
    this.url = url;
  }

  /** Names of the invariants, in order. */
  static List<String> names() {
    return List.copyOf(STATEMENTS.keySet());
  }

  /**
   * What breaks an invariant at a moment.
   *
   * @param now the product's present in UTC, as {@code yyyy-MM-dd HH:mm:ss}
   */
  List<String> of(String name, String now) {
    List<String> found = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection(url, RealMySql.user(), "");
        PreparedStatement statement =
            connection.prepareStatement(STATEMENTS.get(name).replace(":now", "'" + now + "'"));
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(name, e);
    }
    return found;
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
        "5 nobody is held past the lawful end",
        """
        select r.id from restriction r
        where r.ended_at > r.lawful_end or (r.ended_at is null and r.lawful_end < :now)
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
        "7 every completion has its audit entry",
        """
        select w.id from work_item w
        where w.item_state = 'COMPLETED' and (
          select count(*) from audit_entry a where a.subject = w.case_id
            and a.action = 'task.completed'
            and json_unquote(json_extract(a.details, '$.taskId')) = w.id) <> 1
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
        "11 open cases are in a state of open cases",
        """
        select c.id from case_file c
        where (c.closed_at is null) <> (c.case_state in ('CHECKING', 'UNDER_CONTROL', 'IN_HOSPITAL'))
        """);
    return all;
  }
}
