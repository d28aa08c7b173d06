package org.sixfold.acceptance;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sixfold.access.Accounts;
import org.sixfold.access.Role;
import org.sixfold.responsibility.RosterImport;
import org.sixfold.testsupport.product.ListFile;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/** One person, and for each role a member of that person's community and one of another. */
class MatrixPeople {

  static final String PASSWORD = "sixfold";

  private static final String OWN = "330784001007";
  private static final String ELSEWHERE = "330784001008";
  private static final String NAME = "颜矩阵";
  private static final int NUMBER = 77_001;

  private final RosterImport roster;
  private final Accounts accounts;
  private final JdbcTemplate jdbc;

  MatrixPeople(RosterImport roster, Accounts accounts, JdbcTemplate jdbc) {
    this.roster = roster;
    this.accounts = accounts;
    this.jdbc = jdbc;
  }

  String name(Role role, boolean own) {
    return (own ? "own-" : "else-") + role.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Opens the person's case and hires the members; says what stands for which name. */
  Map<String, String> subject(int port) {
    hire();
    Map<String, String> subject = new LinkedHashMap<>();
    String opened =
        new MatrixCalls(port, Map.of()).as(name(Role.SUPERVISOR, true), reporting()).body();
    String caseId = new JsonMapper().readTree(opened).path("id").asString();
    subject.put("caseId", caseId);
    subject.put(
        "taskId",
        jdbc.queryForObject(
            "select id from work_item where case_id = ? and item_state = 'OPEN'",
            String.class,
            caseId));
    subject.put("personName", NAME);
    subject.put("personDocument", ListFile.document(NUMBER));
    subject.put("personPhone", ListFile.phone(NUMBER));
    subject.put(
        "facility",
        jdbc.queryForList("select code from facility order by code", String.class).get(0));
    subject.put("me", "own-grid-member");
    return subject;
  }

  private void hire() {
    StringBuilder csv = new StringBuilder("username,name,role,grids,phone,email\n");
    List<String> names = new ArrayList<>();
    for (Role role : Role.values()) {
      for (boolean own : new boolean[] {true, false}) {
        String grid = own ? OWN : ELSEWHERE;
        names.add(name(role, own));
        csv.append(
            "%s,成员,%s,%s,14000000000,%s@t.example\n"
                .formatted(
                    name(role, own),
                    role,
                    role == Role.GRID_MEMBER ? grid + "01" : grid,
                    name(role, own)));
      }
    }
    try {
      roster.read(new StringReader(csv.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    accounts.setPasswordForAll(names, PASSWORD);
  }

  private static MatrixLine reporting() {
    String body =
        """
        {"source": "HOTLINE", "sourceNo": "12345-77",
         "person": {"name": "%s", "documentType": "ID_CARD", "document": "%s", "phone": "%s",
           "address": "永康市东城街道五金城社区永康人家5幢"}}
        """
            .formatted(NAME, ListFile.document(NUMBER), ListFile.phone(NUMBER));
    return new MatrixLine("POST", "/api/cases", body, null, null, "");
  }
}
