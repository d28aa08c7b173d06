package org.sixfold.simulation;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The figures of the board as statements of our own, which share nothing with the product's: what
 * is open stands in the engine's table, states in the cases, levels in the log of escalations,
 * calls in the answers, signatures in the decisions. Each selects names and numbers.
 */
final class BoardSql {

  private static final DateTimeFormatter AS_STORED =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS");

  private static final String OPEN = " from ACT_RU_TASK t join work_item w on w.id = t.ID_ ";
  private static final String SOON =
      " where w.warn_at <= :now and (w.due_at is null or w.due_at > :now) ";
  private static final String LATE = " where w.due_at <= :now ";
  private static final String LISTED =
      " from intake_list l join intake_row r on r.list_id = l.id join case_file c on c.id = r.case_id ";

  private static final List<String> STATEMENTS =
      List.of(
          "select concat('state ', case_state), count(*) from case_file group by case_state",
          "select concat('stage ', stage), count(*) from case_file where closed_at is null group by stage",
          "select 'total', count(*) from case_file",
          "select 'open', count(*) from ACT_RU_TASK",
          "select 'dueSoon', count(*)" + OPEN + SOON,
          "select 'overdue', count(*)" + OPEN + LATE,
          "select concat('grid ', w.grid, ' open'), count(*)" + OPEN + "group by w.grid",
          "select concat('grid ', w.grid, ' dueSoon'), count(*)" + OPEN + SOON + "group by w.grid",
          "select concat('grid ', w.grid, ' overdue'), count(*)" + OPEN + LATE + "group by w.grid",
          "select concat('role ', w.task_role, ' open'), count(*)" + OPEN + "group by w.task_role",
          "select concat('role ', w.task_role, ' dueSoon'), count(*)"
              + OPEN
              + SOON
              + "group by w.task_role",
          "select concat('role ', w.task_role, ' overdue'), count(*)"
              + OPEN
              + LATE
              + "group by w.task_role",
          "select concat('level ', e.n), count(*) from (select task_id, max(level_no) as n"
              + " from escalation group by task_id) e join ACT_RU_TASK t on t.ID_ = e.task_id"
              + " group by e.n",
          "select concat('load ', w.assignee), count(*)"
              + OPEN
              + "where w.assignee is not null and w.due_at <= date_add(:now, interval 2 hour)"
              + " group by w.assignee having count(*) > 30",
          "select concat('list ', list_id, ' rows'), count(*) from intake_row group by list_id",
          "select concat('list ', list_id, ' rejected'), count(*) from intake_row"
              + " where outcome = 'REJECTED' group by list_id",
          "select concat('list ', l.id, ' named'), count(distinct c.id)" + LISTED + "group by l.id",
          "select concat('list ', l.id, ' checked'), count(distinct c.id)"
              + LISTED
              + "where c.case_state <> 'CHECKING' or c.stage <> 'VERIFICATION' group by l.id",
          "select concat('list ', l.id, ' called'), count(distinct c.id)"
              + LISTED
              + "join task_answer a on a.case_id = c.id and a.kind = 'check-by-phone' group by l.id",
          "select concat('list ', l.id, ' visited'), count(distinct c.id)"
              + LISTED
              + "join task_answer a on a.case_id = c.id and a.kind = 'visit-person' group by l.id",
          "select concat('list ', l.id, ' returned'), count(distinct c.id)"
              + LISTED
              + "where c.case_state = 'RETURNED' group by l.id",
          "select concat('list ', l.id, ' underControl'), count(distinct c.id)"
              + LISTED
              + "where c.case_state = 'UNDER_CONTROL' group by l.id",
          "select 'secondsBeyondEnd', sum(timestampdiff(second, lawful_end, coalesce(ended_at, :now)))"
              + " from restriction where coalesce(ended_at, :now) > lawful_end",
          "select 'secondsUndecided', sum(seconds) from ("
              + "select timestampdiff(second, min(r.start_at), min(d.signed_at)) as seconds"
              + " from restriction r join decision d on d.id = r.decision_id"
              + " where r.case_id not in (select case_id from gate_hold where end_reason = 'SIGNED')"
              + " group by r.case_id having min(r.start_at) < min(d.signed_at)"
              + " union all select timestampdiff(second, since_at,"
              + " coalesce(ended_at, least(limit_at, :now))) from gate_hold where since_at < :now) s",
          "select 'unmetNeeds', count(*) from care_need n join case_file c on c.id = n.case_id"
              + " where n.need_state = 'UNMET' and c.closed_at is null",
          "select 'resultsLate', count(*) from test_sample s join case_file c on c.id = s.case_id"
              + " where s.result_at is null and s.result_due_at <= :now"
              + " and c.case_state not in ('DECEASED', 'ANNULLED')",
          "select concat('bed ', f.facility, ' ', f.room_kind), count(*) from bed_booking b"
              + " join facility_bed f on f.facility = b.facility and f.bed = b.bed"
              + " where b.freed_at is null and f.in_use and (b.by_wish_since is not null or exists"
              + " (select 1 from restriction r join case_file c on c.id = r.case_id where"
              + " r.case_id = b.case_id and c.closed_at is null and r.ended_at is null"
              + " and r.lawful_end > :now and r.kind like '%ISOLATION'))"
              + " group by f.facility, f.room_kind",
          "select concat('beds ', f.facility, ' ', f.room_kind), count(*) from facility_bed f"
              + " join facility p on p.code = f.facility and p.facility_kind = 'ISOLATION'"
              + " where f.in_use group by f.facility, f.room_kind");

  private BoardSql() {}

  /** All figures by name; those of nothing are left out. */
  static Map<String, Long> figures(Tables tables, String now) {
    String moment =
        "'"
            + OffsetDateTime.parse(now).withOffsetSameInstant(ZoneOffset.UTC).format(AS_STORED)
            + "'";
    Map<String, Long> figures = new TreeMap<>();
    STATEMENTS.forEach(sql -> figures.putAll(tables.counts(sql.replace(":now", moment))));
    List<Long> late = new ArrayList<>(lateness(tables, moment).values());
    Collections.sort(late);
    figures.put("p50", late.isEmpty() ? 0 : late.get(late.size() / 2));
    figures.put("p99", late.isEmpty() ? 0 : late.get(late.size() * 99 / 100));
    figures.values().removeIf(count -> count == 0);
    return figures;
  }

  private static Map<String, Long> lateness(Tables tables, String moment) {
    return new LinkedHashMap<>(
        tables.counts(
            "select concat(task_id, '/', level_no), timestampdiff(second, due_at, raised_at)"
                + " from escalation where raised_at >= date_sub("
                + moment
                + ", interval 1 day) order by raised_at desc limit 2000"));
  }
}
