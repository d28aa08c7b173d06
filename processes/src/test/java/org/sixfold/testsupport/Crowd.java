package org.sixfold.testsupport;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sixfold.casefile.CaseFiles;
import org.sixfold.casefile.CaseFiles.NewCase;
import org.sixfold.casefile.CaseFiles.NewPerson;
import org.sixfold.casefile.MatchKeys;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Thousands of cases at once, by the way that lists take, and out of every table afterwards that
 * other specifications look through.
 */
@Component
public class Crowd {

  private static final int BATCH = 100;
  private static final String PHONE = "14000000000";
  private static final String INSTANCES =
      " in (select ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ between ? and ?)";

  private final CaseFiles cases;
  private final MatchKeys keys;
  private final TransactionTemplate transaction;
  private final JdbcTemplate jdbc;

  Crowd(CaseFiles cases, MatchKeys keys, TransactionTemplate transaction, JdbcTemplate jdbc) {
    this.cases = cases;
    this.keys = keys;
    this.transaction = transaction;
    this.jdbc = jdbc;
  }

  /** Ids in order; nobody else has one between them. */
  public List<String> open(int people) {
    List<String> ids = new ArrayList<>(people);
    for (int from = 0; from < people; from += BATCH) {
      List<NewCase> some = new ArrayList<>();
      for (int i = from; i < Math.min(people, from + BATCH); i++) {
        some.add(somebody("众人" + i));
      }
      ids.addAll(transaction.execute(status -> cases.open(some)));
    }
    return ids;
  }

  private NewCase somebody(String name) {
    return new NewCase(
        new NewPerson(name, null, null, PHONE, "五金城"),
        keys.ofNameAndPhone(name, PHONE),
        Walk.GRID,
        true,
        true,
        "LIST",
        null,
        null,
        null,
        null,
        Map.of());
  }

  /** They never were. */
  public void disperse(List<String> ids) {
    String first = ids.get(0);
    String last = ids.get(ids.size() - 1);
    jdbc.update(
        "insert into case_tally (grid, grid_path, case_state, stage, cases) select grid, grid_path,"
            + " case_state, stage, -count(*) from case_file where id between ? and ?"
            + " group by grid, grid_path, case_state, stage",
        first,
        last);
    for (String table : List.of("ACT_RU_EVENT_SUBSCR", "ACT_RU_TASK", "ACT_RU_VARIABLE")) {
      jdbc.update("delete from " + table + " where PROC_INST_ID_" + INSTANCES, first, last);
    }
    jdbc.update("delete from ACT_RU_JOB where PROCESS_INSTANCE_ID_" + INSTANCES, first, last);
    List<String> instances =
        jdbc.queryForList(
            "select ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ between ? and ?",
            String.class,
            first,
            last);
    jdbc.batchUpdate(
        "update ACT_RU_EXECUTION set PARENT_ID_ = null, SUPER_EXEC_ = null where PROC_INST_ID_ = ?",
        rows(instances));
    jdbc.batchUpdate(
        "delete from ACT_RU_EXECUTION where PROC_INST_ID_ = ? and ID_ <> PROC_INST_ID_",
        rows(instances));
    jdbc.batchUpdate("delete from ACT_RU_EXECUTION where ID_ = ?", rows(instances));
    for (String table :
        List.of("work_item", "person", "case_standing", "audit_entry subject", "case_file id")) {
      String[] named = table.split(" ");
      String column = named.length == 1 ? "case_id" : named[1];
      jdbc.update("delete from " + named[0] + " where " + column + " between ? and ?", first, last);
    }
  }

  private static List<Object[]> rows(List<String> ids) {
    return ids.stream().map(id -> new Object[] {id}).toList();
  }
}
