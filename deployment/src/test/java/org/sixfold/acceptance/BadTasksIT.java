package org.sixfold.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sixfold.testsupport.product.Answer;
import org.sixfold.testsupport.product.Client;
import org.sixfold.testsupport.product.ListFile;
import org.sixfold.testsupport.product.RunningProduct;
import tools.jackson.databind.JsonNode;

/** Submissions that do not fit are refused with a code, and nothing changes. */
class BadTasksIT {

  private static final String MEMBER = "gm-33078400100701";
  private static final String ADDRESS = "永康市东城街道五金城社区永康人家5幢";

  private static RunningProduct product;
  private static People people;
  private static int persons;

  @BeforeAll
  static void start() {
    product = SharedProduct.get();
    people = new People(product);
  }

  @AfterAll
  static void nothingIsOutOfBalance() {
    Balance.assertWhole(product);
  }

  @Test
  void unknownFieldIsNamed() {
    String task = phoneCheck();
    Map<String, Object> data = answers();
    data.put("isAdmin", true);
    assertFieldProblem(complete(MEMBER, task, data), "form.invalid", "isAdmin");
    assertStillOpen(task);
  }

  @Test
  void missingFieldIsNamed() {
    String task = phoneCheck();
    Map<String, Object> data = answers();
    data.remove("address");
    assertFieldProblem(complete(MEMBER, task, data), "form.invalid", "address");
    assertStillOpen(task);
  }

  @Test
  void outcomeMustFitTheAnswers() {
    String task = phoneCheck();
    Map<String, Object> data = answers();
    data.put("outcome", "NO_ANSWER");
    assertThat(complete(MEMBER, task, data).problem(422)).isEqualTo("task.outcomeUnfit");
    assertStillOpen(task);
  }

  @Test
  void completedTaskStaysAsItWasCompleted() {
    String task = phoneCheck();
    complete(MEMBER, task, answers()).expect(200);
    Answer again = complete(MEMBER, task, answers());
    assertThat(again.problem(409)).isEqualTo("task.alreadyCompleted");
    assertThat(again.text()).contains(MEMBER);
  }

  @Test
  void sameKeyAppliesOnceAndAnotherBodyIsRefused() {
    String path = "/api/tasks/" + phoneCheck() + "/complete";
    String key = UUID.randomUUID().toString();
    Map<String, Object> body = Map.of("data", answers());
    Answer first = people.as(MEMBER).write("POST", path, body, key);
    first.expect(200);
    assertThat(people.as(MEMBER).write("POST", path, body, key)).isEqualTo(first);
    Map<String, Object> other = answers();
    other.put("remark", "另一内容");
    assertThat(people.as(MEMBER).write("POST", path, Map.of("data", other), key).problem(422))
        .isEqualTo("idempotency.keyReused");
  }

  @Test
  void anotherGridsTaskIsNotTheirs() {
    String task = phoneCheck();
    String stranger = "gm-33078400100702";
    assertThat(people.as(stranger).get("/api/tasks/" + task).status()).isIn(403, 404);
    Answer refused = complete(stranger, task, answers());
    assertThat(refused.status()).isIn(403, 404);
    assertThat(refused.problem(refused.status())).contains(".");
    assertStillOpen(task);
  }

  @Test
  void anotherRoleMayNotComplete() {
    String task = phoneCheck();
    Answer refused = complete("command-1", task, answers());
    assertThat(refused.problem(403)).contains(".");
    assertStillOpen(task);
  }

  @Test
  void nobodyWithoutSession() {
    Client nobody = Client.anonymous(product);
    assertThat(nobody.get("/api/tasks?view=mine").problem(401)).isEqualTo("session.required");
    assertThat(nobody.get("/api/board").problem(401)).isEqualTo("session.required");
  }

  @Test
  void pagesHaveALimit() {
    assertThat(people.as(MEMBER).get("/api/tasks?view=mine&limit=501").problem(400))
        .isEqualTo("page.limitTooLarge");
  }

  /** Opens a case of the member's micro grid and gives its phone check. */
  private static String phoneCheck() {
    int number = 9000 + ++persons;
    JsonNode opened =
        people
            .as("command-1")
            .post(
                "/api/cases",
                Map.of(
                    "source",
                    "HOTLINE",
                    "sourceNo",
                    "12345-" + number,
                    "person",
                    Map.of(
                        "name",
                        "陈安宁",
                        "documentType",
                        "ID_CARD",
                        "document",
                        ListFile.document(number),
                        "phone",
                        ListFile.phone(number),
                        "address",
                        ADDRESS)))
            .expect(201);
    String id = opened.path("id").asString(opened.path("caseId").asString());
    return people
        .as("command-1")
        .get("/api/cases/" + id)
        .expect(200)
        .path("openTasks")
        .path(0)
        .path("id")
        .asString();
  }

  private static Map<String, Object> answers() {
    return new HashMap<>(Answers.of("check-by-phone", "", "2021-12-11T08:00:00+08:00", "廖海国"));
  }

  private static Answer complete(String who, String task, Map<String, Object> data) {
    return people.as(who).post("/api/tasks/" + task + "/complete", Map.of("data", data));
  }

  private static void assertFieldProblem(Answer answer, String code, String field) {
    assertThat(answer.problem(422)).isEqualTo(code);
    assertThat(answer.json().path("errors").toString()).contains("\"" + field + "\"");
  }

  private static void assertStillOpen(String task) {
    JsonNode now = people.as(MEMBER).get("/api/tasks/" + task).expect(200);
    assertThat(now.path("kind").asString()).isEqualTo("check-by-phone");
    assertThat(now.path("id").asString()).isEqualTo(task);
  }
}
