package org.sixfold.ownpage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.casefile.Tests;
import org.sixfold.casefile.Tests.Result;
import org.sixfold.testsupport.Filled;
import org.sixfold.testsupport.Laboratory;
import org.sixfold.testsupport.OwnPhones;
import org.sixfold.testsupport.OwnPhones.Answer;
import org.sixfold.testsupport.OwnPhones.Phone;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Shortcuts;
import org.sixfold.testsupport.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What an isolated person reads and does on the own page, over HTTP. */
@ProcessTest
class OwnPageTest {

  private static final Map<String, Object> WELL =
      Map.of("temp", 36.4, "symptoms", List.of("NONE"), "mood", "GOOD", "needs", List.of("NONE"));

  @Autowired Walk walk;
  @Autowired Shortcuts shortcuts;
  @Autowired Laboratory laboratory;
  @Autowired Tests tests;
  @Autowired OwnPageLinks links;
  @Autowired OwnPhones phones;

  private String id;

  @BeforeEach
  void saturdayMorning() {
    walk.startAt("2021-12-11T09:00");
  }

  private Phone isolated() {
    id = shortcuts.isolated("CLOSE_CONTACT", "2021-12-10T18:00");
    walk.until("2021-12-11T09:00");
    return opened();
  }

  private Phone opened() {
    OwnPageLinks.Made made = links.make(id, walk.user("command-1"));
    Phone phone = phones.at("192.0.2.1");
    phone.get("/api/own/page");
    assertThat(phone.open(made.token(), made.code()).status()).isEqualTo(200);
    return phone;
  }

  private static JsonNode page(Phone phone) {
    Answer answer = phone.get("/api/own/page");
    assertThat(answer.status()).isEqualTo(200);
    return answer.body();
  }

  private static List<String> days(JsonNode page) {
    List<String> days = new ArrayList<>();
    page.path("tests")
        .forEach(one -> days.add(one.path("day").asString() + " " + one.path("state").asString()));
    return days;
  }

  @Test
  void itTellsTheEndTheRuleTheSixAndTheTestDays() {
    Phone phone = isolated();

    JsonNode page = page(phone);

    assertThat(page.path("state").asString()).isEqualTo("RUNNING");
    assertThat(page.path("endsAt").asString()).isEqualTo("2022-01-01T00:00:00+08:00");
    assertThat(page.path("freeSince").isNull()).isTrue();
    assertThat(page.path("measures").size()).isEqualTo(2);
    JsonNode first = page.path("measures").get(0);
    assertThat(first.path("kind").asString()).isEqualTo("CENTRALISED_ISOLATION");
    assertThat(first.path("running").asBoolean()).isTrue();
    assertThat(first.path("why").path("zh").asString())
        .contains("CN8", "第0天 2021-12-10", "天数 14 + 7");
    assertThat(page.path("team").size()).isEqualTo(6);
    assertThat(page.path("team").get(0).path("role").asString()).isEqualTo("GRID_MEMBER");
    assertThat(page.path("team").get(0).path("phone").asString()).isNotBlank();
    assertThat(days(page))
        .containsExactly(
            "2021-12-11 PLANNED",
            "2021-12-14 PLANNED",
            "2021-12-17 PLANNED",
            "2021-12-24 PLANNED",
            "2021-12-26 PLANNED",
            "2021-12-31 PLANNED");
    assertThat(page.path("guardian").asBoolean()).isFalse();
  }

  @Test
  void aReportOnThePageAnswersTheTaskOfItsWindow() {
    Phone phone = isolated();
    assertThat(walk.open(id)).contains("report-day");
    assertThat(page(phone).path("reports").get(0).path("givenAt").isNull()).isTrue();

    assertThat(phone.post("/api/own/reports", WELL).status()).isEqualTo(201);

    assertThat(walk.open(id)).doesNotContain("report-day", "assess-symptoms", "meet-need");
    assertThat(
            walk.values(
                "select concat(report_part, ' ', outcome, ' ', report_method, ' ', reported_by)"
                    + " from daily_report where case_id = ?",
                id))
        .containsExactly("MORNING NORMAL SELF person");
    JsonNode today = page(phone).path("reports");
    assertThat(today.get(0).path("part").asString()).isEqualTo("MORNING");
    assertThat(today.get(0).path("givenAt").asString()).isEqualTo("2021-12-11T09:00:00+08:00");
    assertThat(today.get(1).path("part").asString()).isEqualTo("EVENING");
    assertThat(today.get(1).path("opensAt").asString()).isEqualTo("2021-12-11T16:00:00+08:00");
    assertThat(today.get(1).path("givenAt").isNull()).isTrue();
  }

  @Test
  void aFeverReportedOnThePageGoesToADoctor() {
    Phone phone = isolated();

    phone.post("/api/own/reports", Map.of("temp", 38.1, "symptoms", List.of("FEVER")));

    assertThat(walk.due(id, "assess-symptoms")).isEqualTo("2021-12-11T09:30");
  }

  @Test
  void aNeedIsWorkedOnFromTheMoment() {
    Phone phone = isolated();

    Answer kept = phone.post("/api/own/needs", Map.of("kind", "FOOD", "detail", "婴儿奶粉"));

    assertThat(kept.status()).isEqualTo(201);
    assertThat(walk.due(id, "meet-need")).isEqualTo("2021-12-11T13:00");
    JsonNode need = page(phone).path("needs").get(0);
    assertThat(need.path("category").asString()).isEqualTo("FOOD");
    assertThat(need.path("state").asString()).isEqualTo("OPEN");
  }

  @Test
  void whoFeelsUnsafeIsHeardWithinMinutesAndThePageDoesNotShowIt() {
    Phone phone = isolated();

    phone.post("/api/own/needs", Map.of("kind", "SAFETY"));
    phone.post("/api/own/needs", Map.of("kind", "SAFETY"));

    assertThat(walk.due(id, "meet-need")).isEqualTo("2021-12-11T10:00");
    assertThat(page(phone).path("needs").size()).isZero();
    assertThat(unsafe()).as("grid member and command room, at once and once").hasSize(2);

    walk.startAt("2021-12-11T09:12");
    phone.post("/api/own/needs", Map.of("kind", "SAFETY"));
    assertThat(unsafe()).as("again, ten minutes later").hasSize(4);
  }

  private List<String> unsafe() {
    return walk.values(
        "select username from outbox_mail where dedupe_key like 'note:FEELS_UNSAFE:%'"
            + " and case_id = ? and at_once = true",
        id);
  }

  @Test
  void anObjectionOnThePageStartsTheReview() {
    Phone phone = isolated();

    assertThat(phone.post("/api/own/objections", Map.of("text", "我没有去过那里")).status())
        .isEqualTo(201);

    assertThat(walk.due(id, "review-objection")).isEqualTo("2021-12-12T09:00");
    assertThat(walk.shown(id, "review-objection")).containsEntry("claim", "我没有去过那里");
    JsonNode mine = page(phone).path("objections").get(0);
    assertThat(mine.path("claim").asString()).isEqualTo("我没有去过那里");
    assertThat(mine.path("outcome").isNull()).isTrue();

    phone.post("/api/own/objections", Map.of("text", "二"));
    phone.post("/api/own/objections", Map.of("text", "三"));
    assertThat(phone.post("/api/own/objections", Map.of("text", "四")).code())
        .isEqualTo("ownPage.objectionsOpen");
  }

  @Test
  void aPositiveAppearsOnlyAfterADoctorHasSpokenWithThePerson() {
    Phone phone = isolated();
    walk.complete(id, "take-sample", "SAMPLED", Filled.sample(walk.now()));
    assertThat(days(page(phone))).startsWith("2021-12-11 TAKEN");

    String result =
        laboratory.answers(id, walk.at("2021-12-11T09:00"), Result.POSITIVE, "own-page-L1");
    assertThat(days(page(phone))).as("not told").startsWith("2021-12-11 TAKEN");
    assertThat(phone.get("/api/own/page").body().toString()).doesNotContain("POSITIVE");

    tests.told(result, Laboratory.moment(walk.at("2021-12-11T09:00")));
    assertThat(days(page(phone))).startsWith("2021-12-11 POSITIVE");
  }

  @Test
  void aNegativeIsShownAndAMissedDayIsSaidToBeMissed() {
    Phone phone = isolated();
    walk.complete(id, "take-sample", "SAMPLED", Filled.sample(walk.now()));
    laboratory.answers(id, walk.at("2021-12-11T09:00"), Result.NEGATIVE, "own-page-L2");
    walk.startAt("2021-12-15T09:00");

    assertThat(days(page(opened())))
        .startsWith("2021-12-11 NEGATIVE", "2021-12-14 NOT_TAKEN", "2021-12-17 PLANNED");
    assertThat(phone.get("/api/own/page").status()).as("four days later").isEqualTo(401);
  }

  @Test
  void atTheLawfulEndThePageSaysFreeBeforeAnybodyHasNotedIt() {
    isolated();
    walk.startAt("2022-01-01T00:00");

    Phone phone = opened();
    JsonNode page = page(phone);

    assertThat(page.path("state").asString()).isEqualTo("FREE");
    assertThat(page.path("freeSince").asString()).isEqualTo("2022-01-01T00:00:00+08:00");
    assertThat(page.path("endsAt").isNull()).isTrue();
    assertThat(page.path("reports").size()).isZero();
    assertThat(phone.post("/api/own/reports", WELL).code()).isEqualTo("message.notExpected");
  }

  @Test
  void thePageStaysUntilTheLastFollowUpCallAndThenIsGone() {
    isolated();
    walk.until("2022-01-01T00:01");
    assertThat(walk.state(id)).isEqualTo("RELEASED");
    OwnPageLinks.Made made = links.make(id, walk.user("command-1"));
    Phone phone = phones.at("192.0.2.2");
    phone.get("/api/own/page");
    phone.open(made.token(), made.code());
    assertThat(page(phone).path("freeSince").asString()).isEqualTo("2022-01-01T00:00:00+08:00");
    assertThat(phone.post("/api/own/needs", Map.of("kind", "FOOD")).code())
        .isEqualTo("message.notExpected");

    walk.startAt("2022-01-14T23:59");
    assertThat(phone.open(made.token(), made.code()).status()).isEqualTo(200);
    walk.startAt("2022-01-15T00:00");
    assertThat(phone.get("/api/own/page").status()).isEqualTo(401);
    assertThat(phone.open(made.token(), made.code()).code()).isEqualTo("ownPage.linkInvalid");
  }

  @Test
  void papersAreThePersonsOwnAndNoOthers() {
    isolated();
    String other = id;
    String otherPaper =
        walk.values("select id from case_paper where case_id = ? order by id", other).get(0);
    Phone phone = isolated();

    List<String> kinds = new ArrayList<>();
    page(phone).path("papers").forEach(one -> kinds.add(one.path("kind").asString()));
    assertThat(kinds)
        .contains("DECISION_ORDER", "PROOF_OF_SERVICE", "HEALTH_RECORD")
        .doesNotContain("TRANSFER_SLIP");

    Answer pdf = phone.get(page(phone).path("papers").get(0).path("href").asString());
    assertThat(pdf.status()).isEqualTo(200);
    assertThat(new String(pdf.raw().getContentAsByteArray(), 0, 5)).isEqualTo("%PDF-");
    assertThat(pdf.raw().getHeader("Cache-Control")).contains("no-store");
    assertThat(phone.get("/api/own/papers/" + otherPaper).code()).isEqualTo("paper.unknown");
    String slip =
        walk.values("select id from case_paper where case_id = ? and kind = 'TRANSFER_SLIP'", id)
            .get(0);
    assertThat(phone.get("/api/own/papers/" + slip).code()).isEqualTo("paper.unknown");
  }

  @Test
  void aChildsPageSpeaksToTheGuardianAndWaitsUntilSomethingLimits() {
    id = walk.openPerson("330784201503010012");
    walk.complete(id, "check-by-phone", "CONCERNED", Filled.phoneCheck());
    walk.complete(
        id,
        "confirm-class",
        "PROPOSE",
        Filled.classOf("MEDIUM_RISK_AREA", "HOME_ISOLATION", walk.at("2021-12-10T18:00")));
    walk.complete(id, "sign-decision", "SIGNED", Filled.decision());

    JsonNode page = page(opened());

    assertThat(page.path("guardian").asBoolean()).isTrue();
    assertThat(page.path("state").asString()).isEqualTo("WAITING");
    assertThat(page.path("measures").get(0).path("start").isNull()).isTrue();
  }

  @Test
  void everyLookIsAnOpeningOfTheFile() {
    Phone phone = isolated();
    page(phone);
    page(phone);

    assertThat(
            walk.values(
                "select concat(username, ' ', user_role, ' ', ground) from file_opening"
                    + " where case_id = ? and ground = 'OWN_PAGE'",
                id))
        .containsExactly("person PERSON OWN_PAGE", "person PERSON OWN_PAGE");
  }
}
