package org.sixfold.forecast;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.sixfold.responsibility.RotaImport;
import org.sixfold.shared.Ids;
import org.sixfold.shared.SixfoldClock;
import org.sixfold.testsupport.SmallTown;
import org.springframework.jdbc.core.JdbcTemplate;

/** Tasks as rows, and people on duty around the moment at which a test happens to run. */
record Backlog(JdbcTemplate jdbc, RotaImport rota, SixfoldClock clock) {

  private static final String PATH = "330784/330784001/330784001007/";

  void clear() {
    jdbc.update("delete from work_item");
  }

  /** From an hour ago, for so many hours. */
  void onDuty(String username, int hours) {
    LocalDateTime from =
        clock.now().atZone(clock.zone()).toLocalDateTime().withSecond(0).withNano(0).minusHours(1);
    DateTimeFormatter minute = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");
    try {
      rota.read(
          new StringReader(
              "username,from,to,reason\n%s,%s,%s,%s%n"
                  .formatted(
                      username, from.format(minute), from.plusHours(hours).format(minute), "演练")),
          0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Open since a minute. */
  String open(String kind, String grid, String role, String assignee, Instant due) {
    String id = Ids.next();
    insert(id, kind, grid, role, assignee, "OPEN", clock.now().minusSeconds(60), due, null);
    return id;
  }

  void done(String kind, String by, Instant created, Instant ended) {
    insert(Ids.next(), kind, SmallTown.GRID, "GRID_MEMBER", by, "COMPLETED", created, ended, ended);
  }

  private void insert(
      String id,
      String kind,
      String grid,
      String role,
      String assignee,
      String state,
      Instant created,
      Instant due,
      Instant ended) {
    jdbc.update(
        "insert into work_item (id, case_id, kind, title, grid, grid_path, task_role, assignee,"
            + " item_state, created_at, sort_due, due_at, bulk_allowed, level_no, has_draft,"
            + " outcome, ended_by, ended_at) values (?, ?, ?, 'x', ?, ?, ?, ?, ?, ?, ?, ?, false,"
            + " 0, false, ?, ?, ?)",
        id,
        id,
        kind,
        grid,
        grid.length() > SmallTown.VILLAGE.length() ? PATH + grid + "/" : PATH,
        role,
        assignee,
        state,
        utc(created),
        utc(due),
        utc(due),
        ended == null ? null : "DONE",
        ended == null ? null : assignee,
        ended == null ? null : utc(ended));
  }

  private static Timestamp utc(Instant moment) {
    return Timestamp.valueOf(LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
  }
}
