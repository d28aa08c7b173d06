package org.sixfold.testsupport;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.sixfold.shared.Ids;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.JdbcTemplate;

/** Cases whose isolation runs, as registers see them: rows, and no path. */
@Lazy
public class HeldCases {

  private final JdbcTemplate jdbc;

  HeldCases(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** A case in isolation until a moment. */
  public String isolatedUntil(Instant end) {
    String id = Ids.next();
    jdbc.update(
        "insert into case_file (id, grid, grid_path, case_state, stage, source, contact_list,"
            + " phone_usable, opened_at) values (?, ?, ?, 'UNDER_CONTROL', 'TRANSFER', 'LIST',"
            + " false, true, ?)",
        id,
        SmallTown.GRID,
        "330784/330784001/330784001007/33078400100701/",
        utc(end.minusSeconds(86400)));
    jdbc.update(
        "insert into person (case_id, name, document_type, document, phone) values (?, ?, ?, ?, ?)",
        id,
        "林小雨",
        "ID_CARD",
        "330784198001012349",
        "14012345678");
    jdbc.update(
        "insert into restriction (id, case_id, decision_id, seq, kind, rule_id, lawful_end)"
            + " values (?, ?, ?, 1, 'CENTRALISED_ISOLATION', 'r', ?)",
        Ids.next(),
        id,
        "d",
        utc(end));
    return id;
  }

  /** Nothing restricts the case any more. */
  public void end(String caseId, Instant at) {
    jdbc.update("update restriction set ended_at = ? where case_id = ?", utc(at), caseId);
  }

  /** The case ends while its restriction still stands in the table, as a death does. */
  public void close(String caseId, Instant at) {
    jdbc.update("update case_file set closed_at = ? where id = ?", utc(at), caseId);
  }

  private static Timestamp utc(Instant moment) {
    return Timestamp.valueOf(LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
  }
}
