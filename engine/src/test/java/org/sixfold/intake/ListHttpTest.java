package org.sixfold.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.testsupport.HttpClient;
import org.sixfold.testsupport.HttpClient.Answer;
import org.sixfold.testsupport.HttpClients;
import org.sixfold.testsupport.SmallTown;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@IntakeTest
class ListHttpTest {

  private static final String HAND_IN = "/api/lists?source=%E5%B8%82&listDate=2021-12-11";

  @Autowired HttpClients clients;
  @Autowired SmallTown town;
  @Autowired HandedIn handedIn;
  @Autowired ListWorker worker;
  @Autowired JdbcTemplate database;

  HttpClient commandRoom;
  HttpClient gridMember;

  @BeforeEach
  void people() {
    town.people(
        "intake-command,指挥室,SUPERVISOR," + SmallTown.SUBDISTRICT,
        "intake-gm,网格员,GRID_MEMBER," + SmallTown.GRID,
        "intake-doctor,医生,DOCTOR," + SmallTown.VILLAGE);
    commandRoom = clients.basic("intake-command", SmallTown.PASSWORD);
    gridMember = clients.basic("intake-gm", SmallTown.PASSWORD);
  }

  @Test
  void a_list_is_handed_in_once_and_read_page_by_page() {
    byte[] csv = "姓名,证件号码\n网一,E3300001\n网二,\n网三,E3300003\n".getBytes(StandardCharsets.UTF_8);
    Answer first = commandRoom.upload(HAND_IN, "http.csv", csv, Map.of());
    assertThat(first.status()).isEqualTo(202);
    String id = first.body().path("id").asString();
    worker.runAll();

    Answer again = commandRoom.upload(HAND_IN, "other name.csv", csv, Map.of());
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.body().path("id").asString()).isEqualTo(id);

    Answer list = commandRoom.get("/api/lists/" + id);
    assertThat(list.body().path("state").asString()).isEqualTo("DONE");
    assertThat(list.body().path("created").asInt()).isEqualTo(2);
    Answer page = commandRoom.get("/api/lists/" + id + "/rows?limit=2");
    assertThat(page.body().path("items")).hasSize(2);
    Answer next =
        commandRoom.get(
            "/api/lists/" + id + "/rows?limit=2&cursor=" + page.body().path("next").asString());
    assertThat(next.body().path("items").get(0).path("row").asInt()).isEqualTo(3);
    assertThat(next.body().path("items").get(0).path("person").path("document").asString())
        .isEqualTo("******03");
    assertThat(next.body().path("next").isNull()).isTrue();
    Answer rejected = commandRoom.get("/api/lists/" + id + "/rows?result=REJECTED");
    assertThat(rejected.body().path("items").get(0).path("detail").asString())
        .isEqualTo("DOCUMENT_MISSING");
    Answer corrected =
        commandRoom.send(
            "PATCH", "/api/lists/" + id + "/rows/2", Map.of("phone", "14000003302"), Map.of());
    assertThat(corrected.body().path("result").asString()).isEqualTo("NEW");
    assertThat(corrected.body().path("warnings").get(0).asString()).isEqualTo("DOCUMENT_MISSING");
    assertThat(commandRoom.get("/api/lists/" + id + "/reply.xlsx").status()).isEqualTo(200);
    assertThat(commandRoom.delete("/api/lists/" + id).body().path("annulled").asInt()).isEqualTo(3);
  }

  @Test
  void what_is_no_list_is_refused_at_once_with_a_code() {
    assertThat(commandRoom.upload(HAND_IN, "a.csv", new byte[0], Map.of()).code())
        .isEqualTo("list.empty");
    Answer picture =
        commandRoom.upload(HAND_IN, "a.csv", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0}, Map.of());
    assertThat(picture.status()).isEqualTo(422);
    assertThat(picture.code()).isEqualTo("list.notAList");
    assertThat(commandRoom.get("/api/lists/nowhere").code()).isEqualTo("list.unknown");
    assertThat(commandRoom.get("/api/lists/nowhere/reply.xlsx").status()).isEqualTo(404);
  }

  @Test
  void lists_are_the_command_rooms() {
    assertThat(gridMember.get("/api/lists").status()).isEqualTo(403);
    assertThat(gridMember.upload(HAND_IN, "a.csv", "a,b".getBytes(), Map.of()).status())
        .isEqualTo(403);
    assertThat(clients.anonymous().get("/api/lists").status()).isEqualTo(401);
  }

  @Test
  void one_person_is_opened_and_then_found() {
    Map<String, Object> report = report("GATE", "E4400001");
    Answer opened = commandRoom.post("/api/cases", report);
    assertThat(opened.status()).isEqualTo(201);
    String id = opened.body().path("id").asString();
    assertThat(opened.header("Location")).isEqualTo("/api/cases/" + id);
    assertThat(opened.body().path("grid").asString()).isEqualTo("330784001002");
    assertThat(
            database.queryForObject(
                "select count(*) from case_file where met_at is not null and id = ?",
                Integer.class,
                id))
        .isEqualTo(1);

    Answer found = gridMember.post("/api/cases", report("HOTLINE", " e4400001"));
    assertThat(found.status()).isEqualTo(200);
    assertThat(found.body().path("caseId").asString()).isEqualTo(id);
    assertThat(found.body().path("result").asString()).isEqualTo("MERGED_OPEN_CASE");
  }

  @Test
  void a_contact_is_urgent() {
    String id =
        commandRoom.post("/api/cases", report("CONTACT", "E4400002")).body().path("id").asString();
    assertThat(
            database.queryForObject(
                "select contact_list from case_file where id = ?", Boolean.class, id))
        .isTrue();
  }

  @Test
  void an_order_of_the_police_has_a_number_a_receipt_and_a_reply_deadline() {
    Map<String, Object> order = report("POLICE_ORDER", "E4400077");
    assertThat(commandRoom.post("/api/cases", order).body().path("errors").get(0).path("field"))
        .hasToString("\"sourceNo\"");
    order.put("sourceNo", "永公交办〔2021〕7号");
    Answer taken = commandRoom.post("/api/cases", order);
    assertThat(taken.status()).isEqualTo(201);
    String receipt = taken.body().path("receiptNo").asString();
    assertThat(receipt).isNotBlank();

    Answer again = commandRoom.post("/api/cases", order);
    assertThat(again.body().path("receiptNo").asString())
        .as("the same order gets its first receipt")
        .isEqualTo(receipt);
    order.put("sourceNo", "永公交办〔2021〕8号");
    assertThat(commandRoom.post("/api/cases", order).body().path("receiptNo").asString())
        .isNotEqualTo(receipt);
  }

  @Test
  void a_bad_report_names_its_fields() {
    Answer document = commandRoom.post("/api/cases", report("SELF", "33078419900101"));
    assertThat(document.status()).isEqualTo(422);
    assertThat(document.body().path("errors").get(0).path("field").asString())
        .isEqualTo("person.document");
    assertThat(document.body().path("errors").get(0).path("code").asString())
        .isEqualTo("list.row.DOCUMENT_TRUNCATED");
    assertThat(commandRoom.post("/api/cases", report("NOWHERE", "E1")).body().path("errors"))
        .hasSize(1);
    assertThat(
            clients
                .basic("intake-doctor", SmallTown.PASSWORD)
                .post("/api/cases", report("SELF", "E4400003"))
                .status())
        .isEqualTo(403);
  }

  private static Map<String, Object> report(String source, String document) {
    Map<String, Object> person = new HashMap<>();
    person.put("name", "Robert'); DROP TABLE person;--");
    person.put("document", document);
    person.put("phone", "14000004400");
    person.put("address", "卫星社区");
    Map<String, Object> report = new HashMap<>();
    report.put("source", source);
    report.put("person", person);
    return report;
  }
}
