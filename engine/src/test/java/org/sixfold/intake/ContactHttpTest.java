package org.sixfold.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.casefile.CaseFiles;
import org.sixfold.casefile.MatchKeys;
import org.sixfold.testsupport.EngineTest;
import org.sixfold.testsupport.HttpClient;
import org.sixfold.testsupport.HttpClient.Answer;
import org.sixfold.testsupport.HttpClients;
import org.sixfold.testsupport.SmallTown;
import org.springframework.beans.factory.annotation.Autowired;

/** Whom somebody met, entered by those who asked. */
@EngineTest
class ContactHttpTest {

  private static final AtomicInteger NEXT = new AtomicInteger();

  @Autowired HttpClients clients;
  @Autowired SmallTown town;
  @Autowired CaseFiles caseFiles;
  @Autowired MatchKeys matchKeys;

  HttpClient commandRoom;
  String index;
  String other;

  @BeforeEach
  void twoPeople() {
    town.people(
        "contact-command,指挥室,SUPERVISOR," + SmallTown.SUBDISTRICT,
        "contact-gm2,网格员,GRID_MEMBER," + SmallTown.OTHER_GRID,
        "contact-auditor,审计员,AUDITOR," + SmallTown.SUBDISTRICT);
    commandRoom = clients.basic("contact-command", SmallTown.PASSWORD);
    index = open();
    other = open();
  }

  @Test
  void twoCasesAreLinkedAndBothFilesSaySo() {
    Answer answer = add(index, Map.of("caseId", other, "kind", "HOUSEHOLD"));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(contacts(index)).contains(other).contains("HOUSEHOLD");
    assertThat(contacts(other)).contains(index);
    assertThat(add(index, Map.of("caseId", other, "kind", "HOUSEHOLD")).status()).isEqualTo(200);
  }

  @Test
  void aPersonWithoutACaseGetsOne() {
    Map<String, Object> person =
        Map.of("name", "石磊", "phone", "1400003%04d".formatted(NEXT.incrementAndGet()));
    Answer answer = add(index, Map.of("person", person, "kind", "CONTACT"));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body().path("contacts").size()).isEqualTo(1);
  }

  @Test
  void aReportNamingTheIndexCaseAsItsSourceLinksIt() {
    Map<String, Object> person =
        Map.of("name", "石磊", "phone", "1400003%04d".formatted(NEXT.incrementAndGet()));
    Answer answer =
        commandRoom.post(
            "/api/cases", Map.of("source", "CONTACT", "sourceNo", index, "person", person));
    assertThat(answer.status()).isEqualTo(201);
    assertThat(contacts(index)).contains(answer.body().path("caseId").asString());
  }

  @Test
  void badContactsAreRefusedWithAReason() {
    assertThat(add(index, Map.of("caseId", index, "kind", "CONTACT")).status()).isEqualTo(422);
    assertThat(add(index, Map.of("kind", "CONTACT")).status()).isEqualTo(422);
    assertThat(add(index, Map.of("caseId", other, "kind", "FRIEND")).status()).isEqualTo(422);
    assertThat(add(index, Map.of("caseId", other)).status()).isEqualTo(422);
    assertThat(add(index, Map.of("caseId", "nobody", "kind", "CONTACT")).status()).isEqualTo(404);
    assertThat(add("nobody", Map.of("caseId", other, "kind", "CONTACT")).status()).isEqualTo(404);
    Map<String, Object> tomorrow = new HashMap<>(Map.of("caseId", other, "kind", "CONTACT"));
    tomorrow.put("metAt", "2099-01-01T00:00:00+08:00");
    assertThat(add(index, tomorrow).body().path("code").asString()).isEqualTo("contact.invalid");
  }

  @Test
  void strangersDoNotLink() {
    Map<String, Object> contact = Map.of("caseId", other, "kind", "CONTACT");
    for (String stranger : List.of("contact-gm2", "contact-auditor")) {
      HttpClient client = clients.basic(stranger, SmallTown.PASSWORD);
      assertThat(client.post("/api/cases/" + index + "/contacts", contact).status())
          .as(stranger)
          .isIn(403, 404);
    }
  }

  private Answer add(String caseId, Map<String, Object> contact) {
    return commandRoom.post("/api/cases/" + caseId + "/contacts", contact);
  }

  private String contacts(String caseId) {
    return commandRoom.get("/api/cases/" + caseId).body().path("contacts").toString();
  }

  private String open() {
    int no = NEXT.incrementAndGet();
    String document = "33078419830%03d000X".formatted(no);
    return caseFiles
        .open(
            List.of(
                new CaseFiles.NewCase(
                    new CaseFiles.NewPerson(
                        "某人",
                        "ID_CARD",
                        document,
                        "1400002%04d".formatted(no),
                        "永康人家2幢%d室".formatted(no)),
                    matchKeys.ofDocument(document),
                    SmallTown.GRID,
                    true,
                    false,
                    "LIST",
                    null,
                    "list-1",
                    no,
                    null,
                    Map.of())))
        .get(0);
  }
}
