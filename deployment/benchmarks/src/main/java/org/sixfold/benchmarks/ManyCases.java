package org.sixfold.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.sixfold.testsupport.product.Database;

/** What months of work leave behind, written past the product: opening and ending take hours. */
final class ManyCases {

  private static final String USER = "SIXFOLD_DB_USER";
  private static final String URL = "SIXFOLD_DB_URL";

  private final Database database;

  ManyCases(Database database) {
    this.database = database;
  }

  /** Spreads the open tasks of one list over all grids, roles and hours, and over a month ago. */
  void spread(int tasks) {
    execute(
        "create table bench_grid as select code, path, row_number() over (order by code) - 1 as no"
            + " from grid where grid_level in ('MICRO', 'VILLAGE')",
        "set @grids = (select count(*) from bench_grid)",
        "create table bench_case (primary key (id)) as select c.id, row_number() over (order by c.id)"
            + " as no from case_file c",
        "update case_file c join bench_case b on b.id = c.id join bench_grid g on g.no = b.no % @grids"
            + " set c.grid = g.code, c.grid_path = g.path",
        "update work_item w join bench_case b on b.id = w.case_id"
            + " join bench_grid g on g.no = b.no % @grids"
            + " set w.grid = g.code, w.grid_path = g.path, w.assignee = concat('gm-', g.code),"
            + " w.task_role = elt(1 + b.no % 7, 'GRID_MEMBER', 'GRID_MEMBER', 'GRID_MEMBER',"
            + " 'VILLAGE_CADRE', 'DOCTOR', 'POLICE_OFFICER', 'LINK_CADRE'),"
            + " w.level_no = if(b.no % 20 = 0, 1 + b.no % 3, 0),"
            + " w.due_at = date_add('2021-12-10 23:00', interval b.no % 1200 minute),"
            + " w.sort_due = date_add('2021-12-10 23:00', interval b.no % 1200 minute),"
            + " w.warn_at = date_add('2021-12-10 22:00', interval b.no % 1200 minute)",
        "update intake_list set list_date = '2021-12-01', received_at = '2021-12-01 01:00:00'");
  }

  /** Ended cases by multiplying those there are; each tenth was under control for a while. */
  void ended(int cases) {
    execute(
        "create table bench_times (t int primary key)",
        "insert into bench_times with recursive n as (select 0 t union all select t + 1 from n"
            + " where t < 9) select t from n",
        "insert into case_file (id, grid, grid_path, case_state, stage, source, contact_list,"
            + " phone_usable, opened_at, closed_at, close_reason) select concat('5', t.t,"
            + " lpad(b.no, 16, '0')), c.grid, c.grid_path,"
            + " elt(1 + b.no % 10, 'RELEASED', 'RETURNED', 'NOT_CONCERNED', 'NOT_CONCERNED',"
            + " 'NOT_CONCERNED', 'NOT_CONCERNED', 'NOT_CONCERNED', 'NOT_CONCERNED', 'NOT_CONCERNED',"
            + " 'NOT_LOCATED'), if(b.no % 10 = 0, 'RELEASE', 'VERIFICATION'), 'LIST', false, true,"
            + " '2021-11-01', '2021-11-20', 'bench' from bench_case b join case_file c on c.id = b.id"
            + " cross join bench_times t where t.t * (select count(*) from bench_case) < "
            + cases,
        "insert into work_item (id, case_id, kind, title, stage, grid, grid_path, task_role,"
            + " item_state, created_at, sort_due, bulk_allowed, level_no, has_draft, ended_at)"
            + " select concat('4', substring(c.id, 2)), c.id, 'check-by-phone', 'x', 'VERIFICATION',"
            + " c.grid, c.grid_path, 'GRID_MEMBER', 'COMPLETED', c.opened_at, c.closed_at, false, 0,"
            + " false, c.closed_at from case_file c where c.close_reason = 'bench'",
        "insert into decision (id, case_id, authority, legal_basis, document_no, rule_id, signed_by,"
            + " signed_at) select id, id, 'x', 'x', 'x', 'x', 'x', '2021-11-02' from case_file"
            + " where case_state = 'RELEASED' and close_reason = 'bench'",
        "insert into restriction (id, case_id, decision_id, seq, kind, rule_id, start_at, lawful_end,"
            + " ended_at, signed_at) select id, id, id, 1, 'CENTRALISED_ISOLATION', 'x', '2021-11-03',"
            + " '2021-11-17', '2021-11-17', '2021-11-02' from case_file"
            + " where case_state = 'RELEASED' and close_reason = 'bench'",
        "delete from case_tally",
        "insert into case_tally (grid, grid_path, case_state, stage, cases) select grid, grid_path,"
            + " case_state, stage, count(*) from case_file group by grid, grid_path, case_state, stage",
        "analyze table case_file, work_item, restriction, case_tally, intake_row");
  }

  private void execute(String... statements) {
    String url = database.environment().get(URL);
    try (Connection connection =
            DriverManager.getConnection(url, database.environment().get(USER), "");
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
