package org.sixfold.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.access.Role;
import org.sixfold.testsupport.EngineTest;
import org.sixfold.testsupport.SmallTown;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who relieves whom, of link cadres, whom no other test has: two grids, and one in no rota. */
@EngineTest
class ReliefTest {

  private static final String ROTA =
      """
      username,from,to
      relief-day,2032-01-01T08:00,2032-01-01T20:00
      relief-night,2032-01-01T20:00,2032-01-02T08:00
      relief-near,2032-01-02T20:00,2032-01-03T08:00
      relief-night,2032-01-02T20:00,2032-01-03T08:00
      """;

  @Autowired SmallTown town;
  @Autowired RotaImport rota;
  @Autowired Relief relief;
  @Autowired JdbcTemplate jdbc;

  @BeforeEach
  void people() throws IOException {
    jdbc.update("delete from absence where username like 'relief-%'");
    town.people(
        "relief-day,日,LINK_CADRE,33078400100701",
        "relief-night,夜,LINK_CADRE,33078400100702",
        "relief-near,近,LINK_CADRE,330784001007",
        "relief-free,闲,LINK_CADRE,33078400100702");
    rota.read(new StringReader(ROTA), 0);
  }

  @Test
  void atNightWhoIsOnDutyNearestLooksAfterTheGridsOfAllWhoAreOff() {
    assertThat(after("33078400100701", "2032-01-01T20:00"))
        .containsExactly("relief-night", "relief-day", "relief-near");
  }

  @Test
  void whoHasTheGridAndIsOnDutyLeavesNothingToOthers() {
    assertThat(after("33078400100701", "2032-01-02T20:00"))
        .startsWith("relief-near")
        .contains("relief-day")
        .doesNotContain("relief-night", "relief-free");
  }

  @Test
  void whoStandsInNoRotaLooksAfterTheOwnGridsOnly() {
    assertThat(after("33078400100702", "2032-01-05T12:00")).contains("relief-free");
    assertThat(after("33078400100701", "2032-01-05T12:00")).doesNotContain("relief-free");
  }

  @Test
  void somebodyAbsentIsRelievedByTheSubstituteAndRelievesNobody() throws IOException {
    away("relief-day", "relief-free");

    assertThat(after("33078400100701", "2032-01-05T12:00"))
        .contains("relief-free")
        .doesNotContain("relief-day");
  }

  @Test
  void somebodyLeavesWithTheShiftWithAnAbsenceOrNow() throws IOException {
    assertThat(relief.leaves("relief-day", at("2032-01-01T19:40")))
        .isEqualTo(at("2032-01-01T20:00"));
    assertThat(relief.leaves("relief-free", at("2032-01-01T19:40")))
        .isEqualTo(at("2032-01-01T19:40"));
    away("relief-free", null);
    assertThat(relief.leaves("relief-free", at("2032-01-03T19:40")))
        .isEqualTo(at("2032-01-04T08:00"));
    assertThat(relief.leaves("relief-free", at("2032-01-03T07:59")))
        .as("not yet")
        .isEqualTo(at("2032-01-03T07:59"));
  }

  private List<String> after(String grid, String local) {
    return relief.of(Role.LINK_CADRE, grid, at(local)).stream().map(Member::username).toList();
  }

  private void away(String username, String substitute) throws IOException {
    jdbc.update(
        "insert into absence (username, starts_at, ends_at, substitute) values (?, ?, ?, ?)",
        username,
        Timestamp.valueOf("2032-01-04 00:00:00"),
        Timestamp.valueOf("2032-01-07 00:00:00"),
        substitute);
    rota.read(new StringReader("username,from,to\n"), 0);
  }

  private static Instant at(String local) {
    return Instant.parse(local + ":00+08:00");
  }
}
