package org.sixfold.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sixfold.casefile.CaseFiles;
import org.sixfold.casefile.MatchKeys;
import org.sixfold.retention.persistence.OldestRow;
import org.sixfold.retention.persistence.RetentionMapper;
import org.sixfold.testsupport.EngineTest;
import org.sixfold.testsupport.HttpClient.Answer;
import org.sixfold.testsupport.HttpClients;
import org.sixfold.testsupport.SmallTown;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@EngineTest
class RetentionHttpTest {

  private static final Instant LONG_AFTER = Instant.parse("2081-01-01T00:00:00Z");

  @Autowired HttpClients clients;
  @Autowired SmallTown town;
  @Autowired CaseFiles files;
  @Autowired MatchKeys keys;
  @Autowired Retention retention;
  @Autowired RetentionMapper mapper;
  @Autowired JdbcTemplate jdbc;

  /** Ended so long ago that no other test's case is touched. */
  private String endedLongAgo(String no) {
    String document = "330784198301" + no + "000X";
    String id =
        files
            .open(
                List.of(
                    new CaseFiles.NewCase(
                        new CaseFiles.NewPerson(
                            "罗𠮷", "ID_CARD", document, "1400003" + no + no, "永康人家1幢101室"),
                        keys.ofDocument(document),
                        SmallTown.GRID,
                        true,
                        false,
                        "LIST",
                        null,
                        null,
                        null,
                        null,
                        Map.of("origin", "杭州市"))))
            .get(0);
    jdbc.update(
        "update case_file set case_state = 'RETURNED', open_key = null, closed_at = ? where id = ?",
        java.sql.Timestamp.valueOf("2080-01-01 00:00:00"),
        id);
    return id;
  }

  @Test
  void theFileIsGoneAndTheProofIsRead() {
    town.people(
        "retention-command,指挥室,SUPERVISOR," + SmallTown.SUBDISTRICT,
        "retention-doctor,医生,DOCTOR," + SmallTown.SUBDISTRICT);
    String id = endedLongAgo("21");
    var command = clients.basic("retention-command", SmallTown.PASSWORD);
    assertThat(command.get("/api/cases/" + id + "/erasure").code()).isEqualTo("case.notErased");
    assertThat(mapper.oldest()).extracting(OldestRow::state).contains("RETURNED");

    retention.runDue(LONG_AFTER);

    assertThat(mapper.oldest()).extracting(OldestRow::state).doesNotContain("RETURNED");
    Answer proof = command.get("/api/cases/" + id + "/erasure");
    assertThat(proof.status()).isEqualTo(200);
    assertThat(proof.body().path("state").asString()).isEqualTo("RETURNED");
    assertThat(proof.body().path("erased").path("persons").asInt()).isEqualTo(1);
    assertThat(proof.body().path("intact").asBoolean()).isTrue();
    assertThat(command.get("/api/cases/" + id).status()).isEqualTo(404);
    assertThat(jdbc.queryForObject("select details from case_file where id = ?", String.class, id))
        .isNull();
    assertThat(
            clients
                .basic("retention-doctor", SmallTown.PASSWORD)
                .get("/api/cases/" + id + "/erasure")
                .status())
        .isEqualTo(403);
  }

  @Test
  void twoNodesEraseACaseOnce() {
    String id = endedLongAgo("22");
    var ended =
        mapper.endedBefore("RETURNED", LONG_AFTER, 100).stream()
            .filter(one -> one.caseId().equals(id))
            .findFirst()
            .orElseThrow();

    assertThat(mapper.markErased(ended.caseId(), LONG_AFTER)).isEqualTo(1);
    assertThat(mapper.markErased(ended.caseId(), LONG_AFTER)).isZero();
  }
}
