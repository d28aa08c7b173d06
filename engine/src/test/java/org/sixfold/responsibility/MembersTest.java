package org.sixfold.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.access.Role;
import org.sixfold.testsupport.EngineTest;
import org.sixfold.testsupport.HttpClient;
import org.sixfold.testsupport.HttpClient.Answer;
import org.sixfold.testsupport.HttpClients;
import org.sixfold.testsupport.SmallTown;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@EngineTest
class MembersTest {

  private static final String HEADER = "username,name,role,grids,phone,email\n";

  @Autowired HttpClients clients;
  @Autowired SmallTown town;
  @Autowired Responsibility responsibility;

  private HttpClient admin;
  private HttpClient member;

  @BeforeEach
  void people() {
    town.people(
        "members-admin,管理员,ADMIN,330784",
        "members-gm,网格员,GRID_MEMBER," + SmallTown.OTHER_GRID,
        "members-gm2,网格员,GRID_MEMBER,");
    admin = clients.basic("members-admin", SmallTown.PASSWORD);
    member = clients.basic("members-gm", SmallTown.PASSWORD);
  }

  @Test
  void aRosterIsImportedAnyNumberOfTimes() {
    String file = HEADER + "members-dr,医生,DOCTOR,330784001007 330784001,14000000000,dr@x.example\n";
    assertThat(upload("/api/members/import", file).body().path("created").asInt()).isEqualTo(1);
    Answer again = upload("/api/members/import", file);
    assertThat(again.body().path("created").asInt()).isZero();
    assertThat(again.body().path("known").asInt()).isEqualTo(1);
    assertThat(responsibility.find("members-dr").orElseThrow().grids())
        .containsExactly("330784001007", "330784001");
  }

  @Test
  void badRowsAreNamedAndNothingIsImported() {
    String file = HEADER + "members-good,好,DOCTOR,330784001,,\n" + "members bad,,SURGEON,999,,\n";
    Answer refused = upload("/api/members/import", file);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.code()).isEqualTo("import.invalid");
    assertThat(refused.body().path("errors"))
        .extracting(error -> error.path("field").asString() + " " + error.path("code").asString())
        .containsExactly(
            "line 3: username import.fieldUnknownValue",
            "line 3: grids grid.unknown",
            "line 3: name import.fieldMissing",
            "line 3: role import.fieldUnknownValue");
    assertThat(responsibility.find("members-good")).isEmpty();
    assertThat(upload("/api/members/import", "a,b\n1,2\n").code()).isEqualTo("csv.columnMissing");
  }

  @Test
  void onePersonIsFoundByUsername() {
    Answer found = admin.get("/api/members/members-gm2");
    assertThat(found.body().path("name").asString()).isEqualTo("网格员");
    assertThat(found.body().path("role").asString()).isEqualTo("GRID_MEMBER");
    assertThat(admin.get("/api/members/nobody").code()).isEqualTo("member.unknown");
  }

  @Test
  void onlyAdministratorsImport() {
    Answer refused =
        member.upload("/api/members/import", "r.csv", HEADER.getBytes(), new HashMap<>());
    assertThat(refused.code()).isEqualTo("access.forbidden");
  }

  @Test
  void phonesAreForTheCommandRoom() {
    upload("/api/members/import", HEADER + "members-dr2,医生,DOCTOR,330784001,14000000001,x@x\n");
    assertThat(listed(admin, "members-dr2").path("phone").asString()).isEqualTo("14000000001");
    assertThat(listed(member, "members-dr2").path("phone").isNull()).isTrue();
  }

  @Test
  void whoLeftIsNobodyAnyMore() {
    town.people("members-gone,走,DOCTOR,330784001");
    HttpClient gone = clients.basic("members-gone", SmallTown.PASSWORD);
    assertThat(gone.get("/api/me").status()).isEqualTo(200);
    String file = "username,name,role,grids,active\nmembers-gone,走,DOCTOR,330784001,no\n";
    assertThat(upload("/api/members/import", file).status()).isEqualTo(200);
    assertThat(responsibility.find("members-gone")).isEmpty();
    assertThat(gone.get("/api/me").status()).isEqualTo(401);
  }

  @Test
  void anAbsentOneIsSubstitutedWithTheGridsThatNeedsIt() {
    town.people("members-vc,村干部,VILLAGE_CADRE,330784001007", "members-vc2,村干部,VILLAGE_CADRE,");
    HttpClient cadre = clients.basic("members-vc", SmallTown.PASSWORD);
    HttpClient substitute = clients.basic("members-vc2", SmallTown.PASSWORD);
    Instant now = Instant.now();
    Map<String, Object> absence =
        Map.of(
            "from", now.minusSeconds(60).toString(),
            "to", now.plusSeconds(3600).toString(),
            "substitute", "members-vc2");
    String path = "/api/members/members-vc/absence";
    assertThat(member.put(path, absence).code()).isEqualTo("access.forbidden");
    assertThat(cadre.put(path, absence).status()).isEqualTo(200);
    assertThat(responsibility.candidates(Role.VILLAGE_CADRE, SmallTown.GRID, now))
        .extracting(Member::username)
        .containsSubsequence("members-vc2", "members-vc");
    assertThat(substitute.get("/api/me").body().path("grids").get(0).asString())
        .isEqualTo(SmallTown.VILLAGE);
    assertThat(cadre.delete(path).status()).isEqualTo(204);
    assertThat(substitute.get("/api/me").body().path("grids")).isEmpty();
    Map<String, Object> unfit = new HashMap<>(absence);
    unfit.put("substitute", "members-gm");
    assertThat(cadre.put(path, unfit).body().path("errors").get(0).path("code").asString())
        .isEqualTo("absence.substituteUnfit");
  }

  @Test
  void theRotaIsImportedAndShownByDay() {
    String file = "username,from,to\nmembers-gm2,2021-12-11T20:00,2021-12-12T08:00\n";
    assertThat(upload("/api/rota/import", file).body().path("created").asInt()).isEqualTo(1);
    assertThat(upload("/api/rota/import", file).body().path("known").asInt()).isEqualTo(1);
    JsonNode shifts =
        member.get("/api/rota?role=GRID_MEMBER&date=2021-12-12&limit=500").body().path("items");
    assertThat(shifts)
        .anySatisfy(
            shift -> {
              assertThat(shift.path("username").asString()).isEqualTo("members-gm2");
              assertThat(shift.path("from").asString()).isEqualTo("2021-12-11T20:00:00+08:00");
            });
    assertThat(member.get("/api/rota?date=2021-12-13&grid=330784").status()).isEqualTo(200);
    Answer bad = upload("/api/rota/import", "username,from,to\nnobody,2021-12-11,\n");
    assertThat(bad.body().path("errors")).hasSize(3);
  }

  @Test
  void listsArePagedAndFiltered() {
    Answer page = admin.get("/api/members?grid=330784001&limit=1");
    assertThat(page.body().path("items")).hasSize(1);
    String next = page.body().path("next").asString();
    Answer following = admin.get("/api/members?grid=330784001&limit=1&cursor=" + next);
    assertThat(following.body().path("items").get(0).path("username").asString())
        .isGreaterThan(page.body().path("items").get(0).path("username").asString());
    assertThat(admin.get("/api/members?limit=501").code()).isEqualTo("page.limitTooLarge");
    assertThat(admin.get("/api/members?cursor=%25").code()).isEqualTo("page.cursorInvalid");
    assertThat(admin.get("/api/members?role=KING").code()).isEqualTo("request.parameterInvalid");
    assertThat(admin.get("/api/members?grid=none").code()).isEqualTo("grid.unknown");
  }

  private Answer upload(String path, String csv) {
    return admin.upload(path, "file.csv", csv.getBytes(StandardCharsets.UTF_8), new HashMap<>());
  }

  private static JsonNode listed(HttpClient client, String username) {
    for (JsonNode item : client.get("/api/members?limit=500").body().path("items")) {
      if (item.path("username").asString().equals(username)) {
        return item;
      }
    }
    throw new AssertionError(username + " is not listed");
  }
}
