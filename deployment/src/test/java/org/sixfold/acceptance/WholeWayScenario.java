package org.sixfold.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sixfold.documents.WrittenDocument;
import org.sixfold.testsupport.product.Answer;
import org.sixfold.testsupport.product.Database;
import org.sixfold.testsupport.product.ListFile;
import org.sixfold.testsupport.product.Lists;
import org.sixfold.testsupport.product.RunningProduct;
import tools.jackson.databind.JsonNode;

/**
 * One person from the list to RELEASED through HTTP alone, each step by who answers for it. Both
 * databases must give the same answers, to the letter of the example.
 */
abstract class WholeWayScenario {

  @RegisterExtension
  static final GreenMailExtension MAIL = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

  private static final int LONGEST_DAYS = 40;

  private final Story story = new Story();
  private final Set<String> told = new HashSet<>();
  private People people;
  private String caseId;

  abstract Database database();

  @Test
  void fromTheListToReleased() {
    String smtpPort = String.valueOf(MAIL.getSmtp().getPort());
    try (RunningProduct product =
        RunningProduct.start(
            database(),
            "timelapse",
            "--spring.mail.host=localhost",
            "--spring.mail.port=" + smtpPort)) {
      people = new People(product);
      introduce();
      handIn();
      missTheDeadline();
      goTheWay();
      assertTimeline();
      assertPapers();
      Balance.assertWhole(product);
    }
    WrittenDocument.check("api-example.md", story.text());
  }

  private void introduce() {
    story.say("# From the list to RELEASED, by HTTP alone");
    story.say(
        "Start the demo with a clock that stands at 2021-12-11 08:00 and moves only by call:\n"
            + "`java -jar sixfold.jar --spring.profiles.active=timelapse`. Everybody signs in with"
            + " `POST /api/session` (password `sixfold`), keeps the cookies, and sends the cookie"
            + " `XSRF-TOKEN` back as header `X-XSRF-TOKEN` with each write; a program may send HTTP"
            + " Basic instead. Each write carries an `Idempotency-Key`. Names in braces stand for"
            + " ids that the answers give. This text is made by `WholeWayScenario`, which does all of it.");
  }

  private void handIn() {
    story.say("## The command room hands in the county's list");
    ListFile file = new ListFile().person("林小雨𠮷", 4711, "永康市东城街道五金城社区永康人家5幢");
    Answer sent = Lists.send(people.as("command-1"), file, "2021-12-11");
    String list = sent.expect(202).path("id").asString();
    story.name(list, "list");
    story.call(
        "command-1, multipart: file=list.csv, source=永康市防控办, listDate=2021-12-11",
        "POST",
        "/api/lists",
        null,
        sent,
        "id");
    Lists.awaitDone(people.as("command-1"), list);
    Answer done = get("command-1", "/api/lists/" + list, "state", "rows", "created", "rejected");
    assertThat(done.json().path("created").asInt()).isEqualTo(1);
    JsonNode row =
        people
            .as("command-1")
            .get("/api/lists/" + list + "/rows")
            .expect(200)
            .path("items")
            .path(0);
    caseId = row.path("caseId").asString();
    story.name(caseId, "case");
    assertThat(row.path("grid").asString()).isEqualTo("33078400100701");
    assertThat(file(caseId).path("person").path("name").asString()).isEqualTo("林小雨𠮷");
  }

  private void missTheDeadline() {
    story.say("## The grid member sees the task, and misses its deadline");
    JsonNode task = get("gm-33078400100701", "/api/tasks?view=mine").json().path("items").path(0);
    assertThat(task.path("kind").asString()).isEqualTo("check-by-phone");
    assertThat(task.path("caseId").asString()).isEqualTo(caseId);
    assertThat(task.path("timing").asString()).isEqualTo("ON_TIME");
    story.name(task.path("id").asString(), "check-by-phone");

    advance("PT12H5M");
    JsonNode late =
        get(
                "gm-33078400100701",
                "/api/tasks/" + task.path("id").asString(),
                "due",
                "timing",
                "level")
            .json();
    assertThat(late.path("timing").asString()).isEqualTo("OVERDUE");
    assertThat(late.path("level").asInt()).isEqualTo(1);
    assertThat(escalationMails()).containsExactly("vc-330784001007@sixfold.example");
    advance("PT5M");
    assertThat(escalationMails()).as("once, whatever runs again").hasSize(1);
    story.say("The village cadre, first on the ladder, got one mail about it; nobody else did.");
  }

  private void goTheWay() {
    story.say("## Everybody does the own part");
    for (int step = 0; step < LONGEST_DAYS * 8; step++) {
      if (file(caseId).path("state").asString().equals("RELEASED")) {
        story.tell(true);
        story.say("## Released");
        get("command-1", "/api/cases/" + caseId, "state", "stage", "restrictions");
        return;
      }
      List<JsonNode> open = openTasks();
      open.forEach(this::complete);
      if (open.isEmpty()) {
        story.tell(false);
        advance("PT3H");
        story.tell(true);
      }
    }
    throw new AssertionError("not released: " + file(caseId));
  }

  private void complete(JsonNode task) {
    String id = task.path("id").asString();
    String kind = task.path("kind").asString();
    String who = people.answering(task);
    story.tell(told.add(kind));
    story.name(id, kind);
    JsonNode form = people.as(who).get("/api/tasks/" + id + "/form").expect(200);
    String part = form.path("data").path("part").asString("");
    story.say("### " + task.path("title").asString(kind) + " (" + who + ")");
    Map<String, Object> data = Answers.of(kind, part, now(), people.nameOf(who));
    Answers.choose(kind, form.path("data"), data);
    if (kind.equals("serve-notice")) {
      people.as(who).post("/api/cases/" + caseId + "/page-link", Map.of()).expect(201);
      data.put("pageGiven", true);
    }
    Map<String, Object> body = Map.of("data", data);
    String path = "/api/tasks/" + id + "/complete";
    Answer answer = people.as(who).post(path, body);
    answer.expect(200);
    story.call(who, "POST", path, body, answer, "next");
    if (kind.equals("take-sample")) {
      sendResult();
    }
    story.tell(true);
  }

  private void sendResult() {
    Map<String, Object> result =
        Map.of(
            "messageId",
            "lab-" + told.size() + "-" + now(),
            "sampledAt",
            now(),
            "result",
            "NEGATIVE",
            "labNo",
            "L" + now().replaceAll("\\D", ""));
    String path = "/api/cases/" + caseId + "/messages/test.result";
    Answer answer = people.laboratory().post(path, result);
    answer.expect(200);
    story.call("lab (HTTP Basic)", "POST", path, result, answer);
  }

  private void assertTimeline() {
    JsonNode file = file(caseId);
    for (JsonNode restriction : file.path("restrictions")) {
      assertThat(restriction.path("endedAt").asString())
          .as("never beyond the lawful end: %s", restriction)
          .isEqualTo(restriction.path("end").asString());
    }
    List<String> happened = new ArrayList<>();
    Lists.all(people.as("command-1"), "/api/cases/" + caseId + "/timeline")
        .forEach(entry -> happened.add(entry.toString()));
    assertThat(String.join("\n", happened))
        .contains("case.opened", "check-by-phone", "sign-decision", "announce-release");
  }

  /** Each paper is a PDF, though the name holds a character that no font of the product has. */
  private void assertPapers() {
    JsonNode papers =
        people.as("command-1").get("/api/cases/" + caseId + "/papers").expect(200).path("items");
    List<String> kinds = new ArrayList<>();
    for (JsonNode paper : papers) {
      kinds.add(paper.path("kind").asString());
      assertPdf(people.as("command-1").get(paper.path("href").asString()));
    }
    assertThat(kinds)
        .contains(
            "DECISION_ORDER", "PROOF_OF_SERVICE", "TRANSFER_SLIP", "RELEASE_NOTICE", "WAGES_LETTER")
        .doesNotContain("HEALTH_RECORD");
    assertPdf(
        people
            .as("command-1")
            .post(
                "/api/papers/print", Map.of("caseIds", List.of(caseId), "kind", "DECISION_ORDER")));
    assertThat(people.as("command-1").get("/api/cases/" + caseId + "/papers/x").problem(404))
        .isEqualTo("paper.unknown");
    assertThat(people.as("admin").get("/api/cases/" + caseId + "/papers").problem(403))
        .isEqualTo("case.notWhole");
  }

  private static void assertPdf(Answer answer) {
    assertThat(answer.status()).as(answer.call()).isEqualTo(200);
    assertThat(answer.text()).as(answer.call()).startsWith("%PDF-").hasSizeGreaterThan(10_000);
  }

  private List<JsonNode> openTasks() {
    List<JsonNode> tasks = new ArrayList<>();
    file(caseId).path("openTasks").forEach(tasks::add);
    return tasks;
  }

  private JsonNode file(String id) {
    return people.as("command-1").get("/api/cases/" + id).expect(200);
  }

  private List<String> escalationMails() {
    List<String> receivers = new ArrayList<>();
    for (MimeMessage message : MAIL.getReceivedMessages()) {
      try {
        if (message.getSubject().contains("任务超时升级")) {
          receivers.add(message.getAllRecipients()[0].toString());
        }
      } catch (jakarta.mail.MessagingException e) {
        throw new IllegalStateException(e);
      }
    }
    return receivers;
  }

  private void advance(String duration) {
    Map<String, String> body = Map.of("duration", duration);
    Answer answer = people.as("admin").post("/api/clock/advance", body);
    answer.expect(200);
    story.call("admin", "POST", "/api/clock/advance", body, answer, "now", "ran");
  }

  private String now() {
    return people.as("command-1").get("/api/clock").expect(200).path("now").asString();
  }

  private Answer get(String who, String path, String... shown) {
    Answer answer = people.as(who).get(path);
    answer.expect(200);
    story.call(who, "GET", path, null, answer, shown);
    return answer;
  }
}
