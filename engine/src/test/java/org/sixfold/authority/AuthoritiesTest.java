package org.sixfold.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.access.UserDirectory;
import org.sixfold.casefile.Restrictions.Kind;
import org.sixfold.shared.SixfoldClock;
import org.sixfold.testsupport.EngineTest;
import org.sixfold.testsupport.HttpClient;
import org.sixfold.testsupport.HttpClient.Answer;
import org.sixfold.testsupport.HttpClients;
import org.sixfold.testsupport.SmallTown;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class AuthoritiesTest {

  private static final Instant IN_FORCE = Instant.parse("2021-12-11T00:00:00Z");
  private static int bodies;

  @Autowired HttpClients clients;
  @Autowired SmallTown town;
  @Autowired SigningPowers powers;
  @Autowired UserDirectory users;
  @Autowired SixfoldClock clock;

  private HttpClient admin;
  private HttpClient officer;
  private String code;

  @BeforeEach
  void people() {
    town.people(
        "auth-admin,管理员,ADMIN,330784",
        "auth-do,决定官,DECIDING_OFFICER,330784",
        "auth-do2,决定官,DECIDING_OFFICER,330784",
        "auth-ld,领导,SUBDISTRICT_LEADER,330784001",
        "auth-vc,村干部,VILLAGE_CADRE,330784001007");
    admin = clients.basic("auth-admin", SmallTown.PASSWORD);
    officer = clients.basic("auth-do", SmallTown.PASSWORD);
    code = "BODY-" + ++bodies;
  }

  @Test
  void onlyAdministratorsEnterAndEndABody() {
    assertThat(officer.post("/api/authorities", body()).code()).isEqualTo("access.forbidden");
    assertThat(admin.post("/api/authorities", body()).status()).isEqualTo(201);
    assertThat(admin.post("/api/authorities", body()).code()).isEqualTo("authority.known");
    assertThat(officer.get("/api/authorities").body().path("items").toString()).contains(code);

    String end = "/api/authorities/" + code + "/end";
    assertThat(officer.post(end, Map.of()).code()).isEqualTo("access.forbidden");
    assertThat(admin.post(end, Map.of()).status()).isEqualTo(204);
    assertThat(admin.post(end, Map.of()).code()).isEqualTo("authority.ended");
    assertThat(admin.post("/api/authorities/NONE/end", Map.of()).code())
        .isEqualTo("authority.unknown");
    assertThatThrownBy(() -> sign("auth-do", null, Kind.HOME_ISOLATION, clock.now()))
        .hasMessage("decision.noAuthority");
  }

  @Test
  void aVillageCommitteeIsNeverEntered() {
    Map<String, Object> village = body();
    village.put("body", "VILLAGE_COMMITTEE");
    assertThat(admin.post("/api/authorities", village).code())
        .isEqualTo("authority.villageCommittee");
  }

  @Test
  void aMedicalInstitutionOrdersOnItsOwnPapersAndDecidesNothingHere() {
    Map<String, Object> hospital = body();
    hospital.put("body", "MEDICAL_INSTITUTION");
    hospital.put("measures", List.of());
    assertThat(admin.post("/api/authorities", hospital).code())
        .as("signers without measures")
        .isEqualTo("authority.invalid");
    hospital.put("signers", List.of());
    assertThat(admin.post("/api/authorities", hospital).status()).isEqualTo(201);

    assertThat(powers.medicalInstitutions(SmallTown.GRID, IN_FORCE))
        .extracting(Authority::code)
        .contains(code);
    assertThat(powers.bodies(SmallTown.GRID, List.of(Kind.HOME_ISOLATION), IN_FORCE))
        .extracting(Authority::code)
        .doesNotContain(code);
    assertThatThrownBy(() -> sign("auth-do", null, Kind.HOME_ISOLATION, IN_FORCE))
        .hasMessage("decision.noAuthority");
  }

  @Test
  void whatIsWrongIsNamedFieldByField() {
    Map<String, Object> bad = body();
    bad.put("code", "x y");
    bad.put("legalBasis", " ");
    bad.put("grids", List.of("999"));
    bad.put("measures", List.of());
    bad.put("signers", List.of("auth-vc", "auth-ld"));
    Answer refused = admin.post("/api/authorities", bad);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body().path("errors"))
        .extracting(error -> error.path("field").asString() + " " + error.path("code").asString())
        .containsExactly(
            "code authority.codeUnfit",
            "legalBasis form.required",
            "measures form.required",
            "grids grid.unknown",
            "signers authority.signerUnfit",
            "delegation decision.delegationMissing");
  }

  @Test
  void aSignatureNeedsScopeTimeAndName() {
    admin.post("/api/authorities", body());

    sign("auth-do", null, Kind.HOME_ISOLATION, IN_FORCE);
    assertThatThrownBy(() -> sign("auth-do", null, Kind.CENTRALISED_ISOLATION, IN_FORCE))
        .hasMessage("decision.noAuthority");
    assertThatThrownBy(() -> sign("auth-do2", null, Kind.HOME_ISOLATION, IN_FORCE))
        .hasMessage("decision.noAuthority");
    assertThatThrownBy(() -> sign("auth-do", null, Kind.HOME_ISOLATION, Instant.EPOCH))
        .hasMessage("decision.noAuthority");
    assertThatThrownBy(() -> sign("auth-do", "别的文件", Kind.HOME_ISOLATION, IN_FORCE))
        .hasMessage("decision.delegationMissing");
    assertThatThrownBy(
            () ->
                powers.require(
                    users.find("auth-do").orElseThrow(),
                    code,
                    null,
                    "330784",
                    List.of(Kind.HOME_ISOLATION),
                    IN_FORCE))
        .hasMessage("decision.noAuthority");
  }

  @Test
  void aLeaderNamesTheRegisteredDelegation() {
    Map<String, Object> office = body();
    office.put("delegation", "授权1号");
    office.put("signers", List.of("auth-ld"));
    assertThat(admin.post("/api/authorities", office).status()).isEqualTo(201);

    sign("auth-ld", "授权1号", Kind.HOME_ISOLATION, IN_FORCE);
    assertThatThrownBy(() -> sign("auth-ld", null, Kind.HOME_ISOLATION, IN_FORCE))
        .hasMessage("decision.delegationMissing");
    assertThatThrownBy(() -> sign("auth-ld", "授权1号", Kind.CENTRALISED_ISOLATION, IN_FORCE))
        .hasMessage("decision.delegationMissing");
  }

  private void sign(String who, String delegation, Kind measure, Instant at) {
    powers.require(
        users.find(who).orElseThrow(), code, delegation, SmallTown.GRID, List.of(measure), at);
  }

  private Map<String, Object> body() {
    Map<String, Object> body = new HashMap<>();
    body.put("code", code);
    body.put("name", "某机关");
    body.put("body", "HEALTH_AUTHORITY");
    body.put("legalBasis", "某法第一条");
    body.put("grids", List.of(SmallTown.SUBDISTRICT));
    body.put("measures", List.of("HOME_ISOLATION"));
    body.put("signers", List.of("auth-do"));
    body.put("needsUpperAnswer", false);
    body.put("from", "2021-01-01T00:00:00+08:00");
    return body;
  }
}
