package org.sixfold.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sixfold.testsupport.OnRealBrowser;
import org.sixfold.testsupport.product.Database;
import org.sixfold.testsupport.product.RunningProduct;
import tools.jackson.databind.JsonNode;

/**
 * A doctor's evening, four days into four people's isolation at home: one is feverish, one is low,
 * two have not reported. She begins with the exceptions, phones and assesses without leaving the
 * page, enters temperatures with the keyboard alone, and hands over to who is on duty at night.
 */
@OnRealBrowser
class DoctorsEveningInBrowserIT {

  private static final String DAY = "dr-01";
  private static final String NIGHT = "dr-02";
  private static final String FIRST = "document.querySelector('.patient')";
  private static final String WORDS = "22点再问一次体温";
  private static final String ALL_SHIFT = "夜里请多留意情绪";

  @Test
  void exceptionsFirstTemperaturesThenTheHandOver() {
    try (RunningProduct product = RunningProduct.start(Database.h2(), "timelapse");
        Browser browser = Browser.start()) {
      People people = new People(product);
      List<String> cases = new PeopleAtHome(people).isolate(4);
      fourDays(people, cases);
      String feverish = name(people, cases.get(0));
      Look look = new Look(browser, "evening");
      browser.screen(390, 844);
      browser.signIn(product, DAY);

      browser.clickText("医生巡查");
      browser.await(FIRST);
      assertThat(text(browser, FIRST + ".querySelector('h3')")).isEqualTo(feverish);
      assertThat(text(browser, FIRST + ".querySelector('.flags')")).contains("待评估", "发热");
      assertThat(text(browser, FIRST + ".querySelector('.trend')"))
          .as("three days")
          .contains("12-13", "12-14", "12-15", "38.3");
      look.at("exceptions");

      browser.click(Browser.withText(".patient button", "电话 "));
      browser.await(FIRST + ".querySelector('a.call[href^=\"tel:\"]')");
      assess(browser, look);
      people
          .as(DAY)
          .get("/api/tasks?view=mine&kind=assess-symptoms")
          .expect(200)
          .path("items")
          .forEach(task -> assertThat(task.path("caseId").asString()).isNotEqualTo(cases.get(0)));

      enterTemperatures(browser, look);
      assertReported(people, cases.subList(2, 4));

      handOver(browser, look, people, feverish);
      people.as("command-1").post("/api/clock/advance", Map.of("duration", "PT1H")).expect(200);
      takeOver(browser, look, people, feverish);
      look.assertNothingFound();
    }
  }

  /** Reports of two days and of this evening; the evening of the fifth day of the demo. */
  private static void fourDays(People people, List<String> cases) {
    advance(people, "PT48H");
    for (String pause : List.of("PT24H", "PT35H")) {
      cases.forEach(id -> declare(people, id, 36.4, "NONE", "GOOD"));
      advance(people, pause);
    }
    declare(people, cases.get(0), 38.3, "COUGH", "GOOD");
    declare(people, cases.get(1), 36.5, "NONE", "LOW");
  }

  private static void advance(People people, String duration) {
    people.as("command-1").post("/api/clock/advance", Map.of("duration", duration)).expect(200);
  }

  private static void declare(
      People people, String caseId, double temp, String symptom, String mood) {
    Map<String, Object> report = new HashMap<>();
    report.put("messageId", "m-" + caseId + "-" + now(people));
    report.put("temp", temp);
    report.put("symptoms", List.of(symptom));
    report.put("mood", mood);
    people
        .as("command-1")
        .post("/api/cases/" + caseId + "/messages/report.declared", report)
        .expect(200);
  }

  /** The form opens below the person; once sent, the next person has the focus. */
  private static void assess(Browser browser, Look look) {
    String second = text(browser, "document.querySelectorAll('.patient')[1].querySelector('h3')");
    browser.clickText("办理：异常评估");
    browser.await("document.querySelector('.patient .task #f-assessment')");
    browser.click("document.getElementById('f-called')");
    browser.type("#f-assessment", "咳嗽两天，无气促");
    browser.click("document.querySelector('.task input[type=radio][value=WATCH]')");
    browser.click("document.querySelector('.task input[type=radio][value=PHONE]')");
    look.at("assess", "咳嗽两天，无气促");
    browser.click("document.querySelector('.task button[type=submit]')");
    browser.await("document.activeElement?.tagName === 'H3'");
    assertThat(text(browser, "document.activeElement")).isEqualTo(second);
    browser.await("!document.querySelector('.flag.TO_ASSESS')");
  }

  /** From field to field with Enter; a value that is none of a person stays where it is. */
  private static void enterTemperatures(Browser browser, Look look) {
    browser.clickText("录体温");
    browser.await("document.querySelectorAll('.temperature input').length === 2");
    browser.evaluate("document.querySelector('.temperature input').focus()");
    browser.insert("368");
    browser.press("Enter");
    browser.await("document.activeElement?.matches('.temperature input')");
    browser.insert("9");
    browser.awaitText("请填 34 到 43 之间");
    look.at("temperatures");
    browser.type(".temperature input", "36.6");
    browser.press("Enter");
    browser.await("!document.querySelector('.temperature input')");
  }

  private static void assertReported(People people, List<String> cases) {
    JsonNode round = people.as(DAY).get("/api/doctors-round").expect(200);
    for (JsonNode patient : round.path("patients")) {
      if (cases.contains(patient.path("caseId").asString())) {
        assertThat(patient.path("reported").asBoolean()).isTrue();
        JsonNode reports = patient.path("reports");
        assertThat(reports.get(reports.size() - 1).path("temperature").asDouble()).isIn(36.8, 36.6);
      }
    }
  }

  private static void handOver(Browser browser, Look look, People people, String feverish) {
    browser.clickText("写交班单");
    browser.await("document.querySelector('.handed')");
    browser.choose("#taker", NIGHT);
    String line = Browser.withText(".handed", feverish);
    browser.evaluate("(" + line + ").querySelector('textarea').focus()");
    browser.insert(WORDS);
    browser.type("#shift-words", ALL_SHIFT);
    browser.clickText("签字交班");
    browser.awaitText("请填写");
    look.at("hand-over", WORDS, ALL_SHIFT);
    browser.type("#note-sign", people.nameOf(DAY));
    browser.clickText("签字交班");
    browser.awaitText("已交给" + people.nameOf(NIGHT));
    browser.awaitText("未签收");
    assertThat(text(browser, "document.querySelector('main')")).contains("再写一份");
    look.at("handed-over");
  }

  /** At the beginning of the night the note stands before everything else. */
  private static void takeOver(Browser browser, Look look, People people, String feverish) {
    browser.clickText("退出");
    browser.signInHere(NIGHT);
    browser.clickText("医生巡查");
    browser.awaitText(people.nameOf(DAY) + " 交班给您");
    String note = text(browser, "document.querySelector('.received')");
    assertThat(note).contains(feverish, "发热", WORDS, ALL_SHIFT);
    look.at("taken-over");
    browser.connection().cut();
    browser.click("document.querySelector('.received .handed button')");
    browser.awaitText("已阅，有信号后自动签收");
    browser.clickText("全部已阅，签收");
    browser.awaitText("全部已阅，已存在本机");
    look.at("taken-over-without-signal");
    browser.connection().restore();
    browser.awaitText("全部签收");
    assertThat(
            people
                .as(DAY)
                .get("/api/hand-over-notes")
                .expect(200)
                .path("items")
                .get(0)
                .path("acknowledgedAt")
                .isString())
        .isTrue();
  }

  private static String name(People people, String caseId) {
    return people
        .as("command-1")
        .get("/api/cases/" + caseId)
        .expect(200)
        .path("person")
        .path("name")
        .asString();
  }

  private static String now(People people) {
    return people.as("command-1").get("/api/clock").expect(200).path("now").asString();
  }

  private static String text(Browser browser, String element) {
    browser.await(element);
    return browser.evaluate(element + ".innerText").asString();
  }
}
