package org.sixfold.cutoff;

import java.time.LocalDateTime;
import java.util.List;
import org.sixfold.shared.Ids;
import org.springframework.jdbc.core.JdbcTemplate;

/** A list of a day that names people who have cases. */
final class DayList {

  private DayList() {}

  /** Its id. */
  static String of(JdbcTemplate jdbc, String day, List<String> people) {
    String id = Ids.next();
    jdbc.update(
        "insert into intake_list (id, name, source, list_date, contact_list, file_hash, list_state,"
            + " rows_in_file, row_count, created_count, merged_in_list, merged_open_case,"
            + " merged_recent_answer, rejected_count, unplaced_count, outside_count, received_by,"
            + " received_at) values (?, '一日名单.xlsx', 's', ?, false, ?, 'DONE', ?, ?, ?, 0, 0, 0,"
            + " 0, 0, 0, 'command-1', ?)",
        id,
        day,
        id,
        people.size(),
        people.size(),
        people.size(),
        LocalDateTime.parse(day + "T00:30:00"));
    for (int i = 0; i < people.size(); i++) {
      jdbc.update(
          "insert into intake_row (list_id, row_no, outcome, warnings, case_id, cells)"
              + " values (?, ?, 'NEW', '', ?, '{}')",
          id,
          i + 1,
          people.get(i));
    }
    return id;
  }
}
