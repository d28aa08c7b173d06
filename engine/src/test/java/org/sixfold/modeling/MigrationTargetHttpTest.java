package org.sixfold.modeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sixfold.modeling.persistence.MigrationMapper;
import org.sixfold.modeling.persistence.MigrationRow;
import org.sixfold.testsupport.EngineTest;
import org.sixfold.testsupport.HttpClient.Answer;
import org.springframework.beans.factory.annotation.Autowired;

/** Cases go to the release in force and to no other: one that was rolled back may be wrong. */
@EngineTest
class MigrationTargetHttpTest extends MigrationsOverHttp {

  @Autowired CaseMigration one;
  @Autowired MigrationRecords records;
  @Autowired MigrationMapper mapper;

  @Test
  void nothingMovesToAReleaseThatIsNotInForce() {
    begin(1);
    deploy(9102, MODEL);
    String id = proposed(Map.of());
    inForce(9102, false);

    Answer refused = decide(second, id, "approve");
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.code()).isEqualTo("migration.targetNotInForce");
    assertThat(refused.body().path("to").asInt()).isEqualTo(9102);
    assertThat(seen(id).path("targetInForce").asBoolean()).isFalse();
    assertThat(state(decide(author, id, "reject"))).isEqualTo("REJECTED");
    assertThat(propose(Map.of()).code()).isEqualTo("migration.targetNotInForce");

    inForce(9102, true);
    assertThat(seen(proposed(Map.of())).path("targetInForce").asBoolean()).isTrue();
  }

  /** As a rollback does: new cases no longer start with it, and those that wait stay. */
  @Test
  void whoseReleaseIsRolledBackHaltsAndGoesBack() {
    begin(7);
    deploy(9102, MODEL);
    String id = approved(Map.of());
    inForce(9102, false);
    run();
    assertThat(seen(id).path("state").asString()).isEqualTo("CANARY_DONE");
    assertThat(under(9102)).as("none moved").isZero();
    assertThat(decide(author, id, "continue").code()).isEqualTo("migration.targetNotInForce");

    inForce(9102, true);
    decide(author, id, "continue");
    begin(1);
    run();
    assertThat(under(9102)).isEqualTo(7);
    assertThat(seen(id).path("state").asString()).isEqualTo("MOVING");
    inForce(9102, false);
    run();
    assertThat(seen(id).path("state").asString()).isEqualTo("PAUSED");
    assertThat(under(9102)).as("no further one").isEqualTo(7);
    Answer refused = decide(author, id, "resume");
    assertThat(refused.code()).isEqualTo("migration.targetNotInForce");

    assertThat(state(decide(second, id, "reverse"))).isEqualTo("REVERSING");
    run();
    assertThat(seen(id).path("state").asString()).isEqualTo("REVERSED");
    assertThat(under(9101)).isEqualTo(8);
    assertThat(audited("migration:" + id))
        .containsExactly(
            "migration.proposed",
            "migration.approved",
            "migration.halted",
            "migration.continued",
            "migration.halted",
            "migration.reversed");
  }

  @Test
  void aNodeThatIsAmongThemStopsAtTheNextCase() {
    begin(2);
    deploy(9102, MODEL);
    String id = approved(Map.of());
    MigrationRow begun = mapper.find(id);
    assertThat(one.move(begun, records.route(begun), cases.get(0), clock.now())).isTrue();

    inForce(9102, false);
    assertThat(one.move(begun, records.route(begun), cases.get(1), clock.now())).isFalse();

    assertThat(counts(seen(id))).containsExactly(1, 1, 0, 0, 0);
    assertThat(under(9102)).isEqualTo(1);
  }
}
