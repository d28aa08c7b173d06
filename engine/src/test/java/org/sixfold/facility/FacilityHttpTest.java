package org.sixfold.facility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.shared.SixfoldClock;
import org.sixfold.testsupport.EngineTest;
import org.sixfold.testsupport.HeldCases;
import org.sixfold.testsupport.HttpClient;
import org.sixfold.testsupport.HttpClient.Answer;
import org.sixfold.testsupport.HttpClients;
import org.sixfold.testsupport.SmallTown;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@EngineTest
class FacilityHttpTest {

  private static final String HEADER = "code,name,desk,rooms,family_rooms,accessible_rooms\n";

  @Autowired HttpClients clients;
  @Autowired SmallTown town;
  @Autowired HeldCases cases;
  @Autowired Beds beds;
  @Autowired SixfoldClock clock;

  private HttpClient admin;

  @BeforeEach
  void people() {
    town.people(
        "facility-admin,管理员,ADMIN,330784",
        "facility-desk,阎,FACILITY_DESK," + SmallTown.SUBDISTRICT,
        "facility-other,顾,FACILITY_DESK," + SmallTown.SUBDISTRICT,
        "facility-command,指挥,SUPERVISOR," + SmallTown.SUBDISTRICT,
        "facility-gm,廖,GRID_MEMBER," + SmallTown.GRID);
    admin = clients.basic("facility-admin", SmallTown.PASSWORD);
    upload(HEADER + "FH1,一点,facility-desk,4,1,1\nFH2,二点,facility-other,4,0,0\n");
  }

  private Answer upload(String csv) {
    return admin.upload("/api/facilities/import", "f.csv", csv.getBytes(), new HashMap<>());
  }

  private HttpClient as(String username) {
    return clients.basic(username, SmallTown.PASSWORD);
  }

  @Test
  void facilitiesAreShownWithTheirFreeBeds() {
    JsonNode first = null;
    for (JsonNode one : as("facility-gm").get("/api/facilities").body().path("items")) {
      first = one.path("code").asString().equals("FH1") ? one : first;
    }
    assertThat(first.path("rooms").asInt()).isEqualTo(4);
    assertThat(first.path("beds").path("beds").asInt()).isEqualTo(6);
    assertThat(first.path("beds").path("freeByKind").path("FAMILY").asInt()).isEqualTo(3);
  }

  @Test
  void badRowsAreNamedAndNothingIsImported() {
    Answer refused =
        upload(
            HEADER
                + "FH9,好点,facility-desk,4,0,0\n"
                + "FH 8,,facility-gm stranger,three,2,2\n"
                + "FH9,重复,,1,2,2\n");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.code()).isEqualTo("import.invalid");
    assertThat(refused.body().path("errors"))
        .extracting(error -> error.path("field").asString() + " " + error.path("code").asString())
        .containsExactly(
            "line 3: code import.fieldUnknownValue",
            "line 3: desk facility.deskUnknown",
            "line 3: desk facility.deskUnknown",
            "line 3: name import.fieldMissing",
            "line 3: rooms import.fieldNoNumber",
            "line 3: rooms facility.roomsTooFew",
            "line 4: code import.repeated",
            "line 4: rooms facility.roomsTooFew");
    assertThat(refused.body().path("errors").path(1).path("messages").path("zh").asString())
        .contains("facility-gm");
    assertThat(admin.get("/api/facilities").body().toString()).doesNotContain("FH9");
    assertThat(upload("a,b\n1,2\n").code()).isEqualTo("csv.columnMissing");
    assertThat(
            admin
                .upload(
                    "/api/facilities/import?content=ROOMS",
                    "r.csv",
                    "facility,room,kind,beds\nFH7,1,SUITE,0\n".getBytes(),
                    new HashMap<>())
                .body()
                .path("errors"))
        .extracting(error -> error.path("code").asString())
        .containsExactly("facility.unknown", "facility.bedCountUnfit", "import.fieldUnknownValue");
  }

  @Test
  void onlyAdministratorsImport() {
    for (String path : new String[] {"/api/facilities/import", "/api/vehicles/import"}) {
      Answer refused = as("facility-gm").upload(path, "f.csv", HEADER.getBytes(), new HashMap<>());
      assertThat(refused.code()).isEqualTo("access.forbidden");
    }
  }

  @Test
  void occupantsAreForTheOwnDeskAndTheCommandRoomAndMasked() {
    String caseId = cases.isolatedUntil(clock.now().plus(Duration.ofDays(3)));
    beds.book(new BedWish(caseId, "FH1", null, null, null, Set.of(), clock.now()));
    String path = "/api/facilities/FH1/occupants";

    Answer seen = as("facility-desk").get(path);
    JsonNode own = null;
    for (JsonNode one : seen.body().path("items")) {
      own = one.path("caseId").asString().equals(caseId) ? one : own;
    }
    assertThat(own.path("state").asString()).isEqualTo("EXPECTED");
    assertThat(own.path("person").path("phone").asString()).isEqualTo("140****5678");
    assertThat(seen.raw().body()).doesNotContain("14012345678", "330784198001012349");

    assertThat(as("facility-command").get(path).status()).isEqualTo(200);
    assertThat(as("facility-other").get(path).code()).isEqualTo("facility.unknown");
    assertThat(as("facility-gm").get(path).code()).isEqualTo("access.forbidden");
    assertThat(as("facility-command").get("/api/facilities/XX/occupants").status()).isEqualTo(404);
    cases.end(caseId, clock.now());
    assertThat(as("facility-desk").get(path).raw().body()).doesNotContain(caseId);
  }

  @Test
  void vehiclesAreImportedAndShown() {
    Answer refused =
        admin.upload(
            "/api/vehicles/import",
            "v.csv",
            "code,plate,seats,partition\nFV1,,1,maybe\n".getBytes(),
            new HashMap<>());
    assertThat(refused.body().path("errors"))
        .extracting(error -> error.path("code").asString())
        .containsExactly("fleet.seatsUnfit", "import.fieldUnknownValue", "import.fieldMissing");
    String good = "code,plate,seats,partition\nFV1,浙G,30,yes\n";
    admin.upload("/api/vehicles/import", "v.csv", good.getBytes(), new HashMap<>());
    Answer again = admin.upload("/api/vehicles/import", "v.csv", good.getBytes(), new HashMap<>());
    assertThat(again.body().path("known").asInt()).isEqualTo(1);
    assertThat(as("facility-gm").get("/api/vehicles").body().toString())
        .contains("\"code\":\"FV1\"", "\"usableSeats\":15");
  }
}
